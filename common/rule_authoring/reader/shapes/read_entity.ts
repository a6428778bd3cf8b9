import { ENTITY_NOUNS } from '../data/entities';
import { findPhrases, matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** Whom a count, a history or an order of events belongs to. */
export interface EntityReading {
  /** undefined: the request doesn't say. `[]`: everybody together. */
  by: string[] | undefined;
}

const TOGETHER = [
  'across whole org',
  'across whole organization',
  'across the whole company',
  'across entire org',
  'across entire organization',
  'across org',
  'across organization',
  'across our org',
  'across all user',
  'across all account',
  'across all people',
  'across everyone',
  'across everybody',
  'across company',
  'org-wide',
  'org wide',
  'organization-wide',
  'organization wide',
  'organisation-wide',
  'company-wide',
  'company wide',
  'in total',
  'overall',
  'altogether',
  'combined',
  'globally',
  'no matter who',
  'regardless of who',
  'no matter by whom',
  'everyone together',
  'everybody together',
  'all user together',
  'in aggregate',
  'whoever do it',
  'whoever does it',
  'all together',
  'taken together',
  'tenant-wide',
  'for whole org',
  'for whole organization',
  'in whole org',
  'in whole organization',
  'for the whole organization',
  'counted over everyone',
  'not per user',
  'irrespective of who',
  'insgesamt',
  'en total',
  'au total',
  'over all user',
  'over all account',
  'summed over everybody',
  'in the entire organization',
  'in the entire org',
  'regardless of the user',
  'no matter which user',
  'whole-org',
  'for all user',
  'all users combined',
  'no matter from whom',
  'sum over all',
  'across tenant',
  'across everything',
  'from anyone',
];

const STRONG = new Set([
  'same',
  'one',
  'single',
  'each',
  'per',
  'every',
  'particular',
  'individual',
  'given',
  'selbe',
  'selben',
  'gleiche',
  'gleichen',
  'derselbe',
  'derselben',
  'demselben',
  'mismo',
  'misma',
  'même',
  'chaque',
  'cada',
  'pro',
  'je',
  'por',
  'par',
  'ein',
  'einem',
  'einer',
  'solo',
  'sola',
  'seul',
  'seule',
  'identical',
  '1',
  'lone',
  'any',
  'specific',
]);
const BETWEEN = new Set([
  'given',
  'single',
  'individual',
  'one',
  'and',
  'the',
  'source',
  'user',
  'particular',
  'human',
  'real',
  'actual',
  'our',
  'affected',
  'specific',
  'and',
  'admin',
  'claude',
  'compliance',
  'certain',
]);

const nounAt = (sheet: Sheet, at: number): { field: string; to: number } | undefined => {
  for (const [noun, field] of ENTITY_NOUNS) {
    const match = matchPhrase(sheet, at, noun, { free: false });
    if (match !== undefined) return { field, to: match.to };
  }
  return undefined;
};

const PLURAL_ONLY = /^(?:one|same|single|1)$/u;

/** Reads "per user", "by the same person", "from one IP", "for each key", "across the whole org". */
export const readEntity = (sheet: Sheet, from: number, to: number): EntityReading => {
  const together = findPhrases(sheet, TOGETHER, { from, to })[0];
  const fields: string[] = [];
  const mails = sheet.tokens.some(({ lemma }) =>
    /^(?:mail|email|e-mail|mailbox|magic|invite|invitation|inbox)$/u.test(lemma),
  );
  for (let index = from; index < to; index += 1) {
    const lower = sheet.lower(index);
    if (!STRONG.has(lower) || (!sheet.free(index) && sheet.use(index) !== 'entity')) continue;
    if (sheet.use(index) !== undefined) continue;
    if (lower === 'any' && !/^(?:one|single|given)$/u.test(sheet.lower(index + 1))) continue;
    // "was given the admin role"
    if (lower === 'given' && !/^(?:an?|any|the|one|each|every|per|for)$/u.test(sheet.lower(index - 1))) continue;
    if (
      (lower === 'por' || lower === 'par') &&
      !/^(?:user|usuario|persona|utilisateur|personne|un|el|la|le|una|une|cuenta|compte|ip|cada|chaque|mismo|misma)$/u.test(
        sheet.lower(index + 1),
      )
    )
      continue;
    // "one of the users", "more than one user"
    if (lower === 'one' && /^(?:than|least)$/u.test(sheet.lower(index - 1))) continue;
    let at = index + 1;
    while (
      at < to &&
      at - index < 4 &&
      (BETWEEN.has(sheet.lower(at)) || STRONG.has(sheet.lower(at)) || /^(?:and|the)$/u.test(sheet.lower(at))) &&
      nounAt(sheet, at) === undefined
    )
      at += 1;
    const noun = nounAt(sheet, at);
    if (noun === undefined) continue;
    if (PLURAL_ONLY.test(lower) && sheet.lower(at - 1) === lower && lower === 'one' && sheet.lower(noun.to) === 'per')
      continue;
    // "every admin key" and "any key" name things rather than whom to count by
    if (
      /^(?:every|any|each)$/u.test(lower) &&
      /key|credential|token|group|skill|plugin|server|connector|integration|workspace|project|chat|artifact|file|extension|role|domain|agent/u.test(
        noun.field,
      ) &&
      !/^(?:by|for|of|from|,|\()$/u.test(sheet.lower(index - 1))
    )
      continue;
    // "one address" is a mailbox where mails are spoken of.
    const mailbox =
      noun.field === 'source.ip' &&
      /^(?:address|adress|addr|adresse)$/u.test(sheet.lemma(noun.to - 1)) &&
      !/^(?:ip|source|client|network|internet)$/u.test(sheet.lower(noun.to - 2)) &&
      mails;
    for (const field of mailbox ? ['user.email'] : noun.field.split('+'))
      if (!fields.includes(field)) fields.push(field);
    const begin = /^(?:by|from|for|of|to|on|with|at|in|von|für|durch|de)$/u.test(sheet.lower(index - 1))
      ? index - 1
      : index;
    const beginThe =
      sheet.lower(index - 1) === 'the'
        ? /^(?:by|from|for|of|to|on|with|at|in)$/u.test(sheet.lower(index - 2))
          ? index - 2
          : index - 1
        : begin;
    // A thing that is counted by may also be what it happens to ("the same connector hooked up by …").
    const thing =
      /^(?:connector|group\.id|anthropic\.audit\.(?!actor))/u.test(noun.field) ||
      noun.field === 'organization.id' ||
      /key/u.test(noun.field);
    sheet.takeRange(Math.max(from, beginThe), thing ? at : noun.to, 'entity');
    // "one user and one ip", "per user per day"
    index = noun.to - 1;
  }
  if (together !== undefined) {
    sheet.takeRange(together.from, together.to, 'entity');
    if (fields.length === 0) return { by: [] };
  }
  return { by: fields.length === 0 ? undefined : fields };
};
