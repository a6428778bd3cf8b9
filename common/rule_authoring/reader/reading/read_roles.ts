import type { Condition } from '../../intent';
import { allOf, anyOf } from '../activities/conditions';
import { DEMOTING, GRANTING, PROMOTING, ROLE_WORDS } from '../data/roles';
import { findPhrases, matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** Somebody gets or loses a built-in role. */
export interface RoleReading {
  where: Condition;
  from: number;
  /** Not included. */
  to: number;
}

const ROLE_UPDATED = 'claude_user_role_updated';
const GRANTED = 'role_assignment_granted';
const REVOKED = 'role_assignment_revoked';
const INVITES = ['org_user_invite_sent'];
const SELF = [
  'themselves',
  'themself',
  'himself',
  'herself',
  'itself',
  'their own',
  'his own',
  'her own',
  'own role',
  'own account',
  'own privilege',
  'own permission',
  'oneself',
  'self',
  'sí mismo',
  'sich selbst',
  'sich',
  'lui-même',
  'self-promotion',
  'own right',
  'own user',
  'own rights',
  'their very own',
  'their personal',
];
const REACH = 9;

const roleAt = (sheet: Sheet, at: number): { values: readonly string[]; to: number } | undefined => {
  for (const [phrase, values] of ROLE_WORDS) {
    const match = matchPhrase(sheet, at, phrase);
    if (match === undefined) continue;
    const next = sheet.lemma(match.to);
    // "admin key", "admin panel": no role
    if (
      /^(?:api|key|token|console|panel|request|setting|activity|action|credential|portal|change|type|connector|setup|export|operation|work|login)$/u.test(
        next,
      )
    )
      return undefined;
    return { values, to: match.to };
  }
  return undefined;
};

interface RoleRun {
  values: string[];
  from: number;
  to: number;
}

const roleRuns = (sheet: Sheet, from: number, to: number): RoleRun[] => {
  const runs: RoleRun[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const role = roleAt(sheet, index);
    if (role === undefined) continue;
    const last = runs[runs.length - 1];
    const joined =
      last !== undefined &&
      index - last.to <= 4 &&
      Array.from({ length: index - last.to }, (_, at) => sheet.lower(last.to + at)).every((word) =>
        /^(?:,|or|and|an?|the|\/|even|oder|o|ou|role|to|as|for|into|roles|of)$/u.test(word),
      );
    if (joined && last !== undefined) {
      last.values.push(...role.values);
      last.to = role.to;
    } else runs.push({ values: [...role.values], from: index, to: role.to });
    index = role.to - 1;
  }
  return runs;
};

const verbNear = (
  sheet: Sheet,
  run: RoleRun,
  from: number,
  to: number,
  verbs: ReadonlySet<string>,
): number | undefined => {
  for (let index = run.from - 1; index >= Math.max(from, run.from - REACH); index -= 1) {
    if (/^[.;!?\n]$/u.test(sheet.lower(index))) break;
    if (verbs.has(sheet.lemma(index)) || verbs.has(sheet.lower(index))) return index;
  }
  for (let index = run.to; index < Math.min(to, run.to + 6); index += 1) {
    if (/^[.;!?\n,]$/u.test(sheet.lower(index))) break;
    if (verbs.has(sheet.lemma(index)) || verbs.has(sheet.lower(index))) return index;
  }
  return undefined;
};

const selfCondition = (): Condition => ({
  kind: 'any',
  of: [
    { kind: 'fields', left: 'user.id', operator: '==', right: 'user.target.id' },
    { kind: 'fields', left: 'user.email', operator: '==', right: 'user.target.email' },
  ],
});

const selfSpan = (sheet: Sheet, from: number, to: number): { from: number; to: number } | undefined =>
  findPhrases(sheet, SELF, { from, to })[0];

const take = (sheet: Sheet, from: number, to: number): void => {
  sheet.take(sheet.freeIndices(from, to), 'activity');
};

const roleNoun = (sheet: Sheet, from: number, to: number, word: RegExp): boolean => {
  for (let index = from; index < to; index += 1) if (word.test(sheet.lemma(index))) return true;
  return false;
};

/** "Project editor granted", "a project gets a new owner": roles on a project are assignments of their own. */
const projectRoles = (sheet: Sheet, from: number, to: number): RoleReading | undefined => {
  const values: string[] = [];
  const places: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || !/^(?:owner|editor|viewer)$/u.test(sheet.lemma(index))) continue;
    values.push(`chat_project:${sheet.lemma(index)}`);
    places.push(index);
  }
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const project = sheet.tokens
    .slice(Math.max(from, first - 6), Math.min(to, last + 6))
    .some(({ lemma }) => lemma === 'project');
  const grant = sheet.tokens
    .slice(from, to)
    .find(({ lemma }) =>
      /^(?:grant|give|get|become|make|add|assign|assignment|receive|promote|appoint|gain|new)$/u.test(lemma),
    );
  const revoke = sheet.tokens.slice(from, to).find(({ lemma }) => /^(?:revoke|lose|remove|strip|take)$/u.test(lemma));
  const design = sheet.tokens.slice(from, to).some(({ lemma }) => lemma === 'design');
  if (!project || design || (grant === undefined && revoke === undefined)) return undefined;
  const editors = values.some((value) => !value.endsWith('owner'));
  // "Organization owner … project deleted": an owner alone must stand beside the project.
  const near = sheet.tokens
    .slice(Math.max(from, first - 3), Math.min(to, last + 4))
    .some(({ lemma }) => lemma === 'project');
  if (!editors && !near) return undefined;
  take(sheet, Math.min(first, grant?.index ?? first), last + 1);
  sheet.take(
    sheet
      .freeIndices(from, to)
      .filter((index) => /^(?:project|role|grant|assignment|right)$/u.test(sheet.lemma(index))),
    'activity',
  );
  return {
    where: allOf(
      { kind: 'activity', types: [grant === undefined ? REVOKED : GRANTED] },
      { kind: 'equals', field: 'user.target.roles', values: [...new Set(values)] },
    ),
    from: first,
    to: last + 1,
  };
};

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

const distance = (run: RoleRun, at: number): number => (at < run.from ? run.from - at : at - run.to + 1);
