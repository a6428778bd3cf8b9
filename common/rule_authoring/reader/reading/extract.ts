import type { Operator, RuleFields } from '../../intent';
import { readDate } from '../values/read_date';
import { readActors } from '../conditions/read_actors';
import { readFields } from '../conditions/read_fields';
import type { FoundCondition } from '../conditions/found_condition';
import { readLists } from '../conditions/read_lists';
import type { FoundList } from '../conditions/read_lists';
import { readPlaces } from '../conditions/read_literals';
import { readPeople } from '../conditions/read_people';
import { fieldTypeOf } from '../activities/field_names';
import type { Amount } from '../shapes/read_amounts';
import { statedField } from '../conditions/stated_names';
import { readStated } from '../conditions/read_stated';
import { readSpecial } from '../conditions/read_special';
import { readTimes } from '../conditions/read_times';
import { findAmounts } from '../shapes/find_amounts';
import { readSum } from '../shapes/read_amounts';
import { readEntity } from '../shapes/read_entity';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { readOwnFields } from '../own/read_own_fields';
import { readRuntimeFields } from '../runtime/read_runtime_fields';
import type { Exclusion, Extraction, Range } from './extraction';
import { isWeakExclusion, readExclusions } from './read_exclusions';
import { readSpans } from './read_spans';

const readSums = (sheet: Sheet): Extraction['sums'] => {
  const sums: Extraction['sums'] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const sum = readSum(sheet, index);
    if (sum === undefined) continue;
    sheet.takeRange(sum.from, sum.to, 'condition');
    sums.push(sum);
    index = sum.to - 1;
  }
  return sums;
};

const DATED: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:before|earlier|prior|until|preceding|vor|antes|avant)$/u, '<'],
  [/^(?:after|later|since|beyond|past|from|nach|después|après)$/u, '>'],
];

/** "Reaches back before 1 January 2026 (look at from_date)": the date beside a field of dates. */
const bareDate = (sheet: Sheet, amounts: Amount[], field: string, index: number): FoundCondition[] => {
  for (let at = Math.max(0, index - 14); at < index + 8; at += 1) {
    const found = readDate(sheet, at);
    if (found === undefined) continue;
    const lead = [1, 2]
      .map((back) => DATED.find(([word]) => word.test(sheet.lower(at - back)))?.[1])
      .find((entry) => entry !== undefined);
    if (lead === undefined) continue;
    for (const amount of [...amounts])
      if (amount.from >= at - 1 && amount.to <= found.to) amounts.splice(amounts.indexOf(amount), 1);
    sheet.takeRange(at - 1, found.to, 'condition');
    sheet.take([index], 'condition');
    return [
      {
        condition: { kind: 'compare', field, operator: lead, value: found.date },
        from: index,
        to: index + 1,
        stated: true,
      },
    ];
  }
  return [];
};

/**
 * "More than 100 people (new_user_count)", "wiped completely (deleted_all)": a field by its name alone takes the number
 * that stands beside it, or must be true. A number that a condition states already counts nothing.
 */
const bareFields = (sheet: Sheet, amounts: Amount[]): FoundCondition[] =>
  sheet.tokens.flatMap(({ index, kind, text }): FoundCondition[] => {
    if (kind !== 'identifier' || !text.includes('_')) return [];
    const field = statedField(text);
    const type = field === undefined ? undefined : fieldTypeOf(field);
    if (field !== undefined && type === 'date' && sheet.free(index)) return bareDate(sheet, amounts, field, index);
    if (field === undefined || (type !== 'long' && type !== 'double' && type !== 'boolean')) return [];
    const near = amounts.findIndex(
      (amount) => !amount.percent && !amount.factor && !amount.times && Math.abs(amount.from - index) < 14,
    );
    const amount = amounts[near];
    if (!sheet.free(index)) {
      // "ten sessions or more (sessions_revoked_count >= 10)"
      const stated = sheet.at(index + 2)?.value ?? sheet.at(index + 1)?.value;
      if (amount !== undefined && amount.value === stated && type !== 'boolean') amounts.splice(near, 1);
      return [];
    }
    const bracket = /^[()]$/u.test(sheet.lower(index - 1)) || /^[()]$/u.test(sheet.lower(index + 1));
    if (type === 'boolean') {
      if (!bracket) return [];
      sheet.take([index], 'condition');
      return [{ condition: { kind: 'equals', field, values: [true] }, from: index, to: index + 1, stated: true }];
    }
    if (amount === undefined) return [];
    amounts.splice(near, 1);
    sheet.take([index], 'condition');
    return [
      {
        condition: { kind: 'compare', field, operator: amount.operator, value: amount.value },
        from: index,
        to: index + 1,
        stated: true,
      },
    ];
  });

