import { LIBRARY_BATCH } from '../../../../common/api/library';

/** What became of the rules that somebody asked to install or update. */
export interface Outcome {
  done: string[];
  /** Were there already, or had nothing to update. */
  unchanged: string[];
  failed: Array<{ id: string; message: string }>;
}

export interface Progress {
  done: number;
  total: number;
}

/** Ends the work after the batch that is on its way. */
export interface Stoppable {
  isStopped(): boolean;
}

export const EMPTY_OUTCOME: Outcome = { done: [], unchanged: [], failed: [] };

const join = (one: Outcome, other: Outcome): Outcome => ({
  done: [...one.done, ...other.done],
  unchanged: [...one.unchanged, ...other.unchanged],
  failed: [...one.failed, ...other.failed],
});

/**
 * Works through rules, so many at a time as Kibana is asked to take at once. Safe to repeat: what a batch has done stays
 * done, and the next time finds it so.
 *
 * @param options.onProgress - after each batch, also with what came of all so far
 * @throws what a batch throws; those before it are done
 */
export const runBatches = async (
  ids: readonly string[],
  {
    batch,
    onProgress,
    stop,
  }: {
    batch: (ids: string[]) => Promise<Outcome>;
    onProgress: (progress: Progress, outcome: Outcome) => void;
    stop: Stoppable;
  },
): Promise<Outcome> => {
  let outcome = EMPTY_OUTCOME;
  onProgress({ done: 0, total: ids.length }, outcome);
  for (let at = 0; at < ids.length && !stop.isStopped(); at += LIBRARY_BATCH) {
    const part = ids.slice(at, at + LIBRARY_BATCH);
    outcome = join(outcome, await batch(part));
    onProgress({ done: at + part.length, total: ids.length }, outcome);
  }
  return outcome;
};
