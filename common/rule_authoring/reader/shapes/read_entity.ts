import { ENTITY_NOUNS } from '../data/entities';
import { fieldAliases } from '../conditions/field_aliases';
import { statedField } from '../conditions/stated_names';
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
  'whole company',
  'whole org',
  'whole organization',
  'entire org',
  'entire company',
  'entire organization',
  'org wide total',
  'all user combined',
  'everyone combined',
  'by all user together',
  'all of us together',
  'counted together',
  'counted globally',
  'no grouping',
  'without grouping',
  'ungrouped',
  'irrespective of the user',
  'regardless of user',
  'over the whole org',
  'over the whole organization',
  'over the whole company',
  "doesn't matter who",
  'does not matter who',
  'by whomever',
  'in sum',
  'en todo la organización',
  'in der ganzen organisation',
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

/** "6 pieces in total" by somebody is that person's total. */
const speaksOfPerson = (sheet: Sheet): boolean =>
  sheet.tokens.some(({ lower }) =>
    /^(?:somebody|someone|anyone|anybody|user|person|account|member|admin|employee|individual|guy)$/u.test(lower),
  );

/** The words of any field: "per limiter type", "for each surface". */
const fieldWordsAt = (sheet: Sheet, at: number): { field: string; to: number } | undefined => {
  const alias = (fieldAliases().get(sheet.lemma(at)) ?? []).find(
    ({ words, field }) =>
      !field.startsWith('@') &&
      words.every((word, offset) => sheet.lemma(at + offset) === word && sheet.free(at + offset)),
  );
  return alias === undefined ? undefined : { field: alias.field, to: at + alias.words.length };
};

const PLURAL_ONLY = /^(?:one|same|single|1)$/u;
const LEADS = /^(?:by|from|for|of|to|on|with|at|in|von|für|durch|de|across|over|per|under|using|against|within|into)$/u;
const GROUPING =
  /^(?:group|grouped|grouping|aggregate|aggregated|key|keyed|bucket|bucketed|partition|partitioned|split|broken|counted|count|counting|summed|correlate|correlated|join|joined|entity|dimension|gruppiert|agrupado|agrupar|groupé)$/u;
/** Nouns that say who or where it happens; with "a" in front they are whom to count by. */
const PLACES =
  /^(?:source\.|user_agent|anthropic\.audit\.actor|actor\.key|connector|organization\.id|anthropic\.audit\.(?:mcp_server_name|workspace_id|claude_project_id|claude_chat_snapshot_id|agent_id|repo_name|resource_id)|group\.id)/u;

/** A thing that is counted by may also be what it happens to ("the same connector hooked up by …"). */
const isThing = (field: string): boolean =>
  /^(?:connector|group\.id|anthropic\.audit\.(?!actor))/u.test(field) ||
  field === 'organization.id' ||
  /key/u.test(field);

/** "By user.email", "per source.ip": a field by its own name. */
const statedEntities = (sheet: Sheet, from: number, to: number): string[] => {
  const fields: string[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index) || (token.kind !== 'identifier' && token.kind !== 'quoted')) continue;
    const field = statedField(token.text);
    if (field === undefined) continue;
    const before = sheet.lower(index - 1);
    const led =
      /^(?:by|per|same|each|every|over|one|single|given|common|particular|pro|por|par|je|:|,|and|\+|individual|distinct|for|on|the)$/u.test(
        before,
      );
    // "config: per_review_limit_usd raised" names no group
    if (before === ':' && !/^(?:by|per|entity|group|grouping|key|dimension)$/u.test(sheet.lower(index - 2))) continue;
    if (!led && !(before === '' && fields.length === 0)) continue;
    if (
      /^(?:,|and|\+|the|on)$/u.test(before) &&
      fields.length === 0 &&
      !/^(?:same|by|per|each)$/u.test(sheet.lower(index - 2))
    )
      continue;
    const named = field === 'user.id' ? 'user.email' : field;
    if (!fields.includes(named)) fields.push(named);
    sheet.takeRange(before === '' ? index : index - 1, index + 1, 'entity');
  }
  return fields;
};

