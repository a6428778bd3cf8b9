import type { Measure, Shape } from '../../intent';
import { GENERAL_DEFAULT, nearestDefault } from '../data/defaults';
import type { Amount } from '../shapes/read_amounts';
import { allOf } from '../activities/conditions';
import { countedField, defaultEntity } from './entities';
import { toRuntimeField } from './place_conditions';
import { asCreated } from './read_segment';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { minutesToDuration, windowOf } from './windows';

/** Amounts that limit a number of events (no percentages, no factors). */
export const countingAmounts = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ percent, factor, operator }) => !percent && !factor && operator !== '<' && operator !== '<=');

const measureOf = (amount: Amount, segment: Segment, by: readonly string[]): Measure => {
  const field = amount.counts === undefined ? '' : countedField(amount, segment.types, by);
  // "more than 30 chats deleted" counts deletions; "15 different projects" counts projects; people are people.
  const distinct = amount.distinct && field !== '' && !by.includes(field);
  return distinct
    ? { of: 'distinct', field, operator: amount.operator, value: amount.value }
    : { of: 'events', operator: amount.operator, value: amount.value };
};

/** What a request counts by, said or taken from the nearest known detection. */
export const entityFor = (request: Request, segment: Segment, amounts: readonly Amount[] = []): string[] => {
  const said = request.extraction.entity.by;
  if (said !== undefined) return segment.filter.source === 'runtime' ? said.map(toRuntimeField) : said;
  assume(request, 'by');
  const row = nearestDefault(segment.types.length > 0 ? segment.types : ['*_deleted']);
  const people = amounts.some(({ counts }) => counts === '@person');
  const addresses = amounts.some(({ counts }) => counts === 'source.ip');
  // Places are counted for somebody: "signs in from three countries"
  const places = amounts.some(({ counts, party }) => party && counts !== undefined && !counts.startsWith('@'));
  if (row !== undefined && segment.types.length > 0) {
    // "users" counted: by whoever does it, or by address for sign-ins
    if (people && row.by.includes('user.email') && row.distinct === undefined) {
      return segment.types.every((type) => /login|authentication/u.test(type)) ? ['source.ip'] : [];
    }
    if ((addresses || places) && row.by.every((field) => field === 'source.ip' || field === 'user.email'))
      return ['user.email'];
    const own = [...row.by].map((field) => (field === 'actor' ? 'user.email' : field));
    // "A user uploads …": of the user alone, wherever from
    return own.length > 1 && own.includes('user.email') && speaksOfPerson(request) ? ['user.email'] : own;
  }
  if (people && segment.types.length > 0 && segment.types.every((type) => /login|authentication/u.test(type)))
    return ['source.ip'];
  return defaultEntity(segment.types);
};

const PERSON =
  /^(?:user|someone|somebody|anyone|anybody|person|account|member|admin|employee|individual|colleague|whoever|people|everyone|jemand|benutzer|usuario|alguien|utilisateur)$/u;

const speaksOfPerson = ({ sheet }: Request): boolean => sheet.tokens.some(({ lemma }) => PERSON.test(lemma));

/** "Kinds" are counted beside things: at least 10 events of at least 3 types. */
const measuresOf = (amounts: readonly Amount[], segment: Segment, by: readonly string[]): Measure[] => {
  const measures: Measure[] = [];
  for (const amount of amounts) {
    const measure = measureOf(amount, segment, by);
    if (
      !measures.some(
        (known) => known.of === measure.of && known.field === measure.field && known.operator === measure.operator,
      )
    )
      measures.push(measure);
  }
  return measures;
};

const MANY = /^(?:many|several|multiple|numerous|various|different|lots|plenty|too many|two)$/u;
const IMPLIED: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:country|nation|land|país|pays)$/u, 'source.geo.country_iso_code', 3],
  [/^(?:address|ip|place|location|network)$/u, 'source.ip', 4],
  [/^(?:agent|client|browser|device)$/u, 'user_agent.original', 4],
  [/^(?:user|account|person|people|member|employee|mailbox)$/u, '@person', 5],
];

/** "In many countries": places and people are counted although no number is said. */
const impliedAmount = ({ sheet }: Request): Amount | undefined => {
  for (const { index, lower } of sheet.tokens) {
    if (!MANY.test(lower)) continue;
    for (const step of [1, 2, 3]) {
      const found = IMPLIED.find(([noun]) => noun.test(sheet.lemma(index + step)));
      if (found === undefined) continue;
      const [, counts, value] = found;
      return { ...EMPTY, operator: '>=', value: lower === 'two' ? 2 : value, counts, party: true };
    }
  }
  return undefined;
};

/** A count within a span of time. */
export const buildThreshold = (request: Request, given: Segment): Shape => {
  const created = asCreated(given);
  const segment = adopted(request, created);
  const amounts = countingAmounts(request.extraction.amounts).filter(
    (amount) => amount.from >= segment.from && amount.from < segment.to,
  );
  const by = entityFor(request, segment, amounts);
  const row = nearestDefault(segment.types.length > 0 ? segment.types : ['*_deleted']) ?? GENERAL_DEFAULT;
  const implied = amounts.length === 0 ? impliedAmount(request) : undefined;
  let measures = measuresOf(implied === undefined ? amounts : [implied], segment, by);
  if (implied !== undefined) assume(request, 'threshold');
  if (measures.length === 0) {
    assume(request, 'threshold');
    const plural = row.distinct !== undefined;
    const field =
      plural && row.distinct !== undefined ? countedField({ ...EMPTY, counts: row.distinct }, segment.types, by) : '';
    const distinct = plural && field !== '' && !by.includes(field);
    measures = [
      distinct
        ? { of: 'distinct', field, operator: row.operator, value: row.value }
        : { of: 'events', operator: row.operator, value: row.value },
    ];
  }
  const span = windowOf(request);
  const events = withDirectory(request, segment);
  if (span === undefined) assume(request, 'window');
  return {
    kind: 'threshold',
    events,
    by,
    window: span === undefined ? row.window : minutesToDuration(span.minutes),
    measures,
  };
};

/** A connector that many people hook up: each of them connects to it, nobody adds it anew. */
const adopted = (request: Request, segment: Segment): Segment => {
  const people =
    request.extraction.amounts.some(({ counts }) => counts === '@person') ||
    impliedAmount(request)?.counts === '@person';
  const by = request.extraction.entity.by ?? [];
  const server = by.some((field) => field === 'connector' || field === 'anthropic.audit.mcp_server_name');
  if (!people || !server || segment.types.length !== 1 || segment.types[0] !== 'mcp_server_created') return segment;
  const types = ['integration_user_connected'];
  const where = allOf({ kind: 'activity', types }, ...segment.reading.conditions);
  return { ...segment, types, filter: { ...segment.filter, where } };
};

/** People also leave through the directory; "whether by hand or through SCIM" means both. */
const withDirectory = (request: Request, segment: Segment): Segment['filter'] => {
  const { where } = segment.filter;
  const plain = where.kind === 'activity' && where.types?.length === 1 && where.types[0] === 'org_user_deleted';
  if (!plain || !/\b(?:scim|directory)\b/iu.test(request.text)) return segment.filter;
  return { ...segment.filter, where: { kind: 'activity', types: ['org_user_deleted', 'scim_user_deleted'] } };
};

const EMPTY: Amount = {
  from: 0,
  to: 0,
  operator: '>=',
  value: 0,
  distinct: true,
  party: false,
  percent: false,
  factor: false,
  times: false,
  said: false,
};
