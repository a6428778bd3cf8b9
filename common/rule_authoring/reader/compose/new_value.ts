import type { Condition, EventFilter, Shape } from '../../intent';
import { findActivityType } from '../../../catalogue';
import { fieldAliases } from '../conditions/field_aliases';
import { ENTITY_NOUNS } from '../data/entities';
import { allOf } from '../activities/conditions';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { asCreated } from './read_segment';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { notSeenField } from './not_seen';
import { historyOf, minutesToDuration } from './windows';

const NOVELTIES: readonly (readonly [string[], string])[] = [
  [['country', 'nation', 'país', 'pays', 'land'], 'source.geo.country_iso_code'],
  [
    ['user agent', 'user-agent', 'useragent', 'client', 'agent string', 'browser', 'user agent string', 'tool', 'ua'],
    'user_agent.original',
  ],
  [
    [
      'network provider',
      'provider',
      'isp',
      'asn',
      'network',
      'carrier',
      'autonomous system',
      'network operator',
      'internet provider',
    ],
    'source.as.organization.name',
  ],
  [
    [
      'ip address',
      'source address',
      'ip',
      'source ip',
      'address',
      'dirección ip',
      'ip-adresse',
      'host',
      'location',
      'place',
      'egress ip',
      'source',
    ],
    'source.ip',
  ],
  [['city', 'town'], 'source.geo.city_name'],
];

/** Words for where somebody comes from, which can be new without anything being said to happen. */
export const NOVEL_PLACES: readonly string[] = [
  'country',
  'nation',
  'user agent',
  'user-agent',
  'useragent',
  'client',
  'network provider',
  'isp',
  'asn',
  'ip address',
  'source address',
  'source ip',
  'ip',
  'address',
  'city',
  'location',
  'network',
];

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^mcp_server|^mcp_directory/u, 'anthropic.audit.mcp_server_name'],
  [/^integration_user/u, 'connector'],
  [/_sync_source_/u, 'anthropic.audit.provider'],
  [/^claude_skill/u, 'anthropic.audit.skill_name'],
  [/^claude_plugin/u, 'anthropic.audit.plugin_name'],
  [/^org_domain/u, 'anthropic.audit.domain'],
  [/^desktop_extension/u, 'anthropic.audit.extension_id'],
];

const words = (sheet: Sheet, phrases: readonly string[]): number | undefined => {
  const at = findPhrases(sheet, phrases, { free: false })[0]?.from;
  return at;
};

const RESOURCE = [
  'on a resource',
  'on resource',
  'per resource',
  'on that resource',
  'on a project',
  'for a resource',
  'on the resource',
  'on a given project',
  'for that project',
  'on this resource',
  'for a project',
  'per project',
  'on any project',
  'of a project',
  'on some project',
  'project',
];
/** "Not seen in this org": what another organization has is none of its business. */
const OWN_ORGANIZATION = [
  'this org',
  'this organization',
  'our org',
  'our organization',
  'that org',
  'that organization',
  'same org',
];

const SERVICE = [
  'background process',
  'background service',
  'system actor',
  'system process',
  'background job',
  'internal service',
  'background task',
];

/** "That nobody in the organization has used": new for everybody. */
const NOBODY =
  /\b(?:nobody|no one|no-one|none of us|no user|anyone (?:else )?in (?:the|our) org\w*|for the (?:whole )?org\w*|(?:new|unknown) (?:to|for) (?:us|the (?:whole )?(?:org\w*|company)|our (?:org\w*|company)))\b/iu;

/** "A tool this user never used": new for that person. */
const OWN_SUBJECT =
  /\b(?:this|that|the|same) (?:user|person|account|developer|dev|admin|member|employee)\b|\b(?:she|he|they)\b/iu;

