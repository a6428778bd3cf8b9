import type { AuthoringSettings, Field, Measure, Shape } from '../intent';
import { conditionWords, filterWords } from './condition_words';
import { durationWords, fieldWord, listWords, operatorWords, withArticle } from './words';

const each = (by: readonly Field[]): string =>
  by.length === 0 ? 'everybody together' : `the same ${listWords(by.map(fieldWord), 'and')}`;

const OF_WORDS = { sum: 'the sum of', average: 'the average of', max: 'the highest', min: 'the lowest' } as const;

const measureWords = ({ of, field, operator, value }: Measure): string => {
  const limit = `${operatorWords(operator)} ${value}`;
  if (of === 'events' || field === undefined) return `${limit} such events`;
  if (of === 'distinct') return `${limit} different values of ${fieldWord(field)}`;
  return `${OF_WORDS[of]} ${fieldWord(field)} is ${limit}`;
};

/** What a shape fires on, in one sentence without full stop. */
export const shapeWords = (shape: Shape, settings: AuthoringSettings): string => {
  switch (shape.kind) {
    case 'event':
      return `alerts on every event with: ${filterWords(shape.events, settings)}`;
    case 'threshold':
      return `alerts when, for ${each(shape.by)}, there are ${listWords(shape.measures.map(measureWords), 'and')} within any ${durationWords(shape.window)}: ${filterWords(shape.events, settings)}`;
    case 'ratio': {
      const minimum = [
        ...(shape.minimum_part === undefined ? [] : [`at least ${shape.minimum_part} of the first`]),
        ...(shape.minimum_whole === undefined ? [] : [`at least ${shape.minimum_whole} of the second`]),
      ];
      return `alerts when, for ${each(shape.by)}, events with "${filterWords(shape.part, settings)}" are ${operatorWords(shape.operator)} ${shape.percent} % of those with "${filterWords(shape.whole, settings)}" in the last ${durationWords(shape.window)}${minimum.length === 0 ? '' : ` (${listWords(minimum, 'and')})`}`;
    }
    case 'new_value': {
      const what = `${withArticle(listWords(shape.of.map(fieldWord), 'and'))} not seen${shape.by.length === 0 ? '' : ` for ${each(shape.by)}`} in the ${durationWords(shape.history)} before`;
      const familiar =
        shape.familiar_with === undefined
          ? ''
          : `, if there was also "${filterWords(shape.familiar_with, settings)}" in that time`;
      const several =
        (shape.at_least ?? 1) > 1
          ? ` (at least ${shape.at_least ?? 1}${shape.window === undefined ? '' : ` within ${durationWords(shape.window)}`})`
          : '';
      return `alerts on ${what}${several}: ${filterWords(shape.events, settings)}${familiar}`;
    }
    case 'return':
      return `alerts when ${each(shape.by)} is seen again after at least ${durationWords(shape.silence)} without: ${filterWords(shape.events, settings)}`;
    case 'sequence': {
      const steps = shape.steps.map(
        ({ events, at_least: atLeast = 1 }) =>
          `${atLeast > 1 ? `at least ${atLeast} times ` : ''}"${filterWords(events, settings)}"`,
      );
      const order = shape.any_order === true ? listWords(steps, 'and') : steps.join(', then ');
      const different =
        shape.different === undefined || shape.different.length === 0
          ? ''
          : `, with another ${listWords(shape.different.map(fieldWord))}`;
      return `alerts when, for ${each(shape.by)} and within ${durationWords(shape.within)}, there is ${order}${different}`;
    }
    case 'absence':
      return `alerts on "${filterWords(shape.trigger, settings)}" without "${filterWords(shape.missing, settings)}" in the ${durationWords(shape.within)} ${shape.side} it, for ${each(shape.by)}`;
    case 'silence':
      return `alerts when ${each(shape.by)}, with at least ${shape.minimum} events in ${durationWords(shape.history)}, has had none for ${durationWords(shape.quiet)}: ${filterWords(shape.events, settings)}`;
    case 'state':
      return `lists every ${shape.by.length === 0 ? 'case' : listWords(shape.by.map(fieldWord), 'and')} whose newest event of "${filterWords(shape.events, settings)}" in the last ${durationWords(shape.history)} is one where ${conditionWords(shape.bad, settings)}`;
    case 'baseline': {
      const figure =
        shape.distinct === undefined
          ? shape.sum === undefined
            ? 'number of events'
            : `sum of ${fieldWord(shape.sum)}`
          : `number of different values of ${fieldWord(shape.distinct)}`;
      return `alerts when, for ${each(shape.by)}, the ${figure} in the last ${durationWords(shape.window)} is at least ${shape.minimum} and at least ${shape.factor} times its own average over the ${durationWords(shape.history)} before: ${filterWords(shape.events, settings)}`;
    }
  }
};
