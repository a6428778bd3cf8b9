import type { Condition, SettingsList } from '../../intent';
import { APPROVED_WORDS, LIST_NEGATIONS, LIST_WORDS, UNAPPROVED_WORDS } from '../data/lists';
import type { ListWords } from '../data/lists';
import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

/** Where the value stands that a list is about; the activities of the request may move it. */
export const LIST_FIELDS: Readonly<Record<SettingsList, string>> = {
  approved_mcp_servers: 'anthropic.audit.mcp_server_name',
  approved_domains: 'user.email',
  trusted_networks: 'source.ip',
  approved_countries: 'source.geo.country_iso_code',
  approved_skills: 'anthropic.audit.skill_name',
  break_glass_users: 'user.email',
  known_collectors: 'anthropic.audit.actor.api_key_id',
  approved_plugins: 'anthropic.audit.plugin_name',
  approved_otlp_endpoints: 'anthropic.audit.new_otlp_endpoint',
};

/** A list that a request refers to. */
export interface FoundList extends FoundCondition {
  list: SettingsList;
  outside: boolean;
}

const REACH = 7;

const listed = (list: SettingsList, outside: boolean): Condition => {
  const condition: Condition = { kind: 'listed', field: LIST_FIELDS[list], list };
  return outside ? { kind: 'not', of: condition } : condition;
};

const byLength = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);

const SORTED = LIST_WORDS.map((words) => ({
  ...words,
  outside: byLength(words.outside),
  inside: byLength(words.inside ?? []),
}));
const APPROVED = byLength(APPROVED_WORDS);
const UNAPPROVED = byLength(UNAPPROVED_WORDS);

/** Where the word stands that turns it into its opposite. */
const negationBefore = (sheet: Sheet, at: number, lowest: number): number | undefined => {
  for (let index = at - 1; index >= Math.max(lowest, at - REACH); index -= 1) {
    const lower = sheet.lower(index);
    if (/^[.;!?\n]$/u.test(lower)) return undefined;
    if (LIST_NEGATIONS.has(lower)) return index;
  }
  return undefined;
};

const negatedAround = (sheet: Sheet, at: number, lowest: number): boolean =>
  negationBefore(sheet, at, lowest) !== undefined;

/** The list whose noun stands nearest to a word such as "approved". */
const nearestList = (
  sheet: Sheet,
  at: number,
  from: number,
  to: number,
): { words: ListWords; distance: number; index: number } | undefined => {
  let best: { words: ListWords; distance: number; index: number } | undefined;
  for (const words of SORTED) {
    for (const noun of words.nouns) {
      const parts = noun.split(' ');
      for (let index = Math.max(from, at - 14); index < Math.min(to, at + 9); index += 1) {
        if (
          !parts.every((part, offset) => sheet.lemma(index + offset) === part || sheet.lower(index + offset) === part)
        )
          continue;
        let crossed = 0;
        for (let step = Math.min(at, index); step < Math.max(at, index); step += 1)
          if (/^[.;!?\n]$/u.test(sheet.lower(step))) crossed += 20;
        // The noun usually follows: "an approved skill"; or stands before: "a skill that isn't approved".
        const distance = Math.abs(index - at) + (index < at ? 0.5 : 0) - 0.4 * parts.length + crossed;
        if (best === undefined || distance < best.distance) best = { words, distance, index };
      }
    }
  }
  return best;
};

/**
 * Finds references to the lists of the settings: "outside the approved list", "a country we don't operate in",
 * "our break-glass account". What is not said ("approved" by whom, of what) is decided by the nearest noun.
 */
export const readLists = (
  sheet: Sheet,
  from: number,
  to: number,
  exclusions: readonly { from: number; to: number }[] = [],
): FoundList[] => {
  const excluded = (at: number): boolean => exclusions.some((range) => at >= range.from && at < range.to);
  const found: FoundList[] = [];
  const add = (list: SettingsList, outside: boolean, start: number, end: number, marks: readonly number[]): void => {
    sheet.take(marks, 'list');
    if (!found.some((entry) => entry.list === list))
      found.push({ list, outside, condition: listed(list, outside), from: start, to: end });
  };
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    for (const { list, outside, inside } of SORTED) {
      const without = matchAny(sheet, index, outside, { end: to });
      if (without !== undefined) {
        add(list, true, without.from, without.to, without.indices);
        break;
      }
      const within = matchAny(sheet, index, inside, { end: to });
      if (within !== undefined) {
        add(list, false, within.from, within.to, within.indices);
        break;
      }
    }
  }
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || !/^(?:our|ours|unsere|unserer|nuestro|nuestros|nos|notre)$/u.test(sheet.lower(index)))
      continue;
    // "isn't on one of our own domains", "not in our networks"
    let at = index + 1;
    while (
      /^(?:own|corporate|company|trusted|email|e|-|mail|official|verified|known|internal|organization's|office|two|three|usual|allowed|approved|safe)$/u.test(
        sheet.lower(at),
      ) &&
      at - index < 4
    )
      at += 1;
    const noun = sheet.lemma(at);
    const list: SettingsList | undefined =
      noun === 'domain'
        ? 'approved_domains'
        : /^(?:network|vpn|range|subnet|office|site|netz|red)$/u.test(noun)
          ? 'trusted_networks'
          : noun === 'country'
            ? 'approved_countries'
            : undefined;
    const denied = negatedAround(sheet, index, from);
    if (list === undefined || (!denied && !excluded(index))) continue;
    add(
      list,
      denied,
      index,
      at + 1,
      Array.from({ length: at + 1 - index }, (_, offset) => index + offset),
    );
  }
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const un = matchAny(sheet, index, UNAPPROVED, { end: to });
    const approved = un ?? matchAny(sheet, index, APPROVED, { end: to });
    if (approved === undefined) continue;
    const target = nearestList(sheet, index, from, to);
    if (target === undefined || target.distance > 12) continue;
    const negation = un === undefined ? negationBefore(sheet, index, from) : undefined;
    const negated = un !== undefined || negation !== undefined;
    // "approved" alone is also what people do: "a connector request gets approved".
    const listWord = /list|known|trusted|sanction|vett|bless|official|unapproved|permitted|unvetted/u.test(
      approved.phrase,
    );
    const adjective = target.index > index && target.index - approved.to <= 1;
    if (!negated && !listWord && !adjective) continue;
    if (
      /^(?:allow|approve|permit|trust|authorize|review|known|trusted|foreign|shadow|rogue|unknown|cleared|accepted|ours|legit|allowed|unlisted|forbidden|allowlist|whitelist|vet)$/u.test(
        approved.phrase,
      ) &&
      !negated &&
      !adjective
    )
      continue;
    if (
      /^(?:allowlist|allow list|whitelist)$/u.test(approved.phrase) &&
      /^(?:ip|extension|domain)$/u.test(sheet.lemma(index - 1))
    )
      continue;
    if (/^(?:known|trusted)$/u.test(approved.phrase) && sheet.lemma(index + 1) === 'device') continue;
    // Being on a list is hardly ever what an alert is about; "allowed invite domains" is a setting.
    if (!negated) continue;
    const marks = Array.from({ length: approved.to - index }, (_, at) => index + at);
    // "That nobody has signed off": said of the list alone, so that it doesn't ask for what is new or missing.
    if (negation !== undefined && sheet.free(negation) && !excluded(negation)) marks.push(negation);
    add(target.words.list, negated, Math.min(index, target.index), Math.max(approved.to, target.index + 1), marks);
  }
  return found;
};
