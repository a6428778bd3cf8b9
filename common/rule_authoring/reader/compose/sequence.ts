import type { Condition, EventFilter, Shape, Step } from '../../intent';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { Range } from '../reading/extraction';
import { commonId, lacksOrganization, targetPerson } from './entities';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';
import { countingAmounts } from './threshold';
import { minutesToDuration, spanOf } from './windows';

const SAME_PERSON = [
  'same person',
  'same user',
  'same admin',
  'same account',
  'same actor',
  'same individual',
  'same human',
  'that user',
  'that person',
  'that same user',
  'that same person',
  'this user',
  'this person',
  'the user',
  'they',
  'he',
  'she',
  'same one',
  'same guy',
  'same employee',
  'same people',
  'the person',
  'same member',
  'himself',
  'themselves',
  'same administrator',
  'that account',
  'the account',
  'by one person',
  'one person',
  'one user',
  'one and the same',
  'dieselbe person',
  'derselbe benutzer',
  'misma persona',
  'mismo usuario',
  'même personne',
  'même utilisateur',
  'same identity',
  'who then',
  'whoever',
  'them',
  'that very user',
  'that very person',
  'same somebody',
  'same login',
  'their',
  'that somebody',
  'er',
  'sie',
  'same email',
  'same mailbox',
  'that employee',
  'this account',
];
const OTHER_PERSON = [
  'another person',
  'another user',
  'different person',
  'different user',
  'somebody else',
  'someone else',
  'other person',
  'other user',
  'another account',
  'by another',
  'a different',
  'anderer benutzer',
  'jemand anderem',
  'jemand anderes',
  'otra persona',
  'otro usuario',
  'autre personne',
  'autre utilisateur',
  'other than the creator',
  'not the creator',
  'not the author',
  'other than the author',
  'not the same person',
  'other than its creator',
  'not its author',
  'other people',
  'not the original',
  'other than the one who',
  'than the one who',
  'than the person who',
  'another one',
  'a different one',
  'different one',
  'somebody different',
  'someone different',
];
const ANYBODY = [
  'somebody',
  'someone',
  'anyone',
  'anybody',
  'any user',
  'a user',
  'whoever',
  'people',
  'users',
  'jemand',
  'alguien',
  "quelqu'un",
  'any account',
  'an account',
];

const first = (sheet: Sheet, phrases: readonly string[], range?: Range): boolean =>
  findPhrases(sheet, phrases, { free: false, ...range }).length > 0;

/** Things of the organization rather than of a person: whoever changes them, it concerns everybody. */
const ORGANIZATIONAL =
  /^org_(?!user_|data_export|members_)|^inference_hooks|^claude_organization_settings|^claude_code_security_center|^extra_usage_billing/u;

interface Join {
  by: string[];
  steps: (string[] | undefined)[];
}

const peopleOf = (segment: Segment): string | undefined =>
  segment.types.length > 0 &&
  segment.types.every((type) =>
    /^org_user_|^claude_user_role|^scim_user|^role_assignment|^primary_owner|^pending_share|^org_user_invite|^end_user_invite/u.test(
      type,
    ),
  )
    ? targetEmail(segment.types)
    : undefined;

const targetEmail = (types: readonly string[]): string | undefined => {
  if (
    types.every((type) => /^(?:scim_user_deleted|scim_user_updated|scim_user_created|role_assignment_\w+)$/u.test(type))
  )
    return 'user.target.id';
  return targetPerson(types) === undefined && !types.some((type) => /^claude_user_role_updated$/u.test(type))
    ? undefined
    : 'user.target.email';
};

const actsOnTarget = (sheet: Sheet, segment: Segment): boolean =>
  peopleOf(segment) !== undefined &&
  !first(sheet, ['same admin', 'same inviter', 'same administrator', 'same actor'], undefined);

