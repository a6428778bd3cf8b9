import type { Sheet } from '../text/sheet';
import { commonId, commonNameOf, lacksOrganization, targetPerson } from './entities';
import { ANYBODY, OTHER_PERSON, SAME_PERSON, first } from './people_words';
import { haveTargetEmail } from './place_conditions';
import type { Segment } from './read_segment';
import { assume } from './request';
import type { Request } from './request';

/** Things of the organization rather than of a person: whoever changes them, it concerns everybody. */
const ORGANIZATIONAL =
  /^org_(?!user_|data_export|members_)|^inference_hooks|^claude_organization_settings|^claude_code_security_center|^extra_usage_billing/u;

interface Join {
  by: string[];
  steps: (string[] | undefined)[];
}

export const peopleOf = (segment: Segment): string | undefined =>
  segment.types.length > 0 &&
  segment.types.every((type) =>
    /^org_user_|^claude_user_role|^platform_workspace_member_|^claude_user_seat_tier|^scim_user|^role_assignment|^primary_owner|^pending_share|^org_user_invite|^end_user_invite/u.test(
      type,
    ),
  )
    ? targetEmail(segment.types)
    : undefined;

/** Where the person that it is done to stands: by address if the feed has that for all of the activities, else by id. */
const targetEmail = (types: readonly string[]): string | undefined => {
  if (haveTargetEmail(types)) return 'user.target.email';
  return types.some((type) => /^role_assignment_/u.test(type)) || targetPerson(types) !== undefined
    ? 'user.target.id'
    : undefined;
};

export const actsOnTarget = (sheet: Sheet, segment: Segment): boolean =>
  peopleOf(segment) !== undefined &&
  !first(sheet, ['same admin', 'same inviter', 'same administrator', 'same actor'], undefined);

/** How the steps belong together: same person, same thing, same organization, or person of one and target of another. */
export const joinOf = (request: Request, segments: readonly Segment[]): Join => {
  const { sheet } = request;
  const names = SAME_NAME.test(request.text) ? commonName(segments) : undefined;
  if (names !== undefined) return { by: [names], steps: [] };
  const said = saidBy(request, segments);
  const same = first(sheet, SAME_PERSON) && !first(sheet, OTHER_PERSON);
  const thing = /\b(?:that|same|this|said)(?: very| same)? (\w+)/giu;
  const referred = [...request.text.matchAll(thing)].map(([, noun = '']) => noun.toLowerCase().replace(/s$/u, ''));
  const everywhere = segments.every(({ types, filter }) => !lacksOrganization(types) && filter.source === undefined);
  if (SAME_ORGANIZATION.test(request.text) && everywhere && !first(sheet, SAME_NOUN))
    return { by: ['organization.id'], steps: [] };
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
  const others = first(sheet, OTHER_PERSON);
  const personSaid = !others && (said?.includes('user.email') === true || said?.includes('actor') === true);
  const ownThings = (said ?? []).filter((field) => field.startsWith('anthropic.audit.') && !field.includes('actor'));
  if ((same || personSaid) && ownThings.length > 0 && targets.every((target) => target === undefined))
    return { by: ['user.email', ...ownThings], steps: [] };
  if (targets.some((target) => target !== undefined)) {
    // "invited, then becomes admin": both are done to the person. "promoted, then exports": done to, then does.
    const all = targets.every((target) => target !== undefined);
    if (all) {
      const field = targets.every((target) => target === 'user.target.email') ? 'user.target.email' : 'user.target.id';
      return { by: [field], steps: targets.map(() => undefined) };
    }
    // An id of the one is compared with the id of the other.
    const ids = targets.includes('user.target.id') && segments.every(({ filter }) => filter.source === undefined);
    return {
      by: [ids ? 'user.id' : 'user.email'],
      steps: targets.map((target) =>
        target === undefined ? undefined : [ids ? 'user.target.id' : 'user.target.email'],
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

const SAME_ORGANIZATION =
  /\b(?:same|that|one|this) (?:org|orgs|organi[sz]ation|tenant|company|account's organi[sz]ation)\b|\b(?:per|by|for each|each) (?:org|organi[sz]ation|tenant)\b/iu;
/** People who are said to be the same, not only pronouns. */
const SAME_NOUN = SAME_PERSON.filter((phrase) => /^(?:that )?same /u.test(phrase));
const SAME_NAME = /\b(?:same|identical|equal)(?: \w+)? name\b|\bnamed the same\b|\bunder its old name\b/iu;

/** "A server with the same name": the field of names that all steps carry. */
const commonName = ([one, ...rest]: readonly Segment[]): string | undefined =>
  one === undefined
    ? undefined
    : rest
        .map(({ types }) => commonNameOf(one.types, types))
        .reduce((name, other) => (name === other ? name : undefined));

/** By what the request says that the steps belong together. */
const saidBy = (request: Request, segments: readonly Segment[]): string[] | undefined => {
  const { sheet, extraction } = request;
  const named = extraction.entity.by;
  if (named === undefined) return undefined;
  // "By one person, then by somebody else": not by whom it is joined.
  const others = first(sheet, OTHER_PERSON);
  const kept = others ? named.filter((field) => field !== 'user.email' && field !== 'actor') : named;
  // "The same key is deleted": the key that it is done to, where all steps name it.
  const [one, ...rest] = segments;
  const ids = rest.map(({ types }) => (one === undefined ? undefined : commonId(one.types, types)));
  const [id] = ids;
  const thing = id !== undefined && /key|token/u.test(id) && ids.every((other) => other === id) ? id : undefined;
  const said = thing === undefined ? kept : kept.map((field) => (field === 'actor.key' ? thing : field));
  return said.length === 0 && others ? undefined : said;
};

export const sameThings = (segments: readonly Segment[]): boolean => {
  const [one, ...rest] = segments.map(({ reading }) => reading.happenings.map(({ thing }) => thing.object.id));
  return (
    one !== undefined &&
    rest.every((ids) =>
      ids.some((id) => one.includes(id) || one.some((other) => id.startsWith(other) || other.startsWith(id))),
    )
  );
};

/** "A new admin key is used": the id of the key that is made, then of the key that acts. */
export const keyUse = (segments: readonly Segment[]): Join | undefined => {
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