/** Words that say that something is counted although no number is there. */
const MANY = [
  'spike',
  'burst',
  'surge',
  'flood',
  'many',
  'lot of',
  'repeated',
  'repeatedly',
  'mass',
  'bulk',
  'unusual',
  'most',
];

const FREEMAIL = /^(?:gmail|googlemail|hotmail|outlook|yahoo|proton|protonmail|icloud|gmx|aol|web|live|msn|mail)\./u;

/** A list whose entries the request spells out ("our VPN (10.0.0.0/8)") is not the list of the settings. */
const withoutNamed = (lists: FoundList[], conditions: readonly FoundCondition[]): FoundList[] =>
  lists.filter((entry) => {
    // "Freemail (gmail.com, gmx.de)", "outside our domain (corp.example)"
    if (entry.list === 'approved_domains') {
      const named = conditions.find(
        ({ condition, from }) => condition.kind === 'email_domain' && Math.abs(from - entry.to) < 8,
      );
      if (named === undefined) return true;
      const free =
        named.condition.kind === 'email_domain' && named.condition.domains.every((domain) => FREEMAIL.test(domain));
      if (entry.outside && !free) named.condition = { kind: 'not', of: named.condition };
      return false;
    }
    if (entry.list !== 'trusted_networks') return true;
    const named = conditions.find(({ condition }) => JSON.stringify(condition).includes('source.ip'));
    if (named === undefined) return true;
    if (entry.outside && named.condition.kind !== 'not') named.condition = { kind: 'not', of: named.condition };
    return false;
  });

/** Reads everything of a request that doesn't depend on its activities, and marks the words that were used. */
export const extract = (sheet: Sheet, rule: RuleFields, unwanted: readonly Range[] = []): Extraction => {
  const all = sheet.tokens.length;
  const runtime = readRuntimeFields(sheet);
  const fine = unwanted.map(({ from, to }): Exclusion => ({ from, to, inner: from, marker: 'is fine', soft: true }));
  const exclusions = [
    ...fine,
    ...readExclusions(sheet).filter(({ from }) => !fine.some((range) => from >= range.from && from < range.to)),
  ];
  const stated = readStated(sheet, 0, all);
  const own = [...runtime, ...readOwnFields(sheet, stated, exclusions)];
  const conditions = [...own, ...readSpecial(sheet, 0, all), ...readPeople(sheet, 0, all)];
  const times = readTimes(sheet, 0, all);
  conditions.push(...readPlaces(sheet, 0, all));
  // "203.0.113.128/25 - that is the old data centre": the range says it.
  if (conditions.some(({ condition }) => JSON.stringify(condition).includes('"source.ip"')))
    for (const found of conditions) if (found.label === 'hosting providers') found.condition = { kind: 'all', of: [] };
  const lists = withoutNamed(readLists(sheet, 0, all, exclusions), conditions);
  const spans = readSpans(sheet);
  conditions.push(...readFields(sheet, 0, all));
  conditions.push(...readActors(sheet, 0, all));
  const sums = readSums(sheet);
  const amounts = findAmounts(sheet).filter(
    ({ from }) => !exclusions.some((range) => range.soft && from >= range.from && from < range.to),
  );
  conditions.push(...bareFields(sheet, amounts));
  const counted = amounts.length > 0 || findPhrases(sheet, MANY, { free: false }).length > 0;
  const entity = readEntity(sheet, 0, all, counted);
  // "Outside of business hours" says when it happens, not what doesn't count.
  const kept = exclusions.filter(
    ({ marker, from, to }) =>
      // "That is not one of: A, B" denies by itself.
      !(
        isWeakExclusion(marker) &&
        conditions.some(
          (found) =>
            found.stated === true &&
            found.condition.kind === 'not' &&
            found.from >= from &&
            found.from < Math.min(to, from + 4),
        )
      ) &&
      !own.some((found) => found.from < from && found.to > from) &&
      (marker !== 'outside of' || !times.some((time) => time.from < to && time.to > from && time.from <= from + 3)),
  );
  return { rule, conditions, lists, times, entity, amounts, sums, spans, exclusions: kept };
};
