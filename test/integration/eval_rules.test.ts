import { join } from 'node:path';
import { startElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../host/elasticsearch/start_elasticsearch';
import {
  caseFaults,
  isRight,
  productDrafts,
  readCases,
  readNdjson,
  referenceDraft,
  renderMisses,
  runCases,
} from '../../scripts/eval_rules';
import type { EvalCase, JudgedDraft } from '../../scripts/eval_rules';

jest.setTimeout(240_000);

/** A draft of a public case, and what a second, independent judge found about it. */
interface CheckedDraft {
  case: string;
  /** What is wrong with it, in one word. */
  kind: string;
  draft?: JudgedDraft;
  verdict: {
    right: boolean;
    executes: boolean | null;
    unknownLiterals: string[];
    fires: boolean;
    silent: boolean;
    coversInterval: boolean | null;
    completeBody: boolean | null;
    problems: number;
  };
}

const checked = readNdjson<CheckedDraft>(join(__dirname, '../prompts/judge_check/drafts.jsonl'));
const byId = (drafts: readonly JudgedDraft[]): Map<string, JudgedDraft> =>
  new Map(drafts.map((draft) => [draft.id, draft]));

let elasticsearch: RunningElasticsearch;
beforeAll(async () => {
  elasticsearch = await startElasticsearch();
});
afterAll(() => elasticsearch.stop());

/** One case of every family and shape, with every source. */
const sample = (): EvalCase[] => {
  const seen = new Set<string>();
  return readCases({ suite: 'own' }).filter(({ family, shape = '-', fires = [] }) => {
    const sources = fires.flatMap(({ events }) => events.map(({ index = 'audit' }) => index));
    const marks = [family, shape, ...sources];
    const isNew = marks.some((mark) => !seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
};

describe('the evaluation of drafts', () => {
  it('holds the references of the cases for right', async () => {
    const cases = sample();
    const verdicts = await runCases({ cases, drafts: byId(cases.map(referenceDraft)), elasticsearch });
    expect(renderMisses(verdicts)).toEqual([]);
    expect(verdicts).toHaveLength(cases.length);
  });

  it('gives the verdicts of a second judge on drafts that are wrong in many ways', async () => {
    const publicCases = new Map(readCases({ suite: 'public' }).map((evalCase) => [evalCase.id, evalCase]));
    const cases = checked.map(({ case: id, kind }): EvalCase => {
      const evalCase = publicCases.get(id);
      if (evalCase === undefined) throw new Error(`There is no public case ${id}.`);
      return { ...evalCase, id: `${id}#${kind}` };
    });
    const drafts = byId(checked.flatMap(({ draft }) => (draft === undefined ? [] : [draft])));
    const verdicts = await runCases({ cases, drafts, elasticsearch });
    expect(
      verdicts.map((verdict) => ({
        id: verdict.evalCase.id,
        right: isRight(verdict),
        executes: verdict.executes,
        unknownLiterals: verdict.unknownLiterals,
        fires: verdict.firesWhereItMust,
        silent: verdict.isSilentWhereItMust,
        coversInterval: verdict.coversInterval,
        completeBody: verdict.hasCompleteBody,
        problems: verdict.problems.length,
      })),
    ).toEqual(checked.map(({ case: id, kind, verdict }) => ({ id: `${id}#${kind}`, ...verdict })));
  });
});

describe('the product’s drafts', () => {
  it('are right for the public requests, and exactly so for the two that everybody tries first', async () => {
    const cases = readCases({ suite: 'public' });
    const first = new Set([
      'Flag a spike in magic_link_login_failed for a single user',
      'Alert when a new MCP server connects outside an approved list',
    ]);
    const verdicts = await runCases({ cases, drafts: byId(productDrafts(cases)), elasticsearch });
    expect(renderMisses(verdicts.filter(({ evalCase }) => first.has(evalCase.prompt)))).toEqual([]);
    expect(verdicts.filter(({ evalCase }) => first.has(evalCase.prompt))).toHaveLength(first.size);
    const wrong = verdicts.filter((verdict) => !isRight(verdict));
    // What is wrong is shown where it is too much.
    expect(wrong.length <= verdicts.length * 0.02 ? [] : renderMisses(wrong)).toEqual([]);
  });
});

describe('the cases', () => {
  it('have no faults', () => {
    // The directory sync does not change built-in roles; the case asks what would be if it did.
    expect(caseFaults(readCases({ suite: 'all' }))).toEqual([
      'privileges-002: claude_user_role_updated by scim_directory_sync_actor',
    ]);
  });

  it('are at least 150 of the project’s own, and cover every family of the public ones', () => {
    const own = [...readCases({ suite: 'own' }), ...readCases({ suite: 'held_out' })];
    expect(own.length).toBeGreaterThanOrEqual(150);
    const families = new Set(readCases({ suite: 'public' }).map(({ family }) => family));
    expect(new Set(own.map(({ family }) => family))).toEqual(families);
  });
});
