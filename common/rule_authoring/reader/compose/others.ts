import { findActivityType } from '../../../catalogue';
import type { Condition, EventFilter, Shape } from '../../intent';
import { GENERAL_DEFAULT, nearestDefault } from '../data/defaults';
import { NAMED_SETS } from '../data/sets';
import { parseEffects } from '../activities/parse_effects';
import { anyOf, typesOf } from '../activities/conditions';
import { defaultEntity } from './entities';
import type { Amount } from '../shapes/read_amounts';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { countingAmounts, entityFor } from './threshold';
import { historyOf, looksBack, minutesToDuration, spanOf } from './windows';

/** The entity acts again after it did nothing for a time. */
export const buildReturn = (request: Request, segment: Segment): Shape => {
  const quiet = spanOf(request, ['quiet', 'age', 'history', 'window', 'unknown', 'after']);
  const longest = historyOf(request);
  if (quiet === undefined) assume(request, 'history');
  const silence = quiet?.minutes ?? 43_200;
  const history = longest !== undefined && longest.minutes > silence ? longest.minutes : Math.max(silence * 3, 129_600);
  const by = request.extraction.entity.by;
  const anything: EventFilter = { where: { kind: 'all', of: [] } };
  return {
    kind: 'return',
    events: segment.filter,
    by: by === undefined || by.length === 0 ? ['user.email'] : by,
    silence: minutesToDuration(silence),
    history: minutesToDuration(history),
    history_events: anything,
  };
};

/** Nothing comes any more from an entity that normally has events. */
export const buildSilence = (request: Request, segment: Segment | undefined): Shape => {
  const spans = request.extraction.spans.filter(({ role }) => role !== 'interval');
  const sorted = [...spans].sort((one, other) => one.minutes - other.minutes);
  const quiet = spanOf(request, ['quiet']) ?? sorted[0];
  const history = sorted.length > 1 ? sorted[sorted.length - 1] : undefined;
  const amount = countingAmounts(request.extraction.amounts)[0];
  const quietMinutes = quiet?.minutes ?? 60;
  if (quiet === undefined) assume(request, 'window');
  if (history === undefined) assume(request, 'history');
  if (amount === undefined) assume(request, 'minimum');
  const by = request.extraction.entity.by;
  const runtime = segment?.filter.source === 'runtime';
  return {
    kind: 'silence',
    events: segment?.filter ?? { where: { kind: 'all', of: [] } },
    by: by === undefined || by.length === 0 ? [silentEntity(segment, runtime)] : by,
    quiet: minutesToDuration(quietMinutes),
    history: minutesToDuration(
      history !== undefined && history !== quiet ? history.minutes : Math.max(1440, quietMinutes * 7),
    ),
    minimum: amount === undefined ? 10 : amount.operator === '>' ? amount.value + 1 : amount.value,
  };
};

const silentEntity = (segment: Segment | undefined, runtime: boolean): string => {
  const where = JSON.stringify(segment?.filter.where ?? null);
  if (where.includes('compliance_api_accessed') || where.includes('"actor.key"')) return 'actor.key';
  if (runtime || where.includes('"user.email"') || where.includes('"user.id"')) return 'user.email';
  return 'organization.id';
};

