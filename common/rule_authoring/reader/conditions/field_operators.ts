import type { Operator } from '../../intent';
import type { Sheet } from '../text/sheet';

export type FieldTest =
  'equals' | 'contains' | 'starts_with' | 'ends_with' | 'matches' | 'between' | 'missing' | 'exists' | Operator;

interface OperatorWords {
  words: string[];
  test: FieldTest;
  negated: boolean;
}

/** What people write between a field and its value. One test a line: the test, then its wordings. */
const WORDINGS: readonly (readonly [FieldTest, string])[] = [
  [
    'contains',
    `contains any of; contains one of; containing; contains; contain; include; includes; including; mentions; mention;
    mentioning; has; holds; hold; holding; looks like; look like; looking like; like; resembles; resembling;
    carries; carrying; enthält; contiene; contient; contains the; contained; has the word; has the words; contains the word; contains the words; with the word;
    includes the word; mentions the word; has the string; contains the string; contains the text; contains either`,
  ],
  ['matches', 'matches; matching; match; matches the pattern; matches pattern; fits; fits the pattern; ~; =~'],
  [
    'starts_with',
    `starts with; start with; starting with; started with; begins with; begin with; beginning with; prefix; prefixed with;
    prefixed by; starts in; startswith; starting; has the prefix; beginnt mit; empieza por; commence par; leads with`,
  ],
  [
    'ends_with',
    `ends with; ending with; ends in; ending in; end with; end in; endswith; suffixed with; has the suffix; ended with;
    endet auf; termina en; finit par; ending on; ends on`,
  ],
  [
    'missing',
    `is not set; not set; is missing; missing; is empty; empty; is null; absent; unset; was not set; isn't set;
    is not given; is blank; blank; is absent; is unset; does not exist; doesn't exist; not exist; is not present;
    isn't present; not present; not given; null; was missing; was empty; is not there; isn't there; is unknown;
    was left empty; is left empty; left blank; is an empty string; an empty string; is then an empty string; == null; = null; is none; is nothing; not available; is not available;
    is undefined; was blank; were empty; fehlt; falta; manque`,
  ],
  [
    'exists',
    `is set; is present; exists; is filled; is given; was set; was given; is there; present; is not null; is not empty;
    not null; not empty; is not missing; isn't empty; isn't missing; isn't null; not missing; != null; is known`,
  ],
  ['between', 'between; is between; in the range; in range; ranging from; ranges from; in the range of; from between'],
  [
    '>',
    `greater than; larger than; bigger than; more than; higher than; above; over; exceeds; exceeding; >; beyond; exceed;
    bigger; gt; after; later than; larger; higher; goes above; is greater than; strictly above; größer als; mayor que;
    passes; tops`,
  ],
  [
    '>=',
    `at least; >=; ≥; or more; no less than; not less than; minimum; from; gte; not below; no lower than; of at least;
    not under; no fewer than; reaches; reaching; a minimum of; starting at; mindestens; al menos; au moins`,
  ],
  [
    '<',
    'less than; lower than; smaller than; below; under; <; fewer than; beneath; lt; before; earlier than; short of',
  ],
  ['<=', 'at most; <=; ≤; up to; no more than; not more than; maximum; lte; no higher than; not above; not over'],
  [
    'equals',
    `is one of; one of; is any of; any of; either of; equal to; equals; equal; equalling; equaling; eq; set to;
    changed to; switched to; is; was; are; were; being; be; ==; =; ===; :; of; in; becomes; became; to; goes to; called;
    named; reads; says; stands at; matches exactly; is in; is exactly; exactly; being one of; turned to; turns to;
    is the; has value; has the value; with value; with the value; is set to; was set to; being set to; updated to;
    is listed as; ist; es; est; gleich; amounts to; is among; among; within; inside; lies in; falls in; falls into; ∈;
    falling in; comes out as; came out as; shows; showing; shown as; recorded as; given as; answered with; with; pointed at; pointing at; pointing to; points to; points at; pointed to; out of; comes from; comes to; came to`,
  ],
];

/** Wordings that deny by themselves. */
const DENYING: readonly string[] = [
  '!=',
  '<>',
  '≠',
  '!==',
  'other than',
  'differs from',
  'differ from',
  'is different from',
  'different from',
  'is anything but',
  'anything but',
  'anything except',
  'anything other than',
  'is anything other than',
  'is other than',
  'neither',
  'none of',
  'is none of',
  'ne',
  'neq',
  'outside',
  'outside of',
  'is outside',
  'is outside of',
  'lies outside',
  'falls outside',
  '∉',
  '!~',
  'lacks',
  'lacking',
  'anything else but',
  'anything else than',
  'is anything else but',
  'is anything else than',
  'something else than',
  'something other than',
  'is something else than',
  'is something other than',
  'is no longer',
  'no longer',
  'not the same as',
  'else than',
  'any other than',
  'not one of',
];

