import { findActivityType } from '../../catalogue';
import { filtersOf } from '../compile';
import type { AuthoringSettings, Condition, EventFilter, Intent } from '../intent';
import { conditionWords } from './condition_words';
import { durationWords, fieldWord, listWords } from './words';

const MAX_LENGTH = 110;

const typesIn = (condition: Condition): string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(typesIn);
    case 'activity':
      return [...(condition.types ?? []), ...(condition.patterns ?? []), ...(condition.categories ?? [])];
    default:
      return [];
  }
};

/** "created an Admin API key" → "Admin API key created" needs grammar; the type's own name is already in that order. */
const typeTitle = (type: string): string =>
  findActivityType(type) === undefined && !/^[a-z_]+$/.test(type)
    ? type
    : type
        .replace(/^(?:org|claude)_/, '')
        .replace(/_/g, ' ')
        .replace(/\b(?:api|sso|mcp|ip|lti|rbac|scim|oauth)\b/g, (word) => word.toUpperCase());

const MAX_DETAIL = 60;

/** What a condition asks for apart from the activity. */
const detailOf = (condition: Condition, settings: AuthoringSettings): string =>
  condition.kind === 'all'
    ? listWords(
        condition.of.filter((part) => typesIn(part).length === 0).map((part) => conditionWords(part, settings)),
        'and',
      )
    : '';

const titleOf = ({ label, where, source }: EventFilter, settings: AuthoringSettings): string => {
  if (label !== undefined) return label;
  const types = typesIn(where).map(typeTitle);
  if (types.length > 0) {
    const named = types.length > 3 ? `${types.slice(0, 2).join(', ')} and others` : listWords(types);
    const detail = detailOf(where, settings);
    return detail === '' || detail.length > MAX_DETAIL ? named : `${named} (${detail})`;
  }
  const words = conditionWords(where, settings);
  return words === 'anything happens' ? (source === 'runtime' ? 'runtime activity' : 'any activity') : words;
};

const body = ({ shape }: Intent, settings: AuthoringSettings): string => {
  const titles = filtersOf(shape).map((filter) => titleOf(filter, settings));
  const [first = '', second = ''] = titles;
  const per = 'by' in shape && shape.by.length > 0 ? ` by ${listWords(shape.by.map(fieldWord), 'and')}` : '';
  switch (shape.kind) {
    case 'event':
      return first;
    case 'threshold':
      return `many ${first}${per} in ${durationWords(shape.window)}`;
    case 'ratio':
      return `high share of ${first}${per}`;
    case 'new_value':
      return `new ${listWords(shape.of.map(fieldWord), 'and')}${per}: ${first}`;
    case 'return':
      return `${first} after a long silence${per}`;
    case 'sequence':
      return shape.any_order === true ? listWords(titles, 'and') : titles.join(', then ');
    case 'absence':
      return `${first} without ${second}`;
    case 'silence':
      return `no events${per}`;
    case 'state':
      return `state: ${first} (${conditionWords(shape.bad, settings)})`;
    case 'baseline':
      return `unusually many ${first}${per}`;
  }
};

/** A name for the rule where the request gives none. */
export const ruleTitle = (intent: Intent, settings: AuthoringSettings): string => {
  const title = `Claude: ${body(intent, settings)}`;
  return title.length <= MAX_LENGTH ? title : `${title.slice(0, MAX_LENGTH - 1).trimEnd()}…`;
};
