import type { AuthoringSettings, EventFilter, Field, Measure, Shape, ShapeOf } from '../intent';
import { clause, PLACES } from './clause';
import { conditionWords } from './condition_words';
import { filterTitle } from './filter_title';
import { durationWords, fieldWord, listWords, operatorWords, plural, withArticle } from './words';

const PEOPLE: ReadonlySet<Field> = new Set(['user.email', 'user.id', 'actor']);

/** The entity as a subject, where it is who acts: "the same user". */
const actorOf = (by: readonly Field[]): string | undefined =>
  by.length === 1 && by[0] !== undefined && PEOPLE.has(by[0]) ? `the same ${fieldWord(by[0])}` : undefined;

const entity = (by: readonly Field[]): string => `the same ${listWords(by.map(fieldWord), 'and')}`;

/** What follows "when": " the same user deletes a chat", ", for the same address, somebody signs in". */
const forEach = (events: EventFilter, by: readonly Field[], settings: AuthoringSettings): string => {
  const actor = actorOf(by);
  if (actor !== undefined) return ` ${clause(events, settings, { subject: actor })}`;
  return `${by.length === 0 ? '' : `, for ${entity(by)},`} ${clause(events, settings)}`;
};

const OF_WORDS = { sum: 'the sum of', average: 'the average of', max: 'the highest', min: 'the lowest' } as const;

const measureWords = ({ of, field, operator, value, where }: Measure, settings: AuthoringSettings): string => {
  const limit = `${operatorWords(operator)} ${value}`;
  const only = where === undefined ? '' : ` (only where ${conditionWords(where, settings)})`;
  if (of === 'events' || field === undefined) return `${limit} time${value === 1 ? '' : 's'}${only}`;
  const word = fieldWord(field);
  if (of === 'distinct') return `with ${limit} different ${value === 1 ? word : plural(word)}${only}`;
  return `so that ${OF_WORDS[of]} ${word} is ${limit}${only}`;
};

const ratioWords = (shape: ShapeOf<'ratio'>): string => {
  const minimum = [
    ...(shape.minimum_part === undefined ? [] : [`at least ${shape.minimum_part} of the first`]),
    ...(shape.minimum_whole === undefined ? [] : [`at least ${shape.minimum_whole} of the second`]),
  ];
  const whom = shape.by.length === 0 ? 'for everybody together' : `for ${entity(shape.by)}`;
  const part = filterTitle(shape.part, true);
  const whole = filterTitle(shape.whole, true);
  const only = minimum.length === 0 ? '' : ` (${listWords(minimum, 'and')})`;
  return `alerts when, ${whom}, ${part} are ${operatorWords(shape.operator)} ${shape.percent} % of ${whole} in the last ${durationWords(shape.window)}${only}`;
};

const newValueWords = (shape: ShapeOf<'new_value'>, settings: AuthoringSettings): string => {
  const { of, by, at_least: atLeast = 1 } = shape;
  const history = durationWords(shape.history);
  const several =
    atLeast <= 1
      ? ''
      : `, at least ${atLeast} of them${shape.window === undefined ? '' : ` within ${durationWords(shape.window)}`}`;
  const familiar =
    shape.familiar_with === undefined
      ? ''
      : `, although they ${clause(shape.familiar_with, settings, { subject: '', tense: 'past' }).trim()} in that time`;
  const common =
    shape.unless_common === undefined ? '' : `, unless more than ${shape.unless_common} others did so before`;
  const person = actorOf(of);
  if (person !== undefined) {
    const whom = by.length === 0 ? '' : ` for ${entity(by)}`;
    const subject = person.replace(/^the same (.+)$/, (_all, noun: string) => withArticle(noun));
    const done = `${clause(shape.events, settings, { subject })} for the first time in ${history}${whom}`;
    return `alerts when ${done}${several}${familiar}${common}`;
  }
  const words = of.map(fieldWord);
  const what = listWords(words.map(withArticle), 'and');
  const unseen = `that ${by.length === 0 ? 'nobody had' : `${entity(by)} did not have`} in the ${history} before`;
  const done = clause(shape.events, settings);
  const [field = ''] = of;
  // "adds an MCP server" names it already; a country is where somebody is from.
  const link =
    of.length === 1 && done.endsWith(` ${what}`) ? '' : PLACES.has(field) ? ` from ${what}` : `, with ${what}`;
  return `alerts when ${done}${link} ${unseen}${several}${familiar}${common}`;
};

