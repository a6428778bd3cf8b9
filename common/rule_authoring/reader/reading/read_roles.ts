import type { Condition } from '../../intent';
import { allOf, anyOf } from '../activities/conditions';
import { DEMOTING, GRANTING, PROMOTING } from '../data/roles';
import type { Sheet } from '../text/sheet';
import { projectRoles } from './project_roles';
import {
  GRANTED,
  INVITES,
  REACH,
  REVOKED,
  ROLE_UPDATED,
  distance,
  roleNoun,
  roleRuns,
  selfCondition,
  selfSpan,
  take,
  verbNear,
} from './role_parts';
import type { RoleReading } from './role_parts';

/**
 * Reads changes of built-in roles: "promoted to admin or owner", "makes themselves owner", "an owner got downgraded",
 * "invited straight as admin", "project editor role granted for chat_project:editor".
 */
export const readRoles = (sheet: Sheet, from: number, to: number): RoleReading | undefined => {
  const self = selfSpan(sheet, from, to);
  const spelled = sheet.tokens
    .slice(from, to)
    .filter(
      ({ kind, lower }) =>
        kind === 'identifier' && /^\w+:\w+$/u.test(lower) && /owner|editor|viewer|admin|user|member/u.test(lower),
    );
  if (spelled.length > 0 && spelled.every(({ index }) => sheet.free(index))) {
    const values = spelled.map(({ text }) => text);
    const revoked = roleNoun(sheet, from, to, /^(?:revoke|revocation|remove|lose|take)$/u);
    take(sheet, spelled[0]?.index ?? from, (spelled[spelled.length - 1]?.index ?? from) + 1);
    return {
      where: allOf(
        { kind: 'activity', types: [revoked ? REVOKED : GRANTED] },
        { kind: 'equals', field: 'user.target.roles', values },
      ),
      from: spelled[0]?.index ?? from,
      to: (spelled[spelled.length - 1]?.index ?? from) + 1,
    };
  }
  const projectRole = projectRoles(sheet, from, to);
  if (projectRole !== undefined) return projectRole;
  for (const run of roleRuns(sheet, from, to)) {
    const values = [...new Set(run.values)];
    const near = (verbs: ReadonlySet<string>): number | undefined => verbNear(sheet, run, from, to, verbs);
    const invite = near(new Set(['invite', 'invitation', 'invited', 'invitee', 'einladung', 'invitación']));
    const promoting = near(PROMOTING);
    const granting = near(GRANTING);
    const demoting = near(DEMOTING);
    const assignment = roleNoun(sheet, from, to, /^assignment$/u);
    const span = (...verbs: (number | undefined)[]): { from: number; to: number } => {
      const places = verbs.filter((at): at is number => at !== undefined);
      return { from: Math.min(run.from, ...places), to: Math.max(run.to, ...places.map((at) => at + 1)) };
    };
    const byAdmin =
      /^(?:by|same|an?|one|every|single)$/u.test(sheet.lower(run.from - 1)) &&
      roleNoun(sheet, Math.max(from, run.from - 3), run.from, /^by$/u);
    if (byAdmin) continue;
    const becomes = promoting !== undefined && PROMOTING.has(sheet.lemma(promoting));
    if (invite !== undefined && !becomes && demoting === undefined) {
      const inviteClause =
        Math.abs(invite - run.from) <= REACH &&
        !roleNoun(sheet, Math.min(invite, run.from) + 1, Math.max(invite, run.from), /^(?:become|then|promote|make)$/u);
      if (inviteClause && invite < run.from) {
        const place = span(invite);
        take(sheet, place.from, place.to);
        return {
          where: allOf(
            { kind: 'activity', types: INVITES },
            { kind: 'equals', field: 'anthropic.audit.invited_role', values },
          ),
          ...place,
        };
      }
    }
    const closest = [promoting, granting, demoting]
      .filter((at): at is number => at !== undefined)
      .sort((one, other) => distance(run, one) - distance(run, other))[0];
    if (closest === undefined) continue;
    // "An admin revokes somebody's devices": the admin does it, and to something else.
    const acts =
      closest === demoting &&
      closest !== undefined &&
      closest === run.to &&
      /s$/u.test(sheet.lower(closest)) &&
      sheet.lower(closest) !== sheet.lemma(closest) &&
      !/^(?:lose|leave|cease|drop|fall|step)$/u.test(sheet.lemma(closest));
    if (acts) continue;
    if (closest === demoting || (demoting !== undefined && distance(run, demoting) <= 3 && promoting === undefined)) {
      const place = span(demoting);
      take(sheet, place.from, place.to);
      const left: Condition = allOf(
        { kind: 'activity', types: [ROLE_UPDATED] },
        { kind: 'equals', field: 'anthropic.audit.previous_role', values },
        { kind: 'not', of: { kind: 'equals', field: 'anthropic.audit.current_role', values } },
      );
      const revoked: Condition = allOf(
        { kind: 'activity', types: [REVOKED] },
        { kind: 'equals', field: 'user.target.roles', values },
      );
      return { where: assignment ? revoked : anyOf([left, revoked]), ...place };
    }
    const isGrant =
      closest === granting &&
      closest !== promoting &&
      !/^(?:go|change|switch|set|move|reach|end|land)$/u.test(sheet.lemma(closest));
    // A lone "get admin" says less than "admin role"; "by an admin" and "admin creates" were sorted out above.
    const subject =
      closest > run.to &&
      !/^(?:be|get|grant|give|assign|add|become|appear)$/u.test(sheet.lemma(closest)) &&
      !roleNoun(sheet, run.from, run.to + 1, /^(?:role|right|privilege|permission)$/u);
    if (subject) continue;
    if (
      /^(?:change|set|add|get|take)$/u.test(sheet.lemma(closest)) &&
      !roleNoun(sheet, from, to, /^(?:role|right|privilege|permission|user|member|somebody|someone|person|status)$/u)
    )
      continue;
    const place = span(closest);
    const whole =
      self === undefined ? place : { from: Math.min(place.from, self.from), to: Math.max(place.to, self.to) };
    take(sheet, whole.from, whole.to);
    if (roleNoun(sheet, from, to, /^assignment$/u))
      sheet.take(
        sheet.freeIndices(from, to).filter((index) => /^(?:role|assignment)$/u.test(sheet.lemma(index))),
        'activity',
      );
    const updated: Condition = allOf(
      { kind: 'activity', types: [ROLE_UPDATED] },
      { kind: 'equals', field: 'anthropic.audit.current_role', values },
    );
    const granted: Condition = allOf(
      { kind: 'activity', types: [GRANTED] },
      { kind: 'equals', field: 'user.target.roles', values },
    );
    const where = assignment ? granted : isGrant ? anyOf([updated, granted]) : updated;
    return { where: self === undefined ? where : allOf(where, selfCondition()), ...whole };
  }
  if (self !== undefined && roleNoun(sheet, from, to, /^(?:role|privilege|permission|right)$/u)) {
    const change = sheet.tokens
      .slice(from, to)
      .find(
        ({ lemma, index }) =>
          sheet.free(index) &&
          /^(?:raise|change|elevate|elevation|escalate|escalation|increase|upgrade|modify|update|grant|promote|promotion|edit|assign|give|alter|lift|bump|extend|boost)$/u.test(
            lemma,
          ),
      );
    if (change !== undefined) {
      const raises = !/^(?:change|modify|update|edit|alter)$/u.test(change.lemma);
      take(sheet, Math.min(change.index, self.from), Math.max(change.index + 1, self.to));
      sheet.take(
        sheet
          .freeIndices(from, to)
          .filter((index) => /^(?:role|privilege|permission|right)$/u.test(sheet.lemma(index))),
        'activity',
      );
      const privileged: Condition = {
        kind: 'equals',
        field: 'anthropic.audit.current_role',
        values: ['admin', 'owner', 'primary_owner', 'membership_admin'],
      };
      return {
        where: allOf({ kind: 'activity', types: [ROLE_UPDATED] }, ...(raises ? [privileged] : []), selfCondition()),
        from: Math.min(change.index, self.from),
        to: Math.max(change.index + 1, self.to),
      };
    }
  }
  return undefined;
};
