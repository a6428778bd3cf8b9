import type { Condition, EventFilter } from '../../intent';
import { allOf, anyOf, fieldsOf, namesActivities, typesOf } from '../activities/conditions';
import type { FoundCondition } from '../conditions/found_condition';
import { fitOwnTypes } from '../own/fit_own_types';
import type { EventReading } from '../reading/event_reading';
import type { Range } from '../reading/extraction';
import { readEvents } from '../reading/read_events';
import { readRuntime } from '../runtime/read_runtime';
import type { Sheet } from '../text/sheet';
import { enumsIn, namesIn, ownIn } from './implied_conditions';
import { inferActivities } from './infer_activities';
import { moneyIn } from './money_in';
import { placeConditions } from './place_conditions';
import type { Request } from './request';
import { withSettingValue } from './setting_values';

/** A part of the request: which events it means, with the conditions that stand in it. */
export interface Segment extends Range {
  reading: EventReading;
  filter: EventFilter;
  types: string[];
  /** It says which activities (or that any will do, given conditions). */
  known: boolean;
}

const inside = (at: { from: number }, range: Range): boolean => at.from >= range.from && at.from < range.to;

/** Conditions that stand in a part of the request, without those behind "except". */
export const conditionsIn = (request: Request, range: Range): Condition[] => {
  const { conditions, lists, times, exclusions } = request.extraction;
  return [...conditions, ...lists, ...times]
    .filter(
      (found) =>
        inside(found, range) && found.excluded !== true && !exclusions.some((exclusion) => inside(found, exclusion)),
    )
    .map(({ condition }) => condition);
};

/** "Something is shared with an outside address": the list says what kind of sharing is meant. */
const LIST_ACTIVITIES: Readonly<Partial<Record<string, string[]>>> = {
  approved_mcp_servers: ['mcp_server_created'],
  approved_skills: ['claude_skill_created', 'claude_skill_enabled', 'claude_skill_replaced'],
  approved_plugins: ['claude_plugin_created', 'claude_plugin_enabled', 'claude_plugin_replaced'],
  approved_otlp_endpoints: ['org_cowork_otlp_settings_updated'],
  known_collectors: ['compliance_api_accessed'],
};

const byList = (request: Request, reading: EventReading, range: Range): EventReading => {
  const listed = request.extraction.lists.find(
    (entry) => inside(entry, range) && entry.outside && LIST_ACTIVITIES[entry.list] !== undefined,
  );
  const types = listed === undefined ? undefined : LIST_ACTIVITIES[listed.list];
  // "An MCP server outside the approved list": that it is there is what counts.
  if (types !== undefined && (reading.activities === undefined || reading.vague) && reading.source === 'audit') {
    return { ...reading, activities: { kind: 'activity', types }, vague: false, weak: false };
  }
  const shared = reading.activities === undefined ? [] : typesOf(reading.activities);
  const sharing =
    shared.length > 0 &&
    shared.every((type) =>
      /sharing_updated$|snapshot_created$|session_share_created|claude_organization_settings_updated/u.test(type),
    );
  if (reading.activities !== undefined && !sharing) return reading;
  const outside = request.extraction.lists.some(
    (entry) => inside(entry, range) && entry.list === 'approved_domains' && entry.outside,
  );
  const shares = request.sheet.tokens
    .slice(range.from, range.to)
    .filter(({ lemma }) => /^(?:share|sharing|expose|geteilt|compartido|partagé)$/u.test(lemma));
  const domain = request.extraction.conditions.some((entry) => inside(entry, range) && entry.label === 'domain');
  if ((!outside && !domain) || shares.length === 0) return reading;
  request.sheet.take(
    shares.map(({ index }) => index),
    'activity',
  );
  return { ...reading, activities: { kind: 'activity', types: ['pending_share_created'] } };
};

