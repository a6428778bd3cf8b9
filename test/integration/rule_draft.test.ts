import type { Client } from '@elastic/elasticsearch';
import type { DraftAnswer, DraftRequest } from '../../common/api/rules';
import { EMPTY_SETTINGS } from '../../common/api/settings';
import type { OrganizationSettings } from '../../common/api/settings';
import { draftFromIntent } from '../../common/rule_authoring/draft_from_intent';
import { draftRule } from '../../common/rule_authoring/draft_rule';
import type { Intent } from '../../common/rule_authoring/intent';
import { ElasticsearchForbiddenError } from '../../server/errors/elasticsearch_forbidden_error';
import { InvalidRequestError } from '../../server/errors/invalid_request_error';
import { systemClock } from '../../server/ingest/clock';
import type { ElasticsearchClient } from '../../server/kibana/elasticsearch_client';
import { DraftService } from '../../server/rules/draft/draft_service';
import type { ReadRequest } from '../../server/rules/draft/draft_service';
import { QueryClient } from '../../server/rules/query_client';
import { PUBLIC_INTENTS } from './rule_compiler_cases';
import { audit, event, is, not, types } from './rule_compiler_cases/build';
import { startAuditCluster } from './support/audit_cluster';
import type { AuditCluster } from './support/audit_cluster';
import { installAuditTemplate } from './support/install_audit_template';
import { indexBackfilled, makeHistory } from './support/rule_history';

jest.setTimeout(300_000);

const STACK = { major: 8, minor: 19, patch: 0 };
const INDEX = 'logs-anthropic.audit-*';

let cluster: AuditCluster;
const asPlugin = (client: Client): ElasticsearchClient => client as unknown as ElasticsearchClient;

const serviceFor = (
  client: Client,
  settings: Partial<OrganizationSettings> = {},
  deterministicReader: ReadRequest = draftRule,
): DraftService =>
  new DraftService({
    client: new QueryClient({ elasticsearch: asPlugin(client) }),
    stackVersion: STACK,
    kibanaVersion: '8.19.0',
    settings: async () => ({ ...EMPTY_SETTINGS, ...settings }),
    isSuppressionLicensed: () => false,
    deterministicReader,
    clock: systemClock,
  });

const draftOf = (intent: Intent, settings: Partial<OrganizationSettings> = {}): Promise<DraftAnswer> =>
  serviceFor(cluster.client, settings).draft({ intent: intent as unknown as Record<string, unknown> });

const outcomes = ({ checks }: DraftAnswer): string[] => checks.map(({ name, outcome }) => `${name} ${outcome}`);

const SSO_OFF = event([types('org_sso_toggled'), is(audit('enabled'), false)]);
const UNAPPROVED_SERVER = event([
  types('mcp_server_created'),
  not({ kind: 'listed', field: audit('mcp_server_name'), list: 'approved_mcp_servers' }),
]);

beforeAll(async () => {
  cluster = await startAuditCluster();
});
afterAll(() => cluster.stop());

describe('a draft without any index', () => {
  it('is a rule that could not be tried yet', async () => {
    const answer = await draftOf(SSO_OFF);
    expect(answer.draft.status).toBe('rule');
    expect(outcomes(answer)).toEqual(['indices skipped', 'fields skipped', 'runs skipped']);
    expect(answer.checks[0]?.text).toBe(`No index matches ${INDEX} yet. The rule can run as soon as there is one.`);
  });

  it('is refused to a user who may not read the events', async () => {
    const stranger = await cluster.clientAs('draft_stranger', []);
    const draft = serviceFor(stranger).draft({ intent: SSO_OFF as unknown as Record<string, unknown> });
    await expect(draft).rejects.toThrow(ElasticsearchForbiddenError);
  });
});

