import type { Condition } from '../../intent';
import { EMBARGOED_COUNTRIES } from '../data/countries';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { addressRange } from '../values/address_range';
import { readCountry } from '../values/read_countries';
import type { FoundCondition } from './found_condition';

const COUNTRY = 'source.geo.country_iso_code';
const OUTSIDE = new Set([
  'outside',
  'except',
  'not',
  "isn't",
  "aren't",
  "wasn't",
  'beyond',
  'excluding',
  'non',
  'other',
  'than',
  'apart',
  'but',
  'außerhalb',
  'fuera',
  'hors',
  'ignore',
  'unless',
  'never',
  'anywhere',
  "weren't",
  'neither',
  'nor',
  'leave',
]);
const JOINERS = new Set([
  ',',
  'and',
  'or',
  'the',
  '/',
  '&',
  'nor',
  'und',
  'oder',
  'y',
  'o',
  'et',
  'ou',
  '(',
  '"',
  'either',
  'also',
  ';',
]);

/** Is the place of a token denied by the words before it? Looks over small words only. */
export const deniedBefore = (sheet: Sheet, at: number, reach = 5): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const lower = sheet.lower(index);
    const before = sheet.lower(index - 1);
    if (lower === 'than' && !/^(?:other|rather|elsewhere)$/u.test(before)) return false;
    if (lower === 'but' && !/^(?:any\w*|every\w*|all|nothing|none|no)$/u.test(before)) return false;
    if (OUTSIDE.has(lower)) return true;
    if (/^[.;!?\n]$/u.test(lower)) return false;
  }
  return false;
};

const run = (
  sheet: Sheet,
  from: number,
  to: number,
  accept: (at: number) => number | undefined,
): [number, number][] => {
  const runs: [number, number][] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    let end = accept(index);
    if (end === undefined) continue;
    const start = index;
    let probe = end;
    for (;;) {
      let next = probe;
      while (next < to && JOINERS.has(sheet.lower(next)) && next - probe < 4) next += 1;
      const grown = next > probe && sheet.free(next) ? accept(next) : undefined;
      if (grown === undefined) break;
      end = grown;
      probe = grown;
    }
    runs.push([start, end]);
    index = end - 1;
  }
  return runs;
};