/** What a compliance key does is a call of the API; whose chats and files it reads stands in the path. */
const contentByKey = (sheet: Sheet, reading: EventReading, range: Range): EventReading => {
  const content = sheet.tokens
    .slice(range.from, range.to)
    .some(({ lemma }) => /^(?:chat|file|conversation|content|project|document|message|artifact)$/u.test(lemma));
  const deletes =
    reading.happenings.some(({ actions }) => actions.includes('delete')) &&
    sheet.tokens.slice(range.from, range.to).some(({ lemma }) => /^(?:delete|deletion|erase|wipe|purge)$/u.test(lemma));
  const test: Condition | undefined = deletes
    ? { kind: 'equals', field: 'http.request.method', values: ['DELETE'] }
    : content
      ? { kind: 'text', field: 'url.path', how: 'starts_with', values: ['/v1/compliance/apps/'] }
      : undefined;
  return { ...reading, activities: test, vague: false, weak: false };
};

const BY_DIRECTORY: readonly (readonly [RegExp, string])[] = [
  [/^(?:create|add|provision)$/u, 'scim_user_created'],
  [/^(?:delete|deprovision|offboard)$/u, 'scim_user_deleted'],
  [/^(?:change|update)$/u, 'scim_user_updated'],
];

/** "Removed by the directory" is an activity of its own. */
const byDirectory = (reading: EventReading, request: Request, range: Range): EventReading => {
  const { activities } = reading;
  const said = reading.happenings.find(({ thing }) => /^(?:member|account|scim_user)$/u.test(thing.object.id));
  const removal =
    activities?.kind === 'activity' && activities.types?.length === 1 && activities.types[0] === 'org_user_deleted';
  const scimType = removal
    ? 'scim_user_deleted'
    : BY_DIRECTORY.find(([actions]) =>
        said?.verbs.some((verb) => verb.actions.some((action) => actions.test(action))),
      )?.[1];
  if (scimType === undefined || (!removal && reading.happenings.some((entry) => entry !== said && !entry.vague)))
    return reading;
  const directory = request.extraction.conditions.find(
    (found) =>
      inside(found, range) &&
      found.condition.kind === 'equals' &&
      found.condition.field === 'anthropic.audit.actor.type' &&
      found.condition.values.length === 1 &&
      found.condition.values[0] === 'scim_directory_sync_actor' &&
      found.excluded !== true,
  );
  if (directory === undefined) return reading;
  directory.condition = { kind: 'all', of: [] };
  return { ...reading, activities: { kind: 'activity', types: [scimType] }, vague: false, weak: false };
};

/** What weak words mean where things are counted: "several keys by one person" are made. */
export const asCreated = (segment: Segment): Segment => {
  const { reading } = segment;
  if (!reading.vague) return segment;
  const effects = reading.happenings.flatMap(({ thing }) => {
    const created = thing.object.actions.get('create') ?? thing.object.actions.get('add');
    return created === undefined ? [] : [created];
  });
  if (effects.length === 0) return segment;
  const activities = anyOf(effects.map(({ where }) => where));
  const where = allOf(activities, ...reading.conditions);
  return {
    ...segment,
    known: true,
    types: typesOf(where),
    filter: { ...segment.filter, where },
    reading: { ...reading, activities, vague: false, weak: false },
  };
};

const statedIn = (request: Request, range: Range): FoundCondition[] =>
  request.extraction.conditions.filter(
    (found) => found.stated === true && inside(found, range) && found.excluded !== true,
  );

/** Nothing but conditions on fields: any activity that meets them. */
const statedOnly = (request: Request, reading: EventReading, range: Range): boolean =>
  reading.activities === undefined &&
  reading.loose.length === 0 &&
  reading.happenings.length === 0 &&
  statedIn(request, range).length > 0;

const statedFields = (request: Request, range: Range): string[] => {
  const fields = statedIn(request, range).flatMap(({ condition }) => fieldsOf(condition));
  // The status says how it ended.
  return fields.includes('http.response.status_code') ? [...fields, 'event.outcome'] : fields;
};

/** An activity's own usual value gives way to the one that the request states: "imports with result rejected". */
const withoutFields = (condition: Condition, fields: readonly string[]): Condition => {
  if (fields.length === 0) return condition;
  if (condition.kind === 'any') return anyOf(condition.of.map((part) => withoutFields(part, fields)));
  if (condition.kind !== 'all') return condition;
  return allOf(
    ...condition.of.filter((part) => (part.kind !== 'equals' && part.kind !== 'text') || !fields.includes(part.field)),
  );
};

