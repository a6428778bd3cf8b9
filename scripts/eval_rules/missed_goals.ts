import { percentOf } from './figures';
import type { Figures, Share } from './figures';

/** What the drafts must reach without any model, in percent. */
const GOALS: ReadonlyArray<{ name: string; percent: number; share: (figures: Figures) => Share }> = [
  { name: 'right', percent: 98, share: ({ right }) => right },
  { name: 'executes', percent: 100, share: ({ executes }) => executes },
  { name: 'literals valid', percent: 100, share: ({ validLiterals }) => validLiterals },
  { name: 'refusals right', percent: 100, share: ({ refusals }) => refusals },
];

/** The goals that a run misses, as sentences; none where there was nothing to reach. */
export const missedGoals = (figures: Figures): string[] =>
  GOALS.flatMap(({ name, percent, share }) => {
    const reached = percentOf(share(figures));
    return reached === undefined || reached >= percent
      ? []
      : [`${name}: ${reached.toFixed(2)} %, to reach: ${percent} %`];
  });
