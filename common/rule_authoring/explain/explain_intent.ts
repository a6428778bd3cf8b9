import type { CompiledRule } from '../compile';
import type { AuthoringSettings, Intent } from '../intent';
import { conditionWords } from './condition_words';
import { shapeWords } from './shape_words';
import { everyWords, sentence, spanWords } from './words';

/** What the rule does, in words, from the intent alone. */
export const explainIntent = (intent: Intent, settings: AuthoringSettings): string =>
  [
    sentence(shapeWords(intent.shape, settings)),
    ...(intent.except === undefined
      ? []
      : [sentence(`not counted: events where ${conditionWords(intent.except, settings)}`)]),
  ].join(' ');

/** How often the rule looks and how far back. */
export const explainSchedule = ({ interval, lookback }: CompiledRule): string =>
  `Runs ${everyWords(interval)} and reads the last ${spanWords(lookback)}.`;
