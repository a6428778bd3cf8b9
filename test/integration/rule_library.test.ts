import { detectionRules } from '../../common/detection_rules';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import { caseFaults } from '../../scripts/eval_rules';
import { readScenarios, runScenarios } from '../../scripts/rule_library';

jest.setTimeout(300_000);

let elasticsearch: RunningElasticsearch;
beforeAll(async () => {
  elasticsearch = await startElasticsearch();
});
afterAll(() => elasticsearch.stop());

const rules = detectionRules();

describe('the rule library on Elasticsearch', () => {
  it('fires and stays silent as the scenarios say', async () => {
    const verdicts = await runScenarios({ rules, elasticsearch });
    const wrong = verdicts.filter(({ problems }) => problems.length > 0);
    expect(wrong.map(({ rule, problems }) => [rule.id, ...problems])).toEqual([]);
  });
});

describe('the scenarios', () => {
  it('are activities as the API sends them, and name who or what must be found', () => {
    const cases = rules.map((rule) => ({
      id: rule.id,
      family: rule.family,
      prompt: rule.name,
      expect: 'rule' as const,
      ...readScenarios(rule),
    }));
    expect(caseFaults(cases).filter((fault) => !KNOWN_FAULTS.has(fault))).toEqual([]);
    for (const { id, fires, silent } of cases) {
      expect({ id, enough: fires.length >= 1 && silent.length >= 2 }).toEqual({ id, enough: true });
      expect({ id, named: fires.every(({ entity = {} }) => Object.keys(entity).length > 0) }).toEqual({
        id,
        named: true,
      });
    }
  });
});

/** The API doesn't send these today; the rules must be right should it do so. */
const KNOWN_FAULTS: ReadonlySet<string> = new Set([
  'privileged_role_change: claude_user_role_updated by scim_directory_sync_actor',
]);