const COUNTRY_LEADS =
  /^(?:from|in|outside|of|to|than|within|inside|country|countries|\(|code|codes|not|be|is|anywhere|like|=|:|except|but|nor|aus|außerhalb|desde|de|fuera|depuis|hors|based|located|residing|for|the|via|through|beyond)$/u;

/** "Europe/Zurich", "dach-sales": part of a name. */
const isPartOfName = (sheet: Sheet, at: number): boolean => {
  const [before, token, after, next] = [sheet.at(at - 1), sheet.at(at), sheet.at(at + 1), sheet.at(at + 2)];
  if (token === undefined) return false;
  if (after?.kind === 'path' && after.start === token.end) return true;
  if (after?.lower === '-' && after.start === token.end && next?.start === after.end)
    return !/^(?:based|located|only|side|hosted|owned|born)$/u.test(next.lower);
  return before?.lower === '-' && before.end === token.start && sheet.at(at - 2)?.end === before.start;
};

const readCountries = (sheet: Sheet, from: number, to: number): FoundCondition[] =>
  run(sheet, from, to, (at) => (isPartOfName(sheet, at) ? undefined : readCountry(sheet, at)?.to)).flatMap(
    ([start, end]): FoundCondition[] => {
      const codes: string[] = [];
      let named = false;
      for (let index = start; index < end; index += 1) {
        const country = readCountry(sheet, index);
        if (country === undefined) continue;
        codes.push(...country.codes);
        named ||= country.to - country.from > 1 || sheet.lower(index).length > 2;
        index = country.to - 1;
      }
      const before = sheet.lower(start - 1);
      if (
        !COUNTRY_LEADS.test(before) &&
        !(named && start === 0) &&
        !JOINERS.has(before) &&
        !/^(?:ip|ips|address|addresses|network)$/u.test(sheet.lower(end))
      )
        return [];
      const condition: Condition = { kind: 'equals', field: COUNTRY, values: [...new Set(codes)] };
      const denied = deniedBefore(sheet, start);
      sheet.takeRange(start, end, 'condition');
      return [
        {
          condition: denied ? { kind: 'not', of: condition, if_missing: 'no_match' } : condition,
          from: start,
          to: end,
        },
      ];
    },
  );

const readEmbargo = (sheet: Sheet, from: number, to: number): FoundCondition[] =>
  findPhrases(
    sheet,
    [
      'embargoed country',
      'embargo country',
      'sanctioned country',
      'country under embargo',
      'country under sanction',
      'embargoed nation',
      'sanctioned nation',
      'country on the embargo list',
      'embargo list',
      'sanction list',
      'country under sanctions',
      'ofac country',
      'embargoed',
    ],
    { from, to },
  ).map(({ from: start, to: end }) => {
    sheet.takeRange(start, end, 'condition');
    return { condition: { kind: 'equals', field: COUNTRY, values: [...EMBARGOED_COUNTRIES] }, from: start, to: end };
  });

/** "Between 45.83.0.0 and 45.83.255.255": a range of addresses. */
const rangeAt = (sheet: Sheet, at: number): { ranges: string[]; to: number } | undefined => {
  const join = sheet.lower(at + 1);
  const led = [1, 2, 3].some((back) =>
    /^(?:between|entre|zwischen|range|from|von|de|desde|comprised|tra)$/u.test(sheet.lower(at - back)),
  );
  if (!/^(?:-|–|to|through|bis|à|a|until)$/u.test(join) && !(led && /^(?:and|et|und|y|e)$/u.test(join)))
    return undefined;
  const ranges = addressRange(sheet.lower(at), sheet.lower(at + 2));
  return ranges === undefined ? undefined : { ranges, to: at + 3 };
};

const readNetworks = (sheet: Sheet, from: number, to: number): FoundCondition[] =>
  run(sheet, from, to, (at) =>
    /^(?:ip|cidr)$/u.test(sheet.at(at)?.kind ?? '') ? (rangeAt(sheet, at)?.to ?? at + 1) : undefined,
  ).map(([start, end]) => {
    const ranges = sheet.tokens
      .slice(start, end)
      .filter(({ kind }) => kind === 'ip' || kind === 'cidr')
      .map(({ text }) => text);
    const single = sheet.tokens.slice(start, end).every(({ kind }) => kind !== 'cidr');
    const between = rangeAt(sheet, start);
    sheet.takeRange(start, between?.to ?? end, 'condition');
    const condition: Condition =
      between !== undefined
        ? { kind: 'network', field: 'source.ip', ranges: between.ranges }
        : single
          ? { kind: 'equals', field: 'source.ip', values: ranges }
          : { kind: 'network', field: 'source.ip', ranges };
    const after = sheet.tokens
      .slice(end, end + 5)
      .map(({ lower }) => lower)
      .join(' ');
    // "our office is 192.0.2.0/24, ignore that"
    const excluded =
      /^[),]* ?(?:so |please |pls |and )*(?:ignore|exclude|skip|leave (?:that|this|it) out|don't count|do not count|that one is fine|is fine|doesn't count)/u.test(
        after,
      );
    const denied = deniedBefore(sheet, start, 9);
    return {
      condition: denied && !excluded ? { kind: 'not', of: condition } : condition,
      from: start,
      to: end,
      ...(excluded && { excluded }),
      ...(denied && { label: 'outside' }),
    };
  });

/** Countries, addresses and networks that a part of the request names literally. */
export const readPlaces = (sheet: Sheet, from: number, to: number): FoundCondition[] => [
  ...readCountries(sheet, from, to),
  ...readEmbargo(sheet, from, to),
  ...readNetworks(sheet, from, to),
];
