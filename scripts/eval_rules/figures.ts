import { isRight } from './verdict';
import type { Verdict } from './verdict';

/** A part of a whole; a percentage only where there is a whole. */
export interface Share {
  part: number;
  whole: number;
}

export const percentOf = ({ part, whole }: Share): number | undefined =>
  whole === 0 ? undefined : (100 * part) / whole;

export interface Figures {
  right: Share;
  byExpectation: ReadonlyMap<string, Share>;
  byFamily: ReadonlyMap<string, Share>;
  byShape: ReadonlyMap<string, Share>;
  executes: Share;
  validLiterals: Share;
  refusals: Share;
  questions: Share;
  /** Groups of paraphrases of which every member is right. */
  wholeGroups: Share;
  coversInterval: Share;
  completeBodies: Share;
  /** Rules wanted, and refused or asked about instead. */
  needlesslyNoRule: Share;
  /** Milliseconds a draft took. */
  draftMs: { p50: number; p95: number } | undefined;
}

const shareOf = <T>(items: readonly T[], isPart: (item: T) => boolean): Share => ({
  part: items.filter(isPart).length,
  whole: items.length,
});

const groupBy = (verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): Map<string, Verdict[]> => {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) groups.set(keyOf(verdict), [...(groups.get(keyOf(verdict)) ?? []), verdict]);
  return new Map([...groups].sort(([left], [right]) => left.localeCompare(right)));
};

const rightBy = (verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): Map<string, Share> =>
  new Map([...groupBy(verdicts, keyOf)].map(([key, members]) => [key, shareOf(members, isRight)]));

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/**
 * What a run comes to.
 *
 * @param draftTimes - milliseconds of each draft, where they are known
 */
export const toFigures = (verdicts: readonly Verdict[], draftTimes: readonly number[] = []): Figures => {
  const rules = verdicts.filter(({ status }) => status === 'rule');
  const expecting = (expect: string): Verdict[] => verdicts.filter(({ evalCase }) => evalCase.expect === expect);
  const grouped = groupBy(
    verdicts.filter(({ evalCase }) => evalCase.group !== undefined),
    ({ evalCase }) => evalCase.group ?? '',
  );
  const sorted = [...draftTimes].sort((left, right) => left - right);
  return {
    right: shareOf(verdicts, isRight),
    byExpectation: rightBy(verdicts, ({ evalCase }) => evalCase.expect),
    byFamily: rightBy(verdicts, ({ evalCase }) => evalCase.family),
    byShape: rightBy(verdicts, ({ evalCase }) => evalCase.shape ?? '-'),
    executes: shareOf(
      rules.filter(({ executes }) => executes !== null),
      ({ executes }) => executes === true,
    ),
    validLiterals: shareOf(
      rules.filter(({ literals }) => literals > 0),
      ({ unknownLiterals }) => unknownLiterals.length === 0,
    ),
    refusals: shareOf(expecting('refused'), isRight),
    questions: shareOf(expecting('needs_input'), isRight),
    wholeGroups: shareOf([...grouped.values()], (members) => members.every(isRight)),
    coversInterval: shareOf(
      rules.filter(({ coversInterval }) => coversInterval !== null),
      ({ coversInterval }) => coversInterval === true,
    ),
    completeBodies: shareOf(
      rules.filter(({ hasCompleteBody }) => hasCompleteBody !== null),
      ({ hasCompleteBody }) => hasCompleteBody === true,
    ),
    needlesslyNoRule: shareOf(expecting('rule'), ({ status }) => status !== 'rule'),
    draftMs: sorted.length === 0 ? undefined : { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) },
  };
};
