import type { Operator } from '../../intent';
import type { Sheet } from '../text/sheet';

type Test = 'equals' | 'contains' | 'starts_with' | 'ends_with' | 'missing' | 'exists' | Operator;

interface OperatorWords {
  words: string[];
  test: Test;
  negated: boolean;
}

const OPERATORS: OperatorWords[] = (
  [
    ['contains any of', 'contains'],
    ['containing', 'contains'],
    ['contains', 'contains'],
    ['contain', 'contains'],
    ['include', 'contains'],
    ['includes', 'contains'],
    ['including', 'contains'],
    ['mentions', 'contains'],
    ['mention', 'contains'],
    ['has', 'contains'],
    ['with', 'equals'],
    ['holds', 'contains'],
    ['hold', 'contains'],
    ['matches', 'contains'],
    ['matching', 'contains'],
    ['match', 'contains'],
    ['looks like', 'contains'],
    ['look like', 'contains'],
    ['looking like', 'contains'],
    ['like', 'contains'],
    ['resembles', 'contains'],
    ['starts with', 'starts_with'],
    ['start with', 'starts_with'],
    ['starting with', 'starts_with'],
    ['begins with', 'starts_with'],
    ['begin with', 'starts_with'],
    ['beginning with', 'starts_with'],
    ['prefix', 'starts_with'],
    ['starts in', 'starts_with'],
    ['startswith', 'starts_with'],
    ['ends with', 'ends_with'],
    ['ending with', 'ends_with'],
    ['ends in', 'ends_with'],
    ['ending in', 'ends_with'],
    ['end with', 'ends_with'],
    ['end in', 'ends_with'],
    ['endswith', 'ends_with'],
    ['is not set', 'missing'],
    ['not set', 'missing'],
    ['is missing', 'missing'],
    ['missing', 'missing'],
    ['is empty', 'missing'],
    ['empty', 'missing'],
    ['is null', 'missing'],
    ['absent', 'missing'],
    ['unset', 'missing'],
    ['was not set', 'missing'],
    ["isn't set", 'missing'],
    ['is not given', 'missing'],
    ['is blank', 'missing'],
    ['is set', 'exists'],
    ['is present', 'exists'],
    ['greater than', '>'],
    ['larger than', '>'],
    ['bigger than', '>'],
    ['more than', '>'],
    ['higher than', '>'],
    ['above', '>'],
    ['over', '>'],
    ['exceeds', '>'],
    ['exceeding', '>'],
    ['>', '>'],
    ['beyond', '>'],
    ['exceed', '>'],
    ['bigger', '>'],
    ['at least', '>='],
    ['>=', '>='],
    ['≥', '>='],
    ['or more', '>='],
    ['no less than', '>='],
    ['minimum', '>='],
    ['from', '>='],
    ['less than', '<'],
    ['lower than', '<'],
    ['smaller than', '<'],
    ['below', '<'],
    ['under', '<'],
    ['<', '<'],
    ['fewer than', '<'],
    ['beneath', '<'],
    ['at most', '<='],
    ['<=', '<='],
    ['≤', '<='],
    ['up to', '<='],
    ['no more than', '<='],
    ['is one of', 'equals'],
    ['one of', 'equals'],
    ['is any of', 'equals'],
    ['any of', 'equals'],
    ['equal to', 'equals'],
    ['equals', 'equals'],
    ['equal', 'equals'],
    ['set to', 'equals'],
    ['changed to', 'equals'],
    ['switched to', 'equals'],
    ['is', 'equals'],
    ['was', 'equals'],
    ['are', 'equals'],
    ['being', 'equals'],
    ['be', 'equals'],
    ['==', 'equals'],
    ['=', 'equals'],
    [':', 'equals'],
    ['of', 'equals'],
    ['in', 'equals'],
    ['becomes', 'equals'],
    ['became', 'equals'],
    ['to', 'equals'],
    ['goes to', 'equals'],
    ['called', 'equals'],
    ['named', 'equals'],
    ['reads', 'equals'],
    ['says', 'equals'],
    ['stands at', 'equals'],
    ['other than', 'equals'],
    ['!=', 'equals'],
    ['<>', 'equals'],
    ['≠', 'equals'],
  ] as [string, Test][]
)
  .map(([phrase, test]) => ({ words: phrase.split(' '), test, negated: /^(?:!=|<>|≠|other than)$/u.test(phrase) }))
  .sort((one, other) => other.words.length - one.words.length);

/** Operators that are ordinary prepositions too: only in front of something typed verbatim. */
const WEAK = /^(?:of|in|to|with|from|be|being|goes to|has|like|over|under|prefix|including)$/u;

const NEGATION = /^(?:not|isn't|doesn't|wasn't|aren't|never|no|don't|didn't|neither|nicht)$/u;

const SKIP =
  /^(?:value|field|string|header|that|which|the|a|an|"|always|still|now|currently|then|it|does|do|did|after|either|exactly|any|some|starting|being|prefix|have|had|will|would|change|update|upload|moment|whole)$/u;

export const readOperator = (
  sheet: Sheet,
  at: number,
): { test: Test; negated: boolean; to: number; said: boolean; weak: boolean } => {
  let index = at;
  let negated = false;
  let said = false;
  let weak = true;
  let test: Test = 'equals';
  for (let guard = 0; guard < 6; guard += 1) {
    const lower = sheet.lower(index);
    const longer = OPERATORS.find(
      ({ words }) => words.length > 1 && words.every((word, offset) => sheet.lower(index + offset) === word),
    );
    if (longer === undefined && NEGATION.test(lower)) {
      negated = true;
      said = true;
      index += 1;
      continue;
    }
    const found = OPERATORS.find(({ words }) => words.every((word, offset) => sheet.lower(index + offset) === word));
    if (found !== undefined) {
      // "is" before a stronger operator: "is not set", "is above"
      if (said && test !== 'equals' && found.test === 'equals') break;
      test = found.test;
      negated ||= found.negated;
      said = true;
      weak &&= WEAK.test(found.words.join(' '));
      index += found.words.length;
      continue;
    }
    if (SKIP.test(lower) && guard < 4) {
      index += 1;
      continue;
    }
    break;
  }
  return { test, negated, to: index, said, weak };
};