/** What is new, and for whom. */
const novelty = (request: Request, segment: Segment): { of: string[]; by: string[] } => {
  const { sheet, extraction } = request;
  const entity = extraction.entity.by ?? (NOBODY.test(request.text) ? [] : undefined);
  const types = segment.types;
  const thing = notSeenField(request, segment);
  if (thing !== undefined) {
    const keys = types.length > 0 && types.every((type) => type === 'compliance_api_accessed');
    const ours = words(sheet, OWN_ORGANIZATION) === undefined ? [] : ['organization.id'];
    const own = OWN_SUBJECT.test(request.text) ? ['user.email'] : ours;
    return { of: [thing], by: entity ?? (keys ? ['anthropic.audit.actor.api_key_id'] : own) };
  }
  for (const [phrases, field] of NOVELTIES) {
    const at = words(sheet, phrases);
    if (at === undefined) continue;
    // "from one address" names the entity, not the novelty
    if (entity?.includes(field) === true) continue;
    if (field === 'source.as.organization.name' && /sync_source/u.test(types.join(' '))) continue;
    if (
      field === 'user_agent.original' &&
      words(sheet, ['tool']) === at &&
      !/compliance|key|session|sign/u.test(request.text)
    )
      continue;
    for (const place of findPhrases(sheet, phrases, { free: true })) sheet.takeRange(place.from, place.to, 'shape');
    const key =
      types.length > 0 && types.every((type) => type === 'compliance_api_accessed')
        ? ['anthropic.audit.actor.api_key_id']
        : adminKey(segment)
          ? ['anthropic.audit.actor.admin_api_key_id']
          : undefined;
    return {
      of: [field],
      by:
        entity === undefined || (key !== undefined && entity.includes('actor.key'))
          ? (key ?? entity ?? ['user.email'])
          : entity,
    };
  }
  const named = namedBefore(request, types);
  if (named !== undefined)
    return { of: [named], by: entity ?? (words(sheet, OWN_ORGANIZATION) === undefined ? [] : ['organization.id']) };
  if (words(sheet, SERVICE) !== undefined) return { of: ['event.action'], by: ['anthropic.audit.actor.service'] };
  if (types.some((type) => type.startsWith('role_assignment_')) && words(sheet, RESOURCE) !== undefined) {
    return { of: ['anthropic.audit.resource_id'], by: ['organization.id'] };
  }
  const subject = SUBJECTS.find(
    ([expression]) => types.length > 0 && types.every((type) => expression.test(type)),
  )?.[1];
  const person = personIsNew(request);
  if (subject !== undefined && !person) {
    const forUser = entity?.includes('user.email') === true;
    return { of: [subject], by: forUser ? ['user.email'] : ['organization.id'] };
  }
  if (segment.filter.source === 'runtime' && !person) {
    const activity = JSON.stringify(segment.filter.where);
    if (activity.includes('mcp_server_connection')) return { of: ['runtime.mcp_server'], by: entity ?? [] };
    if (activity.includes('skill_activated')) return { of: ['runtime.skill'], by: entity ?? [] };
  }
  // "somebody exports for the first time": the person is new to it
  return { of: entity === undefined || entity.length === 0 ? ['user.email'] : entity, by: [] };
};

const NOUN_LEADS = /^(?:in|on|for|at|from|with|to|into|by|new|unknown|unseen|another)$/u;

/** "On a surface that hasn't had a denial", "in a workspace where there was none before": the thing before the cue is new. */
const namedBefore = ({ sheet }: Request, types: readonly string[]): string | undefined => {
  const cue = sheet.tokens.find(({ index }) => sheet.use(index) === 'shape')?.index;
  if (cue === undefined) return undefined;
  for (let at = cue - 1; at >= Math.max(0, cue - 9); at -= 1) {
    if (/^[.;,\n]$/u.test(sheet.lower(at))) return undefined;
    const lead = /^(?:an?|the|some|any)$/u.test(sheet.lower(at - 1)) ? at - 2 : at - 1;
    if (!NOUN_LEADS.test(sheet.lower(lead))) continue;
    const alias = (fieldAliases().get(sheet.lemma(at)) ?? []).find(
      ({ words: parts, field }) =>
        field.startsWith('anthropic.audit.') &&
        parts.every((part, offset) => sheet.lemma(at + offset) === part) &&
        types.length > 0 &&
        types.every((type) => findActivityType(type)?.fields[field.slice('anthropic.audit.'.length)] !== undefined),
    );
    if (alias !== undefined) return alias.field;
    const thing = ENTITY_NOUNS.find(([noun]) => noun === sheet.lemma(at))?.[1];
    const field = thing?.startsWith('anthropic.audit.') === true ? thing : undefined;
    if (
      field !== undefined &&
      types.length > 0 &&
      types.every((type) => findActivityType(type)?.fields[field.slice('anthropic.audit.'.length)] !== undefined)
    )
      return field;
  }
  return undefined;
};

const adminKey = (segment: Segment): boolean =>
  JSON.stringify(segment.filter.where).includes('admin_api_key_actor') && segment.types.length === 0;

