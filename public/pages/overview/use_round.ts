import { useCallback, useState } from 'react';

export interface Round {
  /** Counts up. */
  number: number;
  /** What "now" means in all questions of this round, so that panels of one page agree. */
  now: Date;
}

/** One round of questions: begins anew when `key` changes and whenever it is asked to. */
export const useRound = (key: string): { round: Round; beginRound: () => void } => {
  const [current, setCurrent] = useState(() => ({ key, round: { number: 0, now: new Date() } }));
  const beginRound = useCallback(
    () => setCurrent((last) => ({ ...last, round: { number: last.round.number + 1, now: new Date() } })),
    [],
  );
  if (current.key !== key) {
    const next = { key, round: { number: current.round.number + 1, now: new Date() } };
    setCurrent(next);
    return { round: next.round, beginRound };
  }
  return { round: current.round, beginRound };
};