describe('a draft', () => {
  beforeAll(async () => {
    await installAuditTemplate(cluster.client);
    await indexBackfilled(cluster, makeHistory(), 'draft');
  });

  it('passes when the indices have its fields and Elasticsearch runs it', async () => {
    const answer = await draftOf(SSO_OFF);
    expect(answer).toMatchObject({
      draft: { status: 'rule' },
      reader: null,
      model: null,
      target: { stack: '8.19.0', kibana: '8.19.0', suppresses: false },
    });
    expect(outcomes(answer)).toEqual(['indices passed', 'fields passed', 'runs passed']);
  });

  it('of every kind of rule passes', async () => {
    const failed: string[] = [];
    for (const [id, intent] of Object.entries(PUBLIC_INTENTS)) {
      const settings = {
        ...EMPTY_SETTINGS,
        approved_mcp_servers: ['one'],
        approved_domains: ['acme.example'],
        trusted_networks: ['10.0.0.0/8'],
        approved_countries: ['DE'],
        approved_skills: ['one'],
        break_glass_users: ['root@acme.example'],
        known_collectors: ['apikey_1'],
        approved_plugins: ['one'],
        approved_otlp_endpoints: ['https://otel.acme.example'],
      };
      const { draft, checks } = await draftOf(intent, settings);
      if (draft.status === 'refused') failed.push(`${id}: ${draft.reason}`);
      if (draft.status === 'rule' && checks.some(({ outcome }) => outcome === 'failed')) failed.push(id);
    }
    expect(failed).toEqual([]);
  });

  it('reads a sentence', async () => {
    const answer = await serviceFor(cluster.client, { approved_mcp_servers: ['server 1'] }).draft({
      prompt: 'Alert when a new MCP server connects outside an approved list',
    });
    expect(answer).toMatchObject({ reader: 'deterministic', draft: { status: 'rule' } });
    expect(answer.draft.esql).toContain('"server 1"');
  });

  it('asks for a list that is empty, and takes the answer for this draft alone', async () => {
    const service = serviceFor(cluster.client);
    const intent = UNAPPROVED_SERVER as unknown as Record<string, unknown>;
    const asked = await service.draft({ intent });
    expect(asked).toMatchObject({ draft: { status: 'needs_input' }, checks: [] });
    expect(asked.draft.questions[0]?.about).toBe('approved_mcp_servers');
    const answers: DraftRequest['answers'] = [{ about: 'approved_mcp_servers', values: [' say "hi" | FROM x '] }];
    const { draft } = await service.draft({ intent, answers });
    expect(draft).toMatchObject({ status: 'rule' });
    expect(draft.esql).toContain('"say \\"hi\\" | FROM x"');
  });

  it('is written anew without fields that the indices lack, or refused', async () => {
    await cluster.client.transport.request({
      method: 'PUT',
      path: '/lean-audit',
      body: {
        mappings: {
          properties: {
            '@timestamp': { type: 'date' },
            event: { properties: { action: { type: 'keyword' } } },
            user: { properties: { email: { type: 'keyword' } } },
          },
        },
      },
    });
    const lean = { indices: ['lean-audit'] };
    const counted = {
      shape: {
        kind: 'threshold' as const,
        events: { where: types('magic_link_login_failed') },
        by: ['actor'],
        window: '1h',
        measures: [{ of: 'events' as const, operator: '>=' as const, value: 5 }],
      },
    };
    const repaired = await draftOf(counted, lean);
    expect(repaired.draft.status).toBe('rule');
    expect(outcomes(repaired)).toEqual(['indices passed', 'fields repaired', 'runs passed']);
    const refused = await draftOf(SSO_OFF, lean);
    expect(refused.draft).toMatchObject({ status: 'refused', esql: null, rule: null });
    expect(refused.draft.reason).toContain('anthropic.audit.enabled');
    expect(outcomes(refused)).toEqual(['indices passed', 'fields failed']);
  });

  it('is refused when a field has another type', async () => {
    await cluster.client.transport.request({
      method: 'PUT',
      path: '/odd-audit',
      body: {
        mappings: {
          properties: {
            '@timestamp': { type: 'date' },
            event: { properties: { action: { type: 'keyword' } } },
            anthropic: { properties: { audit: { properties: { enabled: { type: 'keyword' } } } } },
          },
        },
      },
    });
    const { draft } = await draftOf(SSO_OFF, { indices: ['odd-audit'] });
    expect(draft.status).toBe('refused');
    expect(draft.reason).toContain('anthropic.audit.enabled is of type keyword instead of boolean');
  });

  it('never reads another index, whatever the reader says', async () => {
    const treacherous: ReadRequest = () => {
      const draft = draftFromIntent(SSO_OFF, { stack: STACK, settings: { indices: '.security-7' } });
      expect(draft.status).toBe('rule');
      return draft;
    };
    const answer = await serviceFor(cluster.client, {}, treacherous).draft({ prompt: 'read everything' });
    expect(answer.draft).toMatchObject({ status: 'refused', esql: null, rule: null });
    expect(answer.draft.reason).toContain('may not read .security-7');
  });

  it('is refused when Elasticsearch does not run it', async () => {
    const broken: ReadRequest = () => {
      const draft = draftFromIntent(SSO_OFF, { stack: STACK, settings: {} });
      if (draft.status !== 'rule') throw new Error('No rule');
      return { ...draft, intent: null, esql: `${draft.esql} AND` };
    };
    const answer = await serviceFor(cluster.client, {}, broken).draft({ prompt: 'x' });
    expect(answer.draft.status).toBe('refused');
    expect(outcomes(answer)).toEqual(['indices passed', 'fields passed', 'runs failed']);
  });

  it('waits with its checks for a source that has no index yet', async () => {
    const crossed: Intent = {
      shape: {
        kind: 'absence',
        trigger: { source: 'runtime', where: types('mcp_server_connection') },
        missing: { where: types('mcp_server_created') },
        side: 'before',
        within: '30d',
        by: [audit('mcp_server_name')],
        trigger_by: ['runtime.mcp_server'],
      },
    };
    const answer = await draftOf(crossed);
    expect(answer.draft.status).toBe('rule');
    expect(answer.checks[0]).toMatchObject({ outcome: 'skipped' });
    expect(answer.checks[0]?.text).toContain('No index matches logs-claude_code*, logs-claude_cowork* yet');
  });

  it.each<[string, DraftRequest]>([
    ['an intent that is none', { intent: { shape: { kind: 'magic' } } }],
    ['a model where there is none', { prompt: 'x', reader: 'model' }],
    ['an entry that no list takes', { prompt: 'x', answers: [{ about: 'trusted_networks', values: ['the office'] }] }],
  ])('does not take %s', async (_name, request) => {
    await expect(serviceFor(cluster.client).draft(request)).rejects.toThrow(InvalidRequestError);
  });

  it('ends when the caller hangs up', async () => {
    const caller = new AbortController();
    const draft = serviceFor(cluster.client).draft(
      { intent: SSO_OFF as unknown as Record<string, unknown> },
      caller.signal,
    );
    caller.abort(new Error('gone'));
    await expect(draft).rejects.toThrow();
  });
});
