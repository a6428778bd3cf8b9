import { findActivityType } from '../../catalogue';
import type { Condition, EventFilter } from '../intent';
import { isOff } from './clause';
import { conditionWords } from './condition_words';
import { headlineOf, headlineWords } from './headline';
import { subjectOf } from './subject';
import { listWords } from './words';

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

/** The type's own name, for phrases that make no headline: "SSO toggled". */
const typeTitle = (type: string): string => {
  const [, ending] = /^\*_([a-z]+)$/.exec(type) ?? [];
  return ending === undefined ? ownTitle(type) : `anything ${ending}`;
};

const ownTitle = (type: string): string =>
  findActivityType(type) === undefined && !/^[a-z_]+$/.test(type)
    ? type
    : type
        .replace(/^(?:org|claude)_/, '')
        .replace(/_/g, ' ')
        .replace(/\b(?:api|sso|mcp|ip|lti|rbac|scim|oauth)\b/g, (word) => word.toUpperCase());

const MAX_NAMED = 3;
const MAX_DETAIL = 70;

const activityTitle = (types: readonly string[], isPlural: boolean): string => {
  const headlines = types.map(
    (type) => headlineOf(type) ?? { noun: typeTitle(type), participle: '', rest: '', isOne: true },
  );
  const named = headlineWords(headlines, isPlural);
  return named.length > MAX_NAMED ? `${named.slice(0, 2).join(', ')} and others` : listWords(named);
};

const partsOf = (condition: Condition): Condition[] => (condition.kind === 'all' ? condition.of : [condition]);

/** A part of a condition as it stands in brackets; the entries of lists change, a name stays. */
const shortWords = (condition: Condition): string => conditionWords(condition, {}).replace(/^(?:the |it happens )/, '');

const withDetail = (title: string, details: readonly string[]): string => {
  const detail = [...new Set(details)].join(', ');
  const [, thing = ''] = /^(.+?) is (?:not )?one of /.exec(detail) ?? [];
  // "MCP server added (not one of …)": the thing itself was named just before.
  const short = thing !== '' && title.startsWith(`${thing} `) ? detail.slice(`${thing} is `.length) : detail;
  return short === '' || short.length > MAX_DETAIL ? title : `${title} (${short})`;
};

/**
 * The events of a filter as a headline: "Admin API key created", "failed magic-link sign-ins".
 *
 * @param isPlural - several of them: "chats deleted"
 */
export const filterTitle = ({ label, where, source }: EventFilter, isPlural = false): string => {
  if (label !== undefined) return label;
  const parts = partsOf(where);
  if (parts.length === 0) return source === 'runtime' ? 'runtime activity' : 'any activity';
  const types = typesIn(where);
  const subjects = parts.flatMap((part) => ('field' in part ? (subjectOf(part) ?? []) : []));
  const rest = parts.filter(
    (part) => typesIn(part).length === 0 && !('field' in part && subjectOf(part) !== undefined),
  );
  if (types.length === 0) {
    return subjects.length === 0
      ? `activity where ${conditionWords(where, {})}`
      : withDetail(`activity of ${listWords(subjects, 'and')}`, rest.map(shortWords));
  }
  const named = activityTitle(types, isPlural);
  const off = named.endsWith(' switched on or off') ? rest.find(isOff) : undefined;
  return withDetail(off === undefined ? named : named.replace(/ on or off$/, ' off'), [
    ...subjects.map((subject) => `by ${subject}`),
    ...rest.filter((part) => part !== off).map(shortWords),
  ]);
};