/** How the steps belong together: same person, same thing, same organization, or person of one and target of another. */
const joinOf = (request: Request, segments: readonly Segment[]): Join => {
  const { sheet, extraction } = request;
  const said = extraction.entity.by;
  const same = first(sheet, SAME_PERSON);
  const thing = /\b(?:that|same|this|said)(?: very| same)? (\w+)/giu;
  const referred = [...request.text.matchAll(thing)].map(([, noun = '']) => noun.toLowerCase().replace(/s$/u, ''));
  const targets = segments.map((segment) => (actsOnTarget(sheet, segment) ? peopleOf(segment) : undefined));
  const [one, ...rest] = segments;
  const ids =
    one === undefined
      ? undefined
      : rest
          .map((segment) => commonId(one.types, segment.types))
          .reduce((id, other) => (id === other ? id : undefined));
  const usesKey = keyUse(segments);
  if (usesKey !== undefined && (said === undefined || said.some((field) => /key/u.test(field)))) return usesKey;
  const personSaid = said?.includes('user.email') === true || said?.includes('actor') === true;
  const ownThings = (said ?? []).filter((field) => field.startsWith('anthropic.audit.') && !field.includes('actor'));
  if ((same || personSaid) && ownThings.length > 0 && targets.every((target) => target === undefined))
    return { by: ['user.email', ...ownThings], steps: [] };
  if (targets.some((target) => target !== undefined)) {
    // "invited, then becomes admin": both are done to the person. "promoted, then exports": done to, then does.
    const all = targets.every((target) => target !== undefined);
    if (all && said?.includes('user.email') !== true)
      return { by: ['user.target.email'], steps: targets.map(() => undefined) };
    if (all) return { by: ['user.target.email'], steps: targets.map(() => undefined) };
    return {
      by: ['user.email'],
      steps: targets.map((target) =>
        target === undefined ? undefined : [target === 'user.target.id' ? 'user.target.email' : target],
      ),
    };
  }
  if (said !== undefined && said.length > 0 && !(personSaid && ids !== undefined))
    return { by: said.map((field) => (field === 'actor' ? 'user.email' : field)), steps: [] };
  if (ids !== undefined && referred.some((noun) => ids.includes(noun)) && !sameThings(segments))
    return { by: ['user.email', ids], steps: [] };
  if (ids !== undefined) {
    const sameThing = sameThings(segments);
    const person = same || personSaid;
    if (sameThing) return { by: person && !first(sheet, OTHER_PERSON) ? ['user.email', ids] : [ids], steps: [] };
  }
  if (same || personSaid) return { by: ['user.email'], steps: [] };
  if (said !== undefined) return { by: said, steps: [] };
  const anybody =
    one !== undefined &&
    segments.slice(1).some((segment) => first(sheet, ANYBODY, { from: segment.from, to: segment.to }));
  const organizational =
    one !== undefined && one.types.length > 0 && one.types.every((type) => ORGANIZATIONAL.test(type));
  if (organizational) {
    if (segments.some(({ types, filter }) => lacksOrganization(types) || filter.source === 'runtime'))
      return anybody ? { by: [], steps: [] } : { by: [], steps: [] };
    assume(request, 'by');
    const sameKind = segments.every(({ types }) => types.every((type) => /^org_ip_restriction/u.test(type)));
    return { by: sameKind ? ['user.email'] : ['organization.id'], steps: [] };
  }
  assume(request, 'by');
  return { by: ['user.email'], steps: [] };
};

const sameThings = (segments: readonly Segment[]): boolean => {
  const [one, ...rest] = segments.map(({ reading }) => reading.happenings.map(({ thing }) => thing.object.id));
  return (
    one !== undefined &&
    rest.every((ids) =>
      ids.some((id) => one.includes(id) || one.some((other) => id.startsWith(other) || other.startsWith(id))),
    )
  );
};

/** "A new admin key is used": the id of the key that is made, then of the key that acts. */
const keyUse = (segments: readonly Segment[]): Join | undefined => {
  const [made, used] = segments;
  if (made === undefined || used === undefined || segments.length !== 2) return undefined;
  const where = JSON.stringify(used.filter.where);
  if (
    made.types.every((type) => type === 'admin_api_key_created') &&
    made.types.length > 0 &&
    where.includes('admin_api_key_actor') &&
    used.types.length === 0
  ) {
    return { by: ['anthropic.audit.admin_api_key_id'], steps: [undefined, ['anthropic.audit.actor.admin_api_key_id']] };
  }
  if (
    made.types.every((type) => /^(?:api_key_created|platform_api_key_created)$/u.test(type)) &&
    made.types.length > 0 &&
    (where.includes('api_actor') || used.types.every((type) => type === 'compliance_api_accessed')) &&
    used.types.length <= 1
  ) {
    return { by: ['anthropic.audit.api_key_id'], steps: [undefined, ['anthropic.audit.actor.api_key_id']] };
  }
  return undefined;
};

/** "Freshly invited user becomes admin within a day of the invite": the invite is the first step only. */
const withoutRepeats = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment, at) => {
    const others = segments.filter((_, place) => place !== at).flatMap(({ types }) => types);
    const own = segment.types.filter((type) => !others.includes(type));
    if (own.length === 0 || own.length === segment.types.length || segment.reading.happenings.length < 1)
      return segment;
    return { ...segment, filter: { ...segment.filter, where: without(segment.filter.where, others) } };
  });

const without = (condition: Condition, types: readonly string[]): Condition => {
  if (condition.kind === 'activity')
    return { ...condition, types: (condition.types ?? []).filter((type) => !types.includes(type)) };
  if (condition.kind !== 'any' && condition.kind !== 'all') return condition;
  const of = condition.of
    .map((part) => without(part, types))
    .filter((part) => part.kind !== 'activity' || (part.types ?? []).length > 0 || (part.patterns ?? []).length > 0);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { ...condition, of };
};

