import { percentOf } from './figures';
import type { Figures, Share } from './figures';
import { queryOf } from './judged_draft';
import type { JudgedDraft } from './judged_draft';
import { isRight } from './verdict';
import type { Verdict } from './verdict';

const LABEL_WIDTH = 34;
const PROMPT_CHARACTERS = 160;
const PROBLEM_CHARACTERS = 400;

const inPercent = (share: Share): string => {
  const percent = percentOf(share);
  return percent === undefined ? '–' : `${percent.toFixed(1)} %`;
};

const line = (label: string, share: Share): string =>
  `${label.padEnd(LABEL_WIDTH)} ${inPercent(share).padStart(8)}   ${share.part} of ${share.whole}`;

const table = (title: string, shares: ReadonlyMap<string, Share>): string[] => [
  '',
  title,
  ...[...shares].map(([name, share]) => line(`  ${name}`, share)),
];

const queryLines = (draft: JudgedDraft | undefined): string[] =>
  draft?.status === 'rule'
    ? queryOf(draft)
        .split('\n')
        .map((text) => `      ${text}`)
    : [];

/** Each draft that is wrong, why, and its query where the drafts are given. */
export const renderMisses = (verdicts: readonly Verdict[], drafts?: ReadonlyMap<string, JudgedDraft>): string[] =>
  verdicts
    .filter((verdict) => !isRight(verdict) || verdict.unknownLiterals.length > 0)
    .flatMap(({ evalCase, problems, unknownLiterals }) => [
      `- ${evalCase.id} [${evalCase.expect}/${evalCase.shape ?? '-'}] ${evalCase.prompt.split(/\s+/).join(' ').slice(0, PROMPT_CHARACTERS)}`,
      ...problems.map((problem) => `    ${problem.slice(0, PROBLEM_CHARACTERS)}`),
      ...unknownLiterals.map((literal) => `    event.action has no value ${JSON.stringify(literal)}`),
      ...queryLines(drafts?.get(evalCase.id)),
    ]);

/** Only where the misses are, for cases that nobody should look at. */
export const renderMissesByFamily = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter((verdict) => !isRight(verdict))
    .map(
      ({ evalCase, status }) =>
        `- ${evalCase.family} [${evalCase.expect}/${evalCase.shape ?? '-'}] status ${String(status)}`,
    );

/** The figures of a run, as lines. */
export const renderFigures = (figures: Figures): string[] => [
  ...table('by expectation', figures.byExpectation),
  ...table('by family', figures.byFamily),
  ...table('by shape', figures.byShape),
  '',
  line('right', figures.right),
  line('executes', figures.executes),
  line('literals valid', figures.validLiterals),
  line('refusals right', figures.refusals),
  line('questions right', figures.questions),
  line('paraphrase groups whole', figures.wholeGroups),
  line('from covers the interval', figures.coversInterval),
  line('complete rule bodies', figures.completeBodies),
  line('asked or refused needlessly', figures.needlesslyNoRule),
  ...(figures.draftMs === undefined
    ? []
    : [
        `${'ms per draft, offline'.padEnd(LABEL_WIDTH)} p50 ${figures.draftMs.p50.toFixed(1)}   p95 ${figures.draftMs.p95.toFixed(1)}`,
      ]),
];
