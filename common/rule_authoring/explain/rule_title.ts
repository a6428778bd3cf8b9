import { filtersOf } from '../compile';
import type { Intent, Measure, ShapeOf } from '../intent';
import { filterTitle } from './filter_title';
import { durationWords, fieldWord, listWords, operatorWords, plural } from './words';

const MAX_LENGTH = 110;

const limitOf = (measure: Measure | undefined, events: string, event: string): string => {
  if (measure === undefined) return events;
  const limit = `${operatorWords(measure.operator)} ${measure.value}`;
  if (measure.of === 'events' || measure.field === undefined) {
    return events === event ? `${event} ${limit} times` : `${limit} ${events}`;
  }
  const word = fieldWord(measure.field);
  return measure.of === 'distinct' ? `${events}: ${limit} different ${plural(word)}` : `${events}: ${limit} ${word}`;
};

/** What is missing: ", not deleted within 90 days" of the same thing, ", no step-up passed in the hour before" of another. */
const lack = (first: string, second: string, { side, within }: ShapeOf<'absence'>): string => {
  const [one, other] = [first.split(' '), second.split(' ')];
  const shared = other.findIndex((word, at) => word !== one[at]);
  const span = side === 'after' ? `within ${durationWords(within)}` : `in the ${durationWords(within)} before`;
  // "Admin API key created", "Admin API key deleted": the thing itself was named just before.
  const rest = shared > 0 ? other.slice(shared).join(' ') : '';
  return /^[a-z]+(?:ed|en|de|nt|wn|ut)(?: \w+)*$/u.test(rest) ? `, not ${rest} ${span}` : `, no ${second} ${span}`;
};

const body = ({ shape }: Intent): string => {
  const titles = filtersOf(shape).map((filter) => filterTitle(filter));
  const [first = '', second = ''] = titles;
  const many = filtersOf(shape).map((filter) => filterTitle(filter, true));
  const [events = ''] = many;
  const per = 'by' in shape && shape.by.length > 0 ? ` per ${listWords(shape.by.map(fieldWord), 'and')}` : '';
  switch (shape.kind) {
    case 'event':
      return first;
    case 'threshold':
      return `${limitOf(shape.measures[0], events, first)}${per} in ${durationWords(shape.window)}`;
    case 'ratio':
      return `high share of ${events}${per}`;
    case 'new_value':
      return shape.of.length === 1 && fieldWord(shape.of[0] ?? '') === 'user'
        ? `${first} by a user for the first time${per}`
        : `${first} with new ${listWords(shape.of.map(fieldWord), 'and')}${per}`;
    case 'return':
      return `${first} after a long silence${per}`;
    case 'sequence':
      return shape.any_order === true ? listWords(titles, 'and') : titles.join(', then ');
    case 'absence':
      return `${first}${lack(first, second, shape)}`;
    case 'silence':
      if (events === 'any activity') return `no activity${per}`;
      return events.startsWith('activity of ') ? `no ${events}` : `no ${events}${per}`;
    case 'state':
      return `current state${per}: ${filterTitle({ where: shape.bad })}`;
    case 'baseline':
      return `spike in ${events}${per}`;
    case 'travel':
      return `${first} in places far apart${per}`;
  }
};

/** A name for the rule where the request gives none. */
export const ruleTitle = (intent: Intent): string => {
  const title = `Claude: ${body(intent)}`;
  return title.length <= MAX_LENGTH ? title : `${title.slice(0, MAX_LENGTH - 1).trimEnd()}…`;
};