/** A figure far above the entity's own average. */
export const buildBaseline = (request: Request, segment: Segment): Shape => {
  const amounts = request.extraction.amounts;
  const factor = amounts.find((amount) => amount.factor);
  const minimum = countingAmounts(amounts)[0] ?? floorOf(request);
  const row = nearestDefault(segment.types.length > 0 ? segment.types : ['*_deleted']) ?? GENERAL_DEFAULT;
  const spans = request.extraction.spans.filter(({ role }) => role !== 'interval');
  const sorted = [...spans].sort((one, other) => one.minutes - other.minutes);
  const text = request.text.toLowerCase();
  const daily = /\b(?:daily|a day|per day|today|day's)\b/u.test(text);
  const hourly = /\b(?:hourly|an hour|per hour)\b/u.test(text);
  const short = sorted.length > 1 || (sorted[0] !== undefined && sorted[0].minutes <= 2880) ? sorted[0] : undefined;
  const long =
    sorted.length > 1
      ? sorted[sorted.length - 1]
      : sorted[0] !== undefined && sorted[0].minutes > 2880
        ? sorted[0]
        : undefined;
  const window = short === undefined ? (daily ? '24h' : hourly ? '1h' : row.window) : minutesToDuration(short.minutes);
  if (short === undefined && !daily && !hourly) assume(request, 'window');
  if (long === undefined) assume(request, 'history');
  if (factor === undefined) assume(request, 'factor');
  if (minimum === undefined) assume(request, 'minimum');
  const counts =
    minimum?.distinct === true && minimum.counts !== undefined && !minimum.counts.startsWith('@')
      ? minimum.counts
      : undefined;
  return {
    kind: 'baseline',
    events: segment.filter,
    by: ownFigure(request, segment, row.distinct !== undefined),
    window,
    history: long === undefined ? '14d' : minutesToDuration(long.minutes),
    factor: factor?.value ?? 5,
    minimum:
      minimum === undefined
        ? row.value + (row.operator === '>' ? 1 : 0)
        : minimum.operator === '>'
          ? minimum.value + 1
          : minimum.value,
    ...(counts !== undefined && { distinct: counts }),
  };
};

/** A figure is compared with the past of a person, unless the request says otherwise. */
const ownFigure = (request: Request, segment: Segment, counted: boolean): string[] => {
  const by = entityFor(request, segment).filter((field) => field !== '');
  return counted && request.extraction.entity.by === undefined && by.length === 1 && by[0] === 'source.ip'
    ? ['user.email']
    : by;
};

const SIGN_IN_ATTEMPTS = parseEffects(NAMED_SETS['sign_in_attempt'] ?? '').where;

/** The whole that failures are a part of. */
export const wholeOf = (part: Segment): Condition | undefined => {
  const types = part.types;
  if (types.length > 0 && types.every((type) => /login_failed$|login_succeeded$/u.test(type))) {
    const all = typesOf(SIGN_IN_ATTEMPTS);
    const methods = types.map((type) => type.replace(/_login_.*$/u, ''));
    const generic = methods.includes('sso') && methods.includes('magic_link');
    return {
      kind: 'activity',
      types: generic ? all : all.filter((type) => methods.some((method) => type.startsWith(method))),
    };
  }
  // Refused accesses are a part of all accesses.
  if (types.length > 0 && types.every((type) => type.endsWith('_access_failed'))) {
    const views = types
      .map((type) => type.replace(/_access_failed$/u, '_viewed'))
      .filter((type) => findActivityType(type) !== undefined);
    if (views.length > 0) return { kind: 'activity', types: [...types, ...views] };
  }
  const outcomes = types.flatMap((type) => {
    const twins = ['_succeeded', '_completed']
      .map((end) => type.replace(/_failed$/u, end))
      .filter((name) => name !== type && findActivityType(name) !== undefined);
    return twins.length === 0 ? [] : [type, ...twins];
  });
  if (types.length > 0 && outcomes.length > 0 && types.every((type) => outcomes.includes(type)))
    return { kind: 'activity', types: [...new Set(outcomes)] };
  const creations = types
    .map((type) => type.replace(/_deleted$/u, '_created'))
    .filter((type, at) => type !== types[at] && findActivityType(type) !== undefined);
  if (creations.length > 0) return { kind: 'activity', types: creations };
  if (types.includes('compliance_api_accessed')) return { kind: 'activity', types: ['compliance_api_accessed'] };
  // "60 % of the proposals get declined": the same activities, however they end
  return types.length > 0 && part.filter.where.kind === 'all' ? { kind: 'activity', types } : undefined;
};

/** "Ignore people with fewer than 20", "below 200 calls I don't care": the least that counts. */
const floorOf = (request: Request): Amount | undefined => {
  const low = request.extraction.amounts.find(
    ({ percent, factor, operator }) => !percent && !factor && (operator === '<' || operator === '<='),
  );
  return low === undefined
    ? undefined
    : { ...low, operator: '>=', value: low.operator === '<=' ? low.value + 1 : low.value };
};

/** What was refused is a part of all that was tried, though a request may name only what was opened. */
const withRefused = (part: EventFilter, whole: EventFilter): EventFilter => {
  const [refused, opened] = [typesOf(part.where), typesOf(whole.where)];
  const tried =
    refused.length > 0 &&
    opened.length > 0 &&
    refused.every((type) => type.endsWith('_access_failed')) &&
    opened.every((type) => type.endsWith('_viewed'));
  return tried ? { ...whole, where: anyOf([part.where, whole.where]) } : whole;
};

/** `part` against `whole` in percent. */
export const buildRatio = (
  request: Request,
  part: EventFilter,
  whole: EventFilter,
  types: readonly string[],
): Shape => {
  const { amounts } = request.extraction;
  const percent = amounts.find((amount) => amount.percent);
  const minimum = countingAmounts(amounts)[0] ?? floorOf(request);
  const span = spanOf(request, ['window', 'history', 'unknown']);
  if (percent === undefined) assume(request, 'threshold');
  if (span === undefined) assume(request, 'window');
  if (minimum === undefined) assume(request, 'minimum');
  const value = minimum === undefined ? 20 : minimum.operator === '>' ? minimum.value + 1 : minimum.value;
  const near =
    minimum === undefined
      ? ''
      : request.sheet.tokens
          .slice(minimum.from, minimum.to + 3)
          .map(({ lemma }) => lemma)
          .join(' ');
  const partial =
    (/delet|fail|denial|deni|refus|remov|open/u.test(near) &&
      !/attempt|event|request|total|in all|sign|login/u.test(near)) ||
    // "Provided at least 40 were initiated": those are the part here.
    (/initiat|start/u.test(near) && types.every((type) => /_(?:initiated|started)$/u.test(type)));
  const said = request.extraction.entity.by;
  return {
    kind: 'ratio',
    part,
    whole: withRefused(part, whole),
    by: said ?? (OWN_SHARE.test(request.text) ? ['user.email'] : defaultRatioEntity(types)),
    window: minutesToDuration(span?.minutes ?? 30),
    operator: percent === undefined ? '>' : percent.operator,
    percent: percent?.value ?? 50,
    ...(partial ? { minimum_part: value } : { minimum_whole: value }),
  };
};

/** "Of a user's sign-ins", "users who delete": the share is that of each person. */
const OWN_SHARE =
  /\b(?:(?:a|an|any|some|each|every|one)\s+(?:single\s+|given\s+)?(?:user|account|person|member|admin|employee)(?:'s)?|someone|somebody|someone's|somebody's|users? (?:who|that|whose|delet\w+)|anyone (?:who|that|whose)|people (?:who|that|whose)|they)\b/iu;

const defaultRatioEntity = (types: readonly string[]): string[] =>
  types.every((type) => /^claude_/u.test(type)) ? defaultEntity(types) : [];

const GOOD_BAD: Readonly<Record<string, { events: string[]; bad: Condition }>> = {
  scim: {
    events: ['org_directory_sync_activated', 'org_directory_sync_deleted'],
    bad: { kind: 'activity', types: ['org_directory_sync_deleted'] },
  },
  ip: {
    events: ['org_ip_restriction_created', 'org_ip_restriction_updated', 'org_ip_restriction_deleted'],
    bad: { kind: 'activity', types: ['org_ip_restriction_deleted'] },
  },
};

/** Pairs of types that switch the same thing on and off. */
const opposite = (type: string): string | undefined => {
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/_enabled$/u, '_disabled'],
    [/_disabled$/u, '_enabled'],
    [/_activated$/u, '_deleted'],
    [/_deactivated$/u, '_activated'],
  ];
  for (const [expression, ending] of swaps) {
    const other = type.replace(expression, ending);
    if (expression.test(type) && findActivityType(other) !== undefined) return other;
  }
  return undefined;
};

/** How things stand: the newest event of the kind is a bad one. */
export const buildState = (request: Request, segment: Segment): Shape => {
  const spans = request.extraction.spans.filter(({ role }) => role !== 'interval');
  const span = spans.find((entry) => looksBack(request, entry) || isOfNewest(request, entry));
  // "Off for more than a day", "still off after 3 days"
  const holds = spans.find((entry) => entry !== span && lasts(request, entry));
  const far = span ?? spans.find((entry) => entry !== holds);
  if (far === undefined) assume(request, 'history');
  const types = segment.types;
  const where = segment.filter.where;
  const known = types.some((type) => type.startsWith('org_directory_sync'))
    ? GOOD_BAD['scim']
    : types.some((type) => type.startsWith('org_ip_restriction'))
      ? GOOD_BAD['ip']
      : undefined;
  const settings = settingNames(where);
  const pairs = types.map(opposite).filter((type): type is string => type !== undefined);
  const events: Condition =
    known !== undefined
      ? { kind: 'activity', types: known.events }
      : settings.length > 0
        ? { kind: 'any', of: settings.map((setting): Condition => ({ kind: 'setting', setting })) }
        : { kind: 'activity', types: [...new Set([...types, ...pairs])] };
  const said = request.extraction.entity.by;
  return {
    kind: 'state',
    events: {
      where: events.kind === 'any' && events.of.length === 1 && events.of[0] !== undefined ? events.of[0] : events,
    },
    bad: known?.bad ?? where,
    by: said === undefined || said.length === 0 || said.includes('user.email') ? ['organization.id'] : said,
    history: minutesToDuration(
      Math.max(far !== undefined && far.minutes > 2880 ? far.minutes : 129_600, (holds?.minutes ?? 0) * 2),
    ),
    ...(holds !== undefined && { for: minutesToDuration(holds.minutes) }),
  };
};

/** "According to the latest change within 90 days": how far back the newest one is looked for. */
const isOfNewest = ({ sheet }: Request, { from }: { from: number }): boolean =>
  /\b(?:latest|last|newest|most recent) (?:\w+ ){0,2}(?:change|toggle|switch|update|event|entry|setting|state|activity)s? (?:\w+ ){0,2}$/u.test(
    `${sheet.tokens
      .slice(Math.max(0, from - 8), from)
      .map(({ lower }) => lower)
      .join(' ')} `,
  );

/** "For more than a day", "after 3 days", "three days later": how long it has been so. */
const lasts = ({ sheet }: Request, { from, to }: { from: number; to: number }): boolean => {
  const before = [3, 2, 1].map((back) => sheet.lower(from - back)).join(' ');
  return (
    /\b(?:for|after|since|than|beyond|least|within|over|exceeds?)$/u.test(before) ||
    /^(?:after|later|ago|old|without|afterwards|and|long|straight)$/u.test(sheet.lower(to))
  );
};

const settingNames = (condition: Condition): string[] => {
  if (condition.kind === 'setting') return [condition.setting];
  if (condition.kind === 'all' || condition.kind === 'any') return [...new Set(condition.of.flatMap(settingNames))];
  return [];
};