/** "Group by: source IP", "aggregated per user and country". */
const groupedBy = (sheet: Sheet, from: number, to: number): string[] => {
  const fields: string[] = [];
  for (let index = from; index < to; index += 1) {
    if (!GROUPING.test(sheet.lower(index)) || !sheet.free(index)) continue;
    let at = index + 1;
    const noun = /^(?:entity|dimension|key)$/u.test(sheet.lower(index));
    if (!/^(?:by|on|per|:|down|-|_|over|is|=)$/u.test(sheet.lower(at)) || (noun && !/^[:=]$/u.test(sheet.lower(at))))
      continue;
    while (/^(?:by|on|per|:|down|-|the|a|each|same|key|field|is|=|over|over|[([])$/u.test(sheet.lower(at))) at += 1;
    let end = at;
    for (let guard = 0; guard < 5; guard += 1) {
      const token = sheet.at(end);
      const stated = token?.kind === 'identifier' || token?.kind === 'quoted' ? statedField(token.text) : undefined;
      const found = stated === undefined ? nounAt(sheet, end) : { field: stated, to: end + 1 };
      if (found === undefined) break;
      for (const field of found.field.split('+')) if (!fields.includes(field)) fields.push(field);
      end = found.to;
      if (!/^(?:and|,|\+|&|\/)$/u.test(sheet.lower(end))) break;
      end += sheet.lower(end + 1) === 'and' ? 2 : 1;
    }
    if (end > at) sheet.takeRange(index, end, 'entity');
  }
  return fields;
};

/** "From an IP", "in a workspace", "a user's": weaker words, which say it where something is counted. */
const mentioned = (sheet: Sheet, from: number, to: number): string[] => {
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const article = /^(?:an?|any|that|this|the|ein|einer|einem|una|un|une)$/u.test(sheet.lower(index));
    if (!article || !LEADS.test(sheet.lower(index - 1))) continue;
    const noun = nounAt(sheet, index + 1);
    if (noun === undefined || !PLACES.test(noun.field) || noun.field.includes('+')) continue;
    if (/^(?:the|that|this)$/u.test(sheet.lower(index)) && !/^source\.ip$/u.test(noun.field)) continue;
    // "to a project", "of an org": what it happens to
    if (/^(?:to|of|with|into|on|using)$/u.test(sheet.lower(index - 1))) continue;
    // "from an address outside …", "in a project named …": described further
    if (
      /^(?:outside|not|that|which|in|we|who|whose|where|named|called|with|they|the|never|unknown)$/u.test(
        sheet.lower(noun.to),
      )
    )
      continue;
    sheet.takeRange(index - 1, isThing(noun.field) ? index + 1 : noun.to, 'entity');
    return [noun.field];
  }
  return [];
};

/**
 * Reads "per user", "by the same person", "from one IP", "for each key", "group by source.ip", "across the whole org".
 *
 * @param counted - something is counted, so that "from an IP" says by what
 */
export const readEntity = (sheet: Sheet, from: number, to: number, counted = false): EntityReading => {
  const together = findPhrases(sheet, TOGETHER, { from, to }).find(
    ({ phrase, from: start }) =>
      (!/^(?:in total|altogether|combined|overall)$/u.test(phrase) || !speaksOfPerson(sheet)) &&
      (!/^(?:whole|entire)/u.test(phrase) || /^(?:|,|\(|:|;|in|across|for|over|by)$/u.test(sheet.lower(start - 1))),
  );
  const grouped = groupedBy(sheet, from, to);
  const stated = statedEntities(sheet, from, to);
  const fields: string[] = [...new Set([...grouped, ...stated])];
  const mails = sheet.tokens.some(({ lemma }) =>
    /^(?:mail|email|e-mail|mailbox|magic|invite|invitation|inbox)$/u.test(lemma),
  );
  for (let index = from; index < to; index += 1) {
    const lower = sheet.lower(index);
    if (!STRONG.has(lower) || !sheet.free(index)) continue;
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
      (BETWEEN.has(sheet.lower(at)) || STRONG.has(sheet.lower(at)) || /^(?:and|the|-|of)$/u.test(sheet.lower(at))) &&
      nounAt(sheet, at) === undefined
    )
      at += 1;
    const noun = nounAt(sheet, at) ?? (/^(?:per|each|same)$/u.test(lower) ? fieldWordsAt(sheet, at) : undefined);
    if (noun === undefined) continue;
    if (
      PLURAL_ONLY.test(lower) &&
      sheet.lower(at - 1) === lower &&
      lower === 'one' &&
      sheet.lower(noun.to) === 'per' &&
      nounAt(sheet, noun.to + 1) !== undefined
    )
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
    const begin = LEADS.test(sheet.lower(index - 1)) ? index - 1 : index;
    const beginThe =
      sheet.lower(index - 1) === 'the' ? (LEADS.test(sheet.lower(index - 2)) ? index - 2 : index - 1) : begin;
    sheet.takeRange(Math.max(from, beginThe), isThing(noun.field) ? at : noun.to, 'entity');
    // "one user and one ip", "per user per day"
    index = noun.to - 1;
  }
  if (fields.length === 0 && counted && together === undefined) fields.push(...mentioned(sheet, from, to));
  if (together !== undefined) {
    sheet.takeRange(together.from, together.to, 'entity');
    if (fields.length === 0) return { by: [] };
  }
  return { by: fields.length === 0 ? undefined : fields };
};
