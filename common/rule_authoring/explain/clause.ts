import type { AuthoringSettings, Condition, EventFilter, LeafCondition } from '../intent';
import { activityWords, conditionWords, fieldSaying, whenWords } from './condition_words';
import { subjectOf } from './subject';
import type { Tense } from './verb_phrase';
import { fieldWord, listWords, withArticle } from './words';

/** The parts of a condition by their place in a sentence. */
interface Parts {
  subject?: string;
  predicates: string[];
  from: string[];
  when: string[];
  where: string[];
  /** A clause that has its own subject already. */
  whole?: string;
}

/** Fields that say where somebody is: "from a country that …". */
export const PLACES: ReadonlySet<string> = new Set([
  'source.ip',
  'source.geo.country_iso_code',
  'source.geo.city_name',
  'source.as.organization.name',
]);

const flatten = (condition: Condition): Condition[] =>
  condition.kind === 'all' ? condition.of.flatMap(flatten) : [condition];

/** Whether a condition says which activities are meant, alone or in each of its branches. */
export const isActivity = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'activity':
      return true;
    case 'all':
      return condition.of.some(isActivity);
    case 'any':
      return condition.of.length > 0 && condition.of.every(isActivity);
    default:
      return false;
  }
};

/** Whether a condition says that what was switched is off now. */
export const isOff = (condition: Condition): boolean =>
  condition.kind === 'equals' &&
  condition.field === 'anthropic.audit.enabled' &&
  condition.values.length === 1 &&
  condition.values[0] === false;

const SWITCHES = /^(switche[ds]) (.+?)(?: on or off)?$/;

/** "switches SSO on or off" where it is then off is "switches SSO off". */
const withDirection = (predicate: string, conditions: Condition[]): { predicate: string; left: Condition[] } => {
  const off = conditions.find(isOff);
  return off !== undefined && SWITCHES.test(predicate)
    ? { predicate: predicate.replace(SWITCHES, '$1 $2 off'), left: conditions.filter((part) => part !== off) }
    : { predicate, left: conditions };
};

const predicateWords = (condition: Condition, settings: AuthoringSettings, tense: Tense): string => {
  if (condition.kind === 'activity') return activityWords(condition, tense);
  if (condition.kind === 'any') {
    const named = condition.of.flatMap((branch) => (branch.kind === 'activity' ? [branch] : []));
    if (named.length === condition.of.length && named.every((branch) => Object.keys(branch).join() === 'kind,types')) {
      // Nothing but names of activities: "creates or enables a skill".
      return activityWords({ kind: 'activity', types: named.flatMap(({ types = [] }) => types) }, tense);
    }
    return listWords(condition.of.map((branch) => predicateWords(branch, settings, tense)));
  }
  const { predicates, from, when, where } = partsOf(condition, settings, tense);
  return tail(predicates.join(', '), { from, when, where });
};

const tail = (predicate: string, { from, when, where }: Pick<Parts, 'from' | 'when' | 'where'>): string =>
  [
    predicate,
    ...from.map((place) => ` from ${place}`),
    ...when.map((time) => ` ${time}`),
    where.length === 0 ? '' : `, where ${listWords([...new Set(where)], 'and')}`,
  ].join('');

const placeLeaf = (leaf: LeafCondition, isNot: boolean, settings: AuthoringSettings, parts: Parts): void => {
  const when = whenWords(leaf, isNot);
  const saying = fieldSaying(leaf, settings, isNot);
  const subject = isNot ? undefined : subjectOf(leaf);
  const [predicate, ...others] = parts.predicates;
  if (when !== undefined) parts.when.push(when);
  else if (subject !== undefined && parts.subject === undefined) {
    // The words of a list say which entries it has.
    parts.subject = leaf.kind === 'listed' ? (saying?.predicate.replace(/^is /, '') ?? subject) : subject;
  } else if (saying && PLACES.has(saying.field)) {
    parts.from.push(`${withArticle(fieldWord(saying.field))} that ${saying.predicate}`);
  } else if (saying && predicate?.endsWith(` ${withArticle(fieldWord(saying.field))}`) && others.length === 0) {
    // "adds an MCP server" + "that is not one of …": the thing is there to be spoken of.
    parts.predicates = [`${predicate} that ${saying.predicate}`];
  } else parts.where.push(conditionWords(isNot ? { kind: 'not', of: leaf } : leaf, settings));
};

const isLeaf = (condition: Condition): condition is LeafCondition =>
  condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not';

const partsOf = (condition: Condition, settings: AuthoringSettings, tense: Tense): Parts => {
  const all = flatten(condition);
  const parts: Parts = { predicates: [], from: [], when: [], where: [] };
  let rest = all.filter((part) => !isActivity(part));
  for (const activity of all.filter(isActivity)) {
    const { predicate, left } = withDirection(predicateWords(activity, settings, tense), rest);
    parts.predicates.push(predicate);
    rest = left;
  }
  for (const part of rest) {
    if (part.kind === 'identity_event' && parts.whole === undefined) parts.whole = conditionWords(part, settings);
    else if (isLeaf(part)) placeLeaf(part, false, settings, parts);
    else if (part.kind === 'not' && isLeaf(part.of)) placeLeaf(part.of, true, settings, parts);
    else parts.where.push(conditionWords(part, settings));
  }
  return parts;
};

const PLACE_WORDS = {
  audit: '',
  runtime: ' in Claude Code or Cowork',
  identity_provider: '',
  endpoint: ' on an endpoint',
} as const;

/**
 * The events of a filter as a clause: "somebody adds an MCP server that is not one of the approved MCP servers".
 *
 * @param subject - who does it, e.g. "the same user"
 */
export const clause = (
  { where, source = 'audit', label }: EventFilter,
  settings: AuthoringSettings,
  { subject = 'somebody', tense = 'present' }: { subject?: string; tense?: Tense } = {},
): string => {
  const { subject: own, predicates, whole, ...rest } = partsOf(where, settings, tense);
  const active = tense === 'present' ? 'is active' : 'was active';
  const predicate = predicates.length === 0 ? active : listWords(predicates, 'and');
  const who = own === undefined ? subject : subject === 'somebody' ? own : `${subject} (${own})`;
  const start = whole ?? `${who} ${predicate}`;
  return `${tail(`${start}${PLACE_WORDS[source]}`, rest)}${label === undefined ? '' : ` ("${label}")`}`;
};
