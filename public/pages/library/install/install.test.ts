import type { LibraryAnswer, LibraryRequest } from '../../../../common/api/library';
import { compareRule, fingerprintsOf } from '../../../../common/detection_rules/installed';
import type { Fingerprints } from '../../../../common/detection_rules/installed';
import type { RuleBody } from '../../../../common/rule_authoring/intent';
import type { KibanaRule } from '../../../kibana/library_rules_client';
import { installBatch } from './install_rules';
import { runBatches } from './run_batches';
import type { Outcome, Progress } from './run_batches';
import { updateBatch } from './update_rules';

jest.mock(
  '@kbn/i18n',
  () => ({ i18n: { translate: (_id: string, options: { defaultMessage: string }) => options.defaultMessage } }),
  {
    virtual: true,
  },
);

const IDS = Array.from({ length: 250 }, (_, index) => `rule_${index}`);

/** Kibana and the plugin's server, both in memory. */
const world = () => {
  const kibana = new Map<string, KibanaRule>();
  const baselines = new Map<string, Fingerprints>();
  let query = 'FROM logs';
  const imports: number[] = [];
  const write = (id: string): RuleBody => ({ rule_id: `claude-activity-${id}`, name: id, query, version: 1 });
  const refused = new Set<string>();
  const api = {
    renderLibrary: async ({ ids }: { ids: string[] }) => ({
      rules: ids
        .filter((id) => !refused.has(id))
        .map((id) => ({ id, body: write(id), parts: fingerprintsOf(write(id)) })),
      refused: ids.filter((id) => refused.has(id)).map((id) => ({ id, needs: [] })),
    }),
    noteInstalled: async ({ rules }: { rules: Array<{ id: string; parts: Fingerprints }> }) => {
      for (const { id, parts } of rules) baselines.set(id, parts);
      return { noted: rules.length };
    },
    getLibrary: async ({ request }: { request: LibraryRequest }) =>
      ({
        rules: (request.installed ?? []).map(({ id, ruleId, enabled, parts }) => {
          const name = ruleId.replace('claude-activity-', '');
          const current = fingerprintsOf(write(name));
          const difference = compareRule({ installed: parts, current, baseline: baselines.get(name) });
          return { id: name, installed: { id, enabled, ...difference } };
        }),
      }) as unknown as LibraryAnswer,
  };
  const libraryRules = {
    findInstalled: async () => [...kibana.values()],
    importRules: async (bodies: readonly RuleBody[]) => {
      imports.push(bodies.length);
      const taken: string[] = [];
      const existing: string[] = [];
      for (const body of bodies) {
        const ruleId = String(body['rule_id']);
        (kibana.has(ruleId) ? existing : taken).push(ruleId);
        if (!kibana.has(ruleId)) kibana.set(ruleId, { ...body, id: `id of ${ruleId}` } as KibanaRule);
      }
      return { taken, existing, failed: [] };
    },
    update: async (body: RuleBody) => {
      const before = [...kibana.values()].find(({ id }) => id === body['id']);
      if (!before) throw new Error('Not found');
      kibana.set(before.rule_id, { ...body, rule_id: before.rule_id } as KibanaRule);
    },
  };
  const steps: Progress[] = [];
  const run = (batch: (ids: string[]) => Promise<Outcome>, ids = IDS, isStopped = () => false) =>
    runBatches(ids, { batch, onProgress: (progress) => steps.push(progress), stop: { isStopped } });
  const texts = { refusedText: 'refused', unknownError: 'unknown' };
  return {
    kibana,
    imports,
    refused,
    steps,
    libraryRules,
    rule: (id: string) => kibana.get(`claude-activity-${id}`),
    byHand: (id: string, change: object) => {
      const key = `claude-activity-${id}`;
      kibana.set(key, { ...kibana.get(key)!, ...change });
    },
    newQuery: (text: string) => {
      query = text;
    },
    install: (options: { ids?: string[]; enabled?: boolean; isStopped?: () => boolean } = {}) =>
      run(
        installBatch({ api, libraryRules }, { enabled: options.enabled ?? false, ...texts }),
        options.ids,
        options.isStopped,
      ),
    update: (keepChanges = true) => run(updateBatch({ api, libraryRules }, { keepChanges, ...texts })),
  };
};

describe('Installing', () => {
  it('gives Kibana a hundred rules at a time and tells how far it is', async () => {
    const { install, imports, steps, kibana } = world();
    const outcome = await install({ enabled: true });
    expect(imports).toEqual([100, 100, 50]);
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(['0/250', '100/250', '200/250', '250/250']);
    expect(outcome).toEqual({ done: IDS, unchanged: [], failed: [] });
    expect([...kibana.values()].every(({ enabled }) => enabled)).toBe(true);
  });

  it('is safe to repeat, after the end and after a batch that failed', async () => {
    const { install, libraryRules, kibana, imports } = world();
    const { importRules } = libraryRules;
    libraryRules.importRules = async (bodies) => {
      if (imports.length === 1) throw new Error('Bad Gateway');
      return importRules(bodies);
    };
    await expect(install()).rejects.toThrow('Bad Gateway');
    expect(kibana.size).toBe(100);
    libraryRules.importRules = importRules;
    const second = await install();
    expect([second.done.length, second.unchanged.length]).toEqual([150, 100]);
    expect(await install()).toEqual({ done: [], unchanged: IDS, failed: [] });
  });

  it('stops after the batch that is on its way', async () => {
    const { install, imports } = world();
    await install({ isStopped: () => imports.length === 2 });
    expect(imports).toEqual([100, 100]);
  });

  it('says which rules the server did not offer', async () => {
    const { install, refused, kibana } = world();
    refused.add('rule_3');
    expect((await install()).failed).toEqual([{ id: 'rule_3', message: 'refused' }]);
    expect(kibana.size).toBe(249);
  });
});

describe('Updating', () => {
  it('brings what the library writes otherwise now, and keeps what somebody has changed', async () => {
    const { install, update, byHand, newQuery, rule } = world();
    await install({ enabled: true });
    byHand('rule_7', { name: 'mine', enabled: false, actions: [{ id: 'mail' }] });
    byHand('rule_8', { query: 'FROM mine' });
    newQuery('FROM logs | WHERE true');
    const outcome = await update();
    expect(outcome.done).toHaveLength(249);
    expect(outcome.unchanged).toEqual(['rule_8']);
    expect(rule('rule_7')).toMatchObject({
      name: 'mine',
      query: 'FROM logs | WHERE true',
      enabled: false,
      actions: [{ id: 'mail' }],
    });
    expect(rule('rule_8')).toMatchObject({ query: 'FROM mine' });
    expect((await update()).done).toEqual([]);
  });

  it('drops what somebody has changed only when told', async () => {
    const { install, update, byHand, rule } = world();
    await install();
    byHand('rule_7', { name: 'mine' });
    expect((await update()).done).toEqual([]);
    expect((await update(false)).done).toEqual(['rule_7']);
    expect(rule('rule_7')).toMatchObject({ name: 'rule_7' });
  });

  it('goes on where Kibana refuses a rule, and says why', async () => {
    const { install, update, newQuery, libraryRules } = world();
    await install();
    newQuery('FROM new');
    const write = libraryRules.update;
    libraryRules.update = async (body) => {
      if (body['name'] === 'rule_5') throw new Error('No such thing');
      return write(body);
    };
    const outcome = await update();
    expect(outcome.failed).toEqual([{ id: 'rule_5', message: 'No such thing' }]);
    expect(outcome.done).toHaveLength(249);
  });
});
