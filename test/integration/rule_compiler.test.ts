import { parseStackVersion } from '../../common/esql';
import { draftFromIntent } from '../../common/rule_authoring/draft_from_intent';
import type { AuthoringSettings, Draft, Intent } from '../../common/rule_authoring/intent';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { readCases, renderMisses, runCases } from '../../scripts/eval_rules';
import type { EvalCase, JudgedDraft } from '../../scripts/eval_rules';
import { EDGE_CASES, PUBLIC_INTENTS } from './rule_compiler_cases';
import { toEvalCase } from './rule_compiler_cases/edge_case';

jest.setTimeout(300_000);

let elasticsearch: RunningElasticsearch;
beforeAll(async () => {
  elasticsearch = await startElasticsearch();
});
afterAll(() => elasticsearch.stop());

interface Target {
  version?: string;
  settings?: AuthoringSettings;
}

const draft = (intent: Intent, settings: AuthoringSettings, version: string): Draft => {
  const stack = parseStackVersion(version);
  if (stack === undefined) throw new RangeError(version);
  return draftFromIntent(intent, { stack, settings });
};

/** What the judge has to say about the drafts of these intents; nothing if all are right. */
const misses = async (
  cases: readonly EvalCase[],
  intents: ReadonlyMap<string, Intent>,
  { version = '8.19.0', settings = {} }: Target = {},
): Promise<string[]> => {
  const drafts = cases.map((evalCase): [string, JudgedDraft] => {
    const intent = intents.get(evalCase.id);
    if (intent === undefined) throw new Error(`No intent for ${evalCase.id}.`);
    return [
      evalCase.id,
      { id: evalCase.id, ...draft(intent, { ...evalCase.settings, ...settings }, evalCase.stack ?? version) },
    ];
  });
  const verdicts = await runCases({ cases, drafts: new Map(drafts), elasticsearch });
  expect(verdicts).toHaveLength(cases.length);
  return renderMisses(verdicts);
};

const publicCases = readCases({ suite: 'public' }).filter(({ expect: expected }) => expected === 'rule');
const publicIntents = new Map(Object.entries(PUBLIC_INTENTS));
const edgeCases = EDGE_CASES.map(toEvalCase);
const edgeIntents = new Map(EDGE_CASES.map(({ id, intent }) => [id, intent]));
const none: string[] = [];

describe('rules compiled from intents, on Elasticsearch', () => {
  it('are right for every public request', async () => {
    expect(publicCases.length).toBeGreaterThan(80);
    expect(await misses(publicCases, publicIntents)).toEqual(none);
  });

  it('are right where Kibana suppresses repeated alerts', async () => {
    expect(await misses(publicCases, publicIntents, { settings: { suppression_licensed: true } })).toEqual(none);
  });

  it('are right as written for the oldest version', async () => {
    const cases = publicCases.map(({ stack: _stack, ...evalCase }) => evalCase);
    expect(await misses(cases, publicIntents, { version: '8.12.2' })).toEqual(none);
  });

  it('are right at the borders of every shape and condition', async () => {
    expect(await misses(edgeCases, edgeIntents)).toEqual(none);
  });
});