const stepsWords = (shape: ShapeOf<'sequence'>, settings: AuthoringSettings): string => {
  const actor = actorOf(shape.by);
  const isOne = actor !== undefined && shape.steps.every(({ by }) => by === undefined);
  const steps = shape.steps.map(({ events, at_least: atLeast = 1 }, index) => {
    // The second step of the same user goes on with "and then": the subject would only be repeated.
    const said = clause(events, settings, isOne ? { subject: index === 0 ? actor : 'they' } : {});
    const short = isOne && index > 0 ? said.replace(/^they (?!\()/, '') : said;
    return `${short}${atLeast > 1 ? `${short.includes(',') ? ',' : ''} at least ${atLeast} times` : ''}`;
  });
  const order = shape.any_order === true ? `${listWords(steps, 'and')}, in any order` : steps.join(', and then ');
  const whom = isOne || shape.by.length === 0 ? '' : `, for ${entity(shape.by)},`;
  const different =
    shape.different === undefined || shape.different.length === 0
      ? ''
      : `, each with another ${listWords(shape.different.map(fieldWord))}`;
  return `alerts when${whom} ${order}${different}, all within ${durationWords(shape.within)}`;
};

const absenceWords = (shape: ShapeOf<'absence'>, settings: AuthoringSettings): string => {
  const { side, by } = shape;
  const trigger = clause(shape.trigger, settings);
  const missing = clause(shape.missing, settings, { subject: 'nobody', tense: side === 'before' ? 'past' : 'present' });
  const link = side === 'before' ? 'although' : 'and';
  const absent = missing.startsWith('nobody ') ? missing : `it is not so that ${missing}`;
  const whom = by.length === 0 ? '' : ` (for ${entity(by)})`;
  return `alerts when ${trigger}, ${link} ${absent} in the ${durationWords(shape.within)} ${side}${whom}`;
};

const silenceWords = (shape: ShapeOf<'silence'>): string => {
  const title = filterTitle(shape.events, true);
  const events = /^any /.test(title) ? 'activities' : title;
  const had = `at least ${shape.minimum} ${events} in ${durationWords(shape.history)}`;
  const quiet = `for ${durationWords(shape.quiet)}`;
  const usual =
    shape.as_before === undefined
      ? ''
      : `, but had at least ${shape.as_before.minimum} at this time ${durationWords(shape.as_before.ago)} ago`;
  return shape.by.length === 0
    ? `alerts when there was nothing ${quiet}, after ${had}${usual}`
    : `alerts when ${withArticle(listWords(shape.by.map(fieldWord), 'and'))} that had ${had} has had none ${quiet}${usual}`;
};

const stateWords = (shape: ShapeOf<'state'>, settings: AuthoringSettings): string => {
  const of = shape.by.length === 0 ? 'case' : listWords(shape.by.map(fieldWord), 'and');
  const events = clause(shape.events, settings, { tense: 'past' });
  const since = shape.for === undefined ? '' : `, and has been so for at least ${durationWords(shape.for)}`;
  const bad = clause({ where: shape.bad }, settings, { tense: 'past' });
  const balance =
    shape.balance === undefined
      ? ''
      : `, and ${conditionWords(shape.balance.of, settings)} at most ${shape.balance.at_most} times more often than ${conditionWords(shape.balance.minus, settings)}`;
  return `lists every ${of} for which, of all times that ${events} in the last ${durationWords(shape.history)}, the latest is one when ${bad}${since}${balance}`;
};

const baselineWords = (shape: ShapeOf<'baseline'>, settings: AuthoringSettings): string => {
  const figure =
    shape.distinct === undefined
      ? shape.sum === undefined
        ? 'unusually often'
        : `with an unusually high sum of ${fieldWord(shape.sum)}`
      : `with unusually many different ${plural(fieldWord(shape.distinct))}`;
  const times = shape.distinct === undefined && shape.sum === undefined ? ' times' : '';
  return `alerts when${forEach(shape.events, shape.by, settings)} ${figure}: at least ${shape.minimum}${times} in the last ${durationWords(shape.window)}, and at least ${shape.factor} times the average of the ${durationWords(shape.history)} before`;
};

/** What a shape fires on, in one sentence without full stop. */
export const shapeWords = (shape: Shape, settings: AuthoringSettings): string => {
  switch (shape.kind) {
    case 'event':
      return `alerts whenever ${clause(shape.events, settings)}`;
    case 'threshold': {
      const measures = listWords(
        shape.measures.map((measure) => measureWords(measure, settings)),
        'and',
      );
      const who = forEach(shape.events, shape.by, settings);
      return `alerts when${who}${who.includes(', where ') || shape.measures.some(({ of }) => of === 'distinct') ? ',' : ''} ${measures} within ${durationWords(shape.window)}`;
    }
    case 'ratio':
      return ratioWords(shape);
    case 'new_value':
      return newValueWords(shape, settings);
    case 'return': {
      const before = shape.history_events === undefined ? 'doing so' : filterTitle(shape.history_events, true);
      return `alerts when${forEach(shape.events, shape.by, settings)} again after at least ${durationWords(shape.silence)} without ${before}`;
    }
    case 'sequence':
      return stepsWords(shape, settings);
    case 'absence':
      return absenceWords(shape, settings);
    case 'silence':
      return silenceWords(shape);
    case 'state':
      return stateWords(shape, settings);
    case 'baseline':
      return baselineWords(shape, settings);
    case 'travel':
      return `alerts when${forEach(shape.events, shape.by, settings)} in two places at least ${shape.min_km} km apart, faster than ${shape.min_kmh} km/h, within ${durationWords(shape.within)}`;
  }
};