const PEOPLE = [
  'somebody who',
  'someone who',
  'person who',
  'people who',
  'user who',
  'anyone who',
  'a user',
  'somebody',
  'someone',
  'person',
  'user',
  'people',
  'employee',
  'member',
  'jemand',
  'alguien',
  "quelqu'un",
  'colleague',
  'whoever',
  'admin who',
  'account that',
  'account which',
  'by a person',
  'new person',
];

const personIsNew = ({ sheet, text }: Request): boolean => {
  if (
    /\b(?:new|unknown|unseen|unfamiliar|never[- ]seen|brand[- ]new)\s+(?:\w+\s+){0,2}(?:connector|server|mcp|integration|service|provider|skill|plugin|source|name|domain|extension|type)/iu.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:connector|server|mcp|integration|service|provider|skill|plugin|source|type|extension)s?\b[^.]{0,40}\b(?:first time|never|not|haven't|hasn't|unseen|unknown|new to|new for)\b/iu.test(
      text,
    )
  ) {
    return /\b(?:someone|somebody|person|user|people)\s+who\b/iu.test(text);
  }
  return findPhrases(sheet, PEOPLE, { free: false }).length > 0;
};

const FAMILIAR = [
  'normally',
  'usually',
  'always',
  'so far',
  'used to',
  'otherwise',
  'ordinarily',
  'typically',
  'who only',
  'normalerweise',
  'normalmente',
  'normalement',
  'sonst',
  'habitually',
  'generally',
  'as a rule',
  'until now',
  'up to now',
  'ordinarily',
  'regularly',
  'in the past',
  'only ever',
  'exclusively',
  'until recently',
];

/** A value (or person) that was not there in the history before. */
export const buildNewValue = (request: Request, given: Segment, familiar?: EventFilter): Shape => {
  const made = given.reading.vague && !given.filter.source ? asCreated(given) : given;
  const { of, by } = novelty(request, made);
  const segment = usedElsewhere(request, made, of) ?? made;
  const span = historyOf(request);
  // "Whose name did not exist": not in the past; the events themselves have it.
  const events = { ...segment.filter, where: withoutMissing(segment.filter.where, of) };
  if (span === undefined) assume(request, 'history');
  const people = of.includes('user.email') && familiar === undefined;
  return {
    kind: 'new_value',
    events,
    of,
    by: segment === made ? by : [keyField(segment)],
    history: span === undefined ? (people ? '30d' : '14d') : minutesToDuration(span.minutes),
    ...(familiar !== undefined && { familiar_with: familiar }),
  };
};

const withoutMissing = (condition: Condition, fields: readonly string[]): Condition =>
  condition.kind === 'all'
    ? allOf(
        ...condition.of.filter(
          (part) => !(part.kind === 'not' && part.of.kind === 'exists' && fields.includes(part.of.field)),
        ),
      )
    : condition;

const PLACED = /^(?:source\.|user_agent)/u;
const MAKING = /\b(?:creat\w*|mint\w*|generat\w*|issu\w*|made|add(?:ed|s|ing)?)\b/iu;

const keyField = ({ types }: Segment): string =>
  types.includes('compliance_api_accessed')
    ? 'anthropic.audit.actor.api_key_id'
    : 'anthropic.audit.actor.admin_api_key_id';

/** "An admin key shows up from a new address": it is used there, nobody makes one. */
const usedElsewhere = ({ text }: Request, segment: Segment, of: readonly string[]): Segment | undefined => {
  const { types } = segment;
  if (types.length === 0 || MAKING.test(text) || !of.every((field) => PLACED.test(field))) return undefined;
  const keys = types.every((type) => /_key_(?:created|deleted|updated|revoked)$/u.test(type));
  if (keys && /\badmin (?:api )?key/iu.test(text)) {
    const where: Condition = { kind: 'equals', field: 'anthropic.audit.actor.type', values: ['admin_api_key_actor'] };
    return { ...segment, types: [], filter: { where: allOf(where, ...segment.reading.conditions) } };
  }
  if (keys && (/\bcompliance\b/iu.test(text) || types.every((type) => /^(?:api_key|scoped_api_key)_/u.test(type)))) {
    const where: Condition = { kind: 'activity', types: ['compliance_api_accessed'] };
    return {
      ...segment,
      types: ['compliance_api_accessed'],
      filter: { where: allOf(where, ...segment.reading.conditions) },
    };
  }
  return undefined;
};

/** Does the request contrast with what people usually do? */
export const speaksOfHabit = (sheet: Sheet): number | undefined =>
  findPhrases(sheet, FAMILIAR, { free: false })[0]?.from;