/** "Either everything wiped or ten keys written": a condition behind "or" is another way of it, no further demand. */
const alternatives = (
  request: Request,
  sheet: Sheet,
  range: Range,
  activities: Condition | undefined,
  conditions: readonly Condition[],
): { activities: Condition | undefined; kept: readonly Condition[] } => {
  const unchanged = { activities, kept: conditions };
  if (activities?.kind !== 'all') return unchanged;
  const own = activities.of.filter(({ kind }) => kind !== 'activity');
  const named = activities.of.filter(({ kind }) => kind === 'activity');
  const either = request.extraction.conditions.find(
    (found) =>
      inside(found, range) && found.from > range.from && /^(?:or|oder|o|ou)$/u.test(sheet.lower(found.from - 1)),
  );
  if (either === undefined || own.length === 0 || named.length !== 1) return unchanged;
  const other = conditions.find((condition) => JSON.stringify(condition) === JSON.stringify(either.condition));
  if (other === undefined) return unchanged;
  return {
    activities: allOf(...named, { kind: 'any', of: [allOf(...own), other] }),
    kept: conditions.filter((condition) => condition !== other),
  };
};

/** Reads one part of the request. `sheet` may be a copy, to try a division of the request. */
export const readSegment = (request: Request, range: Range, sheet: Sheet = request.sheet): Segment => {
  const raw = readEvents(sheet, range.from, range.to);
  const ofRuntime = request.extraction.conditions.filter(
    (found) => found.runtime === true && inside(found, range) && found.excluded !== true,
  );
  const moved = readRuntime(sheet, raw, range, {
    having: ofRuntime.map(({ own = [] }) => own),
    fields: ofRuntime.flatMap(({ condition }) => fieldsOf(condition)),
  });
  const byKey = conditionsIn(request, range).some(
    (condition) => condition.kind === 'activity' && condition.types?.[0] === 'compliance_api_accessed',
  );
  const read = byKey ? contentByKey(sheet, moved, range) : byDirectory(byList(request, moved, range), request, range);
  const about = request.extraction.conditions.filter(
    (found) => found.own !== undefined && inside(found, range) && found.excluded !== true,
  );
  const { reading: fitted, placed } = fitOwnTypes(
    sheet,
    read,
    about.filter(({ runtime }) => runtime !== true),
  );
  const plain = fitted.weak ? { ...fitted, activities: undefined } : fitted;
  // A field that none of the understood activities has was meant for another part of the request.
  const missed = about.filter(({ own = [], runtime }) => {
    if (runtime === true) return plain.source !== 'runtime';
    const types = plain.activities === undefined ? [] : typesOf(plain.activities);
    return (
      own.length > 0 && (plain.source !== 'audit' || (types.length > 0 && !types.some((type) => own.includes(type))))
    );
  });
  const elsewhere = new Set([...missed, ...placed].map(({ condition }) => condition));
  const given = conditionsIn(request, range).filter((condition) => !elsewhere.has(condition));
  const bare = statedOnly(request, plain, range) ? { ...plain, everything: true } : plain;
  const inferred = inferActivities(bare, placeConditions(given, bare), statedFields(request, range));
  const reading =
    inferred.activities === undefined
      ? inferred
      : {
          ...inferred,
          activities: withoutFields(inferred.activities, [
            ...statedFields(request, range),
            ...about.filter((found) => !placed.includes(found)).flatMap(({ condition }) => fieldsOf(condition)),
          ]),
        };
  const conditions = placeConditions(given, reading);
  const either = alternatives(request, sheet, range, reading.activities, conditions);
  const { kept } = either;
  const activities = either.activities === undefined ? undefined : withSettingValue(sheet, range, either.activities);
  const where = allOf(
    activities,
    ...kept,
    ...namesIn(sheet, range, { ...reading, conditions }),
    ...enumsIn(sheet, range, { ...reading, conditions }),
    ...ownIn(sheet, range, { ...reading, conditions }),
    ...moneyIn(request, range, reading.activities),
  );
  const types = typesOf(where);
  const known =
    reading.activities !== undefined ||
    conditions.some(namesActivities) ||
    (reading.everything && conditions.length > 0);
  return {
    ...range,
    reading: { ...reading, conditions },
    filter: { where, ...(reading.source !== 'audit' && { source: reading.source }) },
    types,
    known,
  };
};