/** A, then B for the same entity within a time. */
export const buildSequence = (request: Request, segments: readonly Segment[], defaultMinutes = 60): Shape => {
  const join = joinOf(request, segments);
  const amounts = countingAmounts(request.extraction.amounts);
  const span = spanOf(request, ['window', 'after', 'unknown', 'history']);
  if (span === undefined) assume(request, 'window');
  const steps = withoutRepeats(segments).map((segment, at): Step => {
    const amount = amounts.find((entry) => entry.from >= segment.from && entry.from < segment.to);
    const least = amount === undefined ? 1 : amount.operator === '>' ? amount.value + 1 : amount.value;
    const many =
      amount === undefined &&
      first(
        request.sheet,
        [
          'repeated',
          'repeatedly',
          'several',
          'many',
          'multiple',
          'series of',
          'keep failing',
          'lots of',
          'a lot of',
          'bunch of',
          'a number of',
          'a string of',
          'burst of',
        ],
        { from: segment.from, to: segment.to },
      );
    if (many) assume(request, 'threshold');
    const by = join.steps[at];
    return {
      events: segment.filter,
      ...(by !== undefined && { by }),
      ...((least > 1 || many) && { at_least: many ? 5 : least }),
    };
  });
  const other = first(request.sheet, OTHER_PERSON) && !join.by.includes('user.email');
  return {
    kind: 'sequence',
    steps,
    by: join.by,
    within: minutesToDuration(span?.minutes ?? defaultMinutes),
    ...(other && { different: ['user.email'] }),
  };
};

/** A without B. */
export const buildAbsence = (request: Request, trigger: Segment, missing: Segment, side: 'before' | 'after'): Shape => {
  const span = spanOf(request, ['history', 'window', 'after', 'unknown', 'age']);
  if (span === undefined) assume(request, 'window');
  const join = absenceJoin(request, trigger, missing);
  return {
    kind: 'absence',
    trigger: trigger.filter,
    missing: missing.filter,
    side,
    within: minutesToDuration(span?.minutes ?? (side === 'before' ? 10_080 : 60)),
    by: join.by,
    ...(join.trigger !== undefined && { trigger_by: join.trigger }),
    ...(join.missing !== undefined && { missing_by: join.missing }),
  };
};

interface AbsenceJoin {
  by: string[];
  trigger?: string[];
  missing?: string[];
}

const runtimeJoin = (filter: EventFilter): AbsenceJoin | undefined => {
  const where = JSON.stringify(filter.where);
  if (where.includes('mcp_server_connection'))
    return { by: ['anthropic.audit.mcp_server_name'], trigger: ['runtime.mcp_server'] };
  if (where.includes('skill_activated')) return { by: ['anthropic.audit.skill_name'], trigger: ['runtime.skill'] };
  if (where.includes('plugin_')) return { by: ['anthropic.audit.plugin_name'], trigger: ['runtime.plugin'] };
  return undefined;
};

const absenceJoin = (request: Request, trigger: Segment, missing: Segment): AbsenceJoin => {
  const crossing =
    trigger.filter.source === 'runtime' && missing.filter.source === undefined
      ? runtimeJoin(trigger.filter)
      : undefined;
  if (crossing !== undefined) return crossing;
  if (
    trigger.filter.source === 'identity_provider' ||
    missing.filter.source === 'identity_provider' ||
    trigger.filter.source === 'runtime'
  )
    return { by: ['user.email'] };
  const triggerTarget = actsOnTarget(request.sheet, trigger) ? peopleOf(trigger) : undefined;
  const missingTarget = actsOnTarget(request.sheet, missing) ? peopleOf(missing) : undefined;
  if (triggerTarget !== undefined && missingTarget !== undefined) return { by: ['user.target.email'] };
  if (triggerTarget !== undefined) return { by: ['user.email'], trigger: [triggerTarget] };
  if (missingTarget !== undefined) return { by: ['user.email'], missing: [missingTarget] };
  const key = keyUse([trigger, missing]);
  if (key !== undefined) return { by: key.by, ...(key.steps[1] !== undefined && { missing: key.steps[1] }) };
  const id = commonId(trigger.types, missing.types);
  const said = request.extraction.entity.by;
  if (said !== undefined && said.length > 0) return { by: said };
  if (id !== undefined && sameThings([trigger, missing])) return { by: [id] };
  if (first(request.sheet, SAME_PERSON, { from: missing.from, to: missing.to })) return { by: ['user.email'] };
  assume(request, 'by');
  return { by: lacksOrganization([...trigger.types, ...missing.types]) ? ['user.email'] : ['organization.id'] };
};