const OPERATORS: readonly OperatorWords[] = [
  ...WORDINGS.flatMap(([test, wordings]) =>
    wordings
      .split(';')
      .map((wording): OperatorWords => ({ words: wording.trim().split(/\s+/u), test, negated: false })),
  ),
  ...DENYING.map((wording): OperatorWords => ({
    words: wording.split(' '),
    test: wording === '!~' || /^lack/u.test(wording) ? 'contains' : 'equals',
    negated: true,
  })),
].sort((one, other) => other.words.length - one.words.length);

const BY_FIRST = new Map<string, OperatorWords[]>();
for (const entry of OPERATORS) {
  const first = entry.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** Operators that are ordinary prepositions too: only in front of something typed verbatim. */
const WEAK =
  /^(?:of|in|to|with|from|be|being|goes to|has|like|over|under|prefix|including|within|inside|among|before|after|starting|shows|showing|outside|outside of|es|is the|present|blank|empty|neither)$/u;

const NEGATION =
  /^(?:not|isn't|doesn't|wasn't|aren't|weren't|never|no|don't|didn't|nicht|isnt|doesnt|wasnt|arent|dont|didnt|!|nor|hasn't|haven't|cannot|won't|n't)$/u;

/** Negations that hold the verb already. */
const VERBAL = /^(?:isn't|doesn't|wasn't|aren't|weren't|isnt|doesnt|wasnt|arent|didn't|!)$/u;

const SKIP =
  /^(?:value|values|field|string|header|that|which|the|a|an|"|always|still|now|currently|then|it|does|do|did|after|either|exactly|any|some|starting|being|prefix|have|had|will|would|change|update|upload|moment|whole|only|also|actually|range|itself|something|anything|everything|address|ever|begins|equally|ipv4|ipv6|subnet|network|somewhere|directly|clearly|just|really|afterwards|later|suddenly|suddenly|literally|simply|merely|still|must|should|can|may|might)$/u;

/** What happens to the field: part of the comparison only where the field is named as one. */
const MOVES = /^(?:raised|lowered|increased|reduced|bumped|goes|went|put|moved|set|changes|changed|gets|got)$/u;

const wordsAt = (sheet: Sheet, at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => sheet.lower(at + offset) === word);

/** "Is given a permission", "was given to": somebody gets something. */
const isHanded = (sheet: Sheet, at: number): boolean =>
  /^(?:a|an|the|to|any|some|another|more|new|additional|as)$/u.test(sheet.lower(at));

export interface OperatorReading {
  test: FieldTest;
  negated: boolean;
  /** Where the value begins. */
  to: number;
  /** Some word or sign of comparison was there. */
  said: boolean;
  /** Only prepositions were there, which may mean something else. */
  weak: boolean;
}

/**
 * Reads how a field is compared: "isn't", "does not start with", ">=", "is none of".
 *
 * @param verbatim - the field is named as one, so that "raised above" is a comparison rather than what happens
 */
export const readOperator = (sheet: Sheet, at: number, verbatim = false): OperatorReading => {
  let index = at;
  let negated = false;
  let said = false;
  let weak = true;
  let test: FieldTest = 'equals';
  for (let guard = 0; guard < 7; guard += 1) {
    const lower = sheet.lower(index);
    const found = BY_FIRST.get(lower)?.find(
      ({ words }) => wordsAt(sheet, index, words) && !(words[1] === 'given' && isHanded(sheet, index + words.length)),
    );
    if ((found === undefined || found.words.length === 1) && NEGATION.test(lower)) {
      negated = true;
      said = true;
      weak &&= !VERBAL.test(lower);
      index += 1;
      continue;
    }
    if (found !== undefined) {
      // "is" before a stronger operator: "is not set", "is above"
      if (said && test !== 'equals' && found.test === 'equals') break;
      // A value called like an operator: "decision is present"
      if (said && !weak && test === 'equals' && index > at + 1 && found.words.length === 1 && found.test === 'contains')
        break;
      test = found.test;
      negated ||= found.negated;
      said = true;
      weak &&= WEAK.test(found.words.join(' '));
      index += found.words.length;
      continue;
    }
    if ((SKIP.test(lower) || (verbatim && MOVES.test(lower))) && guard < 5) {
      index += 1;
      continue;
    }
    break;
  }
  return { test, negated, to: index, said, weak };
};

/** "max_permission of an MCP tool is set to allow": where whose it is ends, if a comparison follows. */
export const operatorBehindOwner = (sheet: Sheet, at: number): number | undefined => {
  if (!/^(?:of|on|for)$/u.test(sheet.lower(at)) || !/^(?:a|an|the|our|any|some|its)$/u.test(sheet.lower(at + 1)))
    return undefined;
  for (let end = at + 3; end < at + 6; end += 1) {
    if (sheet.at(end - 1)?.kind !== 'word') return undefined;
    const { said, weak } = readOperator(sheet, end, true);
    if (said && !weak) return end;
  }
  return undefined;
};
