import type { Condition } from '../../intent';
import { ROLE_WORDS } from '../data/roles';
import { findPhrases, matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** Somebody gets or loses a built-in role. */
export interface RoleReading {
  where: Condition;
  from: number;
  /** Not included. */
  to: number;
}

export const ROLE_UPDATED = 'claude_user_role_updated';

export const GRANTED = 'role_assignment_granted';

export const REVOKED = 'role_assignment_revoked';

export const INVITES = ['org_user_invite_sent'];

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

export const REACH = 9;

const roleAt = (sheet: Sheet, at: number, end: number): { values: readonly string[]; to: number } | undefined => {
  for (const [phrase, values] of ROLE_WORDS) {
    const match = matchPhrase(sheet, at, phrase);
    if (match === undefined) continue;
    const next = match.to < end ? sheet.lemma(match.to) : '';
    // "admin key", "admin panel": no role
    if (
      /^(?:api|key|token|console|panel|request|setting|activity|action|credential|portal|change|type|connector|setup|export|operation|work|login)$/u.test(
        next,
      )
    )
      return undefined;
    // "billing" is a role only where a role is spoken of
    if (phrase === 'billing' && next !== 'role' && !/^(?:to|as|into)$/u.test(sheet.lower(at - 1))) return undefined;
    return { values, to: match.to };
  }
  return undefined;
};

interface RoleRun {
  values: string[];
  from: number;
  to: number;
}

export const roleRuns = (sheet: Sheet, from: number, to: number): RoleRun[] => {
  const runs: RoleRun[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const role = roleAt(sheet, index, to);
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

export const verbNear = (
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

export const selfCondition = (): Condition => ({
  kind: 'any',
  of: [
    { kind: 'fields', left: 'user.id', operator: '==', right: 'user.target.id' },
    { kind: 'fields', left: 'user.email', operator: '==', right: 'user.target.email' },
  ],
});

export const selfSpan = (sheet: Sheet, from: number, to: number): { from: number; to: number } | undefined =>
  findPhrases(sheet, SELF, { from, to })[0];

export const take = (sheet: Sheet, from: number, to: number): void => {
  sheet.take(sheet.freeIndices(from, to), 'activity');
};

export const roleNoun = (sheet: Sheet, from: number, to: number, word: RegExp): boolean => {
  for (let index = from; index < to; index += 1) if (word.test(sheet.lemma(index))) return true;
  return false;
};

export const distance = (run: RoleRun, at: number): number => (at < run.from ? run.from - at : at - run.to + 1);
