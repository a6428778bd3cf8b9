import type { Condition, Operator } from '../../intent';
import { fieldTypeOf } from '../activities/field_names';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';
import type { Token } from '../text/token';
import { readAmount } from '../shapes/read_amounts';
import { readNumber } from '../values/numbers';
import { fieldAliases } from './field_aliases';
import type { FoundCondition } from './found_condition';

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
const VALUE_JOIN = /^(?:,|or|and|\/|\||oder|o|ou|nor|the|a|an|any|either|even|some|und|y|et)$/u;
const VALUE_STOP =
  /^(?:by|from|in|within|for|per|on|at|when|if|then|while|where|that|which|who|with|to|during|over|and|or|but|using|via|except|unless|of|is|are|was|be|get|it|an|the|a|user|someone|somebody|alert|more|less|than|server|name|changed|change|set|not|does|do|please|pls|instead|after|before|without|whose|again|also|he|she|they|one|any|each|this|these|those|as|so|made|created|updated|deleted|added|removed|tell|flag|notify|high|low|medium|critical|severity|has|have|ever|anywhere|only|should|shows|appears|used|there|here|another)$/u;

const readOperator = (
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

const isLiteral = (token: Token | undefined): boolean =>
  token !== undefined &&
  [
    'quoted',
    'identifier',
    'email',
    'ip',
    'cidr',
    'url',
    'path',
    'domain',
    'action',
    'number',
    'percent',
    'money',
  ].includes(token.kind);

/** One value: a literal, or a word (with what is glued to it by hyphens: "python-requests"). */
const readValue = (sheet: Sheet, at: number, wordsToo: boolean): { text: string; to: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  const word = token.kind === 'word' && wordsToo && !VALUE_STOP.test(token.lower);
  const glued = sheet.at(at + 1)?.lower === '-' && sheet.at(at + 1)?.start === token.end && token.kind === 'word';
  if (!isLiteral(token) && !word && !glued && token.kind !== 'clock') return undefined;
  let end = at + 1;
  let last = token;
  if (token.kind !== 'quoted') {
    for (;;) {
      const join = sheet.at(end);
      const next = sheet.at(end + 1);
      const glued =
        join !== undefined &&
        next !== undefined &&
        join.start === last.end &&
        next.start === join.end &&
        /^[-/.+:]$/u.test(join.lower);
      if (!glued || next === undefined) break;
      last = next;
      end += 2;
    }
  }
  return { text: token.kind === 'quoted' ? token.text : joinedText(sheet, at, end), to: end };
};

const joinedText = (sheet: Sheet, from: number, to: number): string =>
  sheet.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

const readValues = (sheet: Sheet, at: number, limit: number, wordsToo: boolean): { values: string[]; to: number } => {
  const values: string[] = [];
  let index = at;
  let to = at;
  while (index < limit) {
    if (VALUE_JOIN.test(sheet.lower(index)) || sheet.lower(index) === '(' || sheet.lower(index) === '[') {
      index += 1;
      continue;
    }
    const joined = values.length === 0 || index > to;
    const value = joined ? readValue(sheet, index, wordsToo) : undefined;
    if (value === undefined) break;
    values.push(value.text);
    index = value.to;
    to = value.to;
    if (/^[)\]]$/u.test(sheet.lower(index))) break;
  }
  return { values, to };
};

const scalar = (field: string, text: string): string | number | boolean | undefined => {
  const type = fieldTypeOf(field);
  if (type === 'boolean') {
    if (/^(?:true|yes|on)$/iu.test(text)) return true;
    return /^(?:false|no|off)$/iu.test(text) ? false : undefined;
  }
  if (type === 'long' || type === 'double') {
    const number = Number(text.replace(/[,%$\s]/gu, ''));
    return Number.isFinite(number) ? number : undefined;
  }
  return text;
};

const CENTS = /^anthropic\.audit\.(?:limit_usd|new_limit_usd|amount|target_amount|threshold_amount)$/u;

const compare = (
  sheet: Sheet,
  field: string,
  test: Operator,
  at: number,
): { condition: Condition; to: number } | undefined => {
  const token = sheet.at(at);
  const number = readNumber(sheet, at);
  const value = token?.kind === 'money' || token?.kind === 'percent' ? token.value : number?.value;
  if (value === undefined) return undefined;
  const money = token?.kind === 'money' || /^(?:dollar|usd|buck)s?$/u.test(sheet.lower(number?.to ?? at + 1));
  const factor = CENTS.test(field) && money ? 100 : 1;
  return { condition: { kind: 'compare', field, operator: test, value: value * factor }, to: number?.to ?? at + 1 };
};

const BE = /^(?:is|was|are|be|being|were)$/u;

const build = (
  sheet: Sheet,
  field: string,
  at: number,
  limit: number,
  { explicit, thing }: { explicit: boolean; thing: boolean },
): FoundCondition | undefined => {
  // A sentence ends before its value.
  if (/^[.;!?\n,]$/u.test(sheet.lower(at))) return undefined;
  const { test, negated, to, said, weak } = readOperator(sheet, at);
  // "the method was modified": a thing that something happens to, no field with a value.
  const plain = test === 'equals' && BE.test(sheet.lower(at)) && to - at <= 2;
  if (thing && plain && !isLiteral(sheet.at(to))) return undefined;
  const wrap = (condition: Condition, end: number): FoundCondition => ({
    condition: negated ? { kind: 'not', of: condition } : condition,
    from: at,
    to: end,
  });
  if (test === 'missing') return wrap({ kind: 'not', of: { kind: 'exists', field } }, to);
  if (test === 'exists') return wrap({ kind: 'exists', field }, to);
  const type = fieldTypeOf(field);
  if (type === 'long' || type === 'double') {
    const operator: Operator | undefined =
      test === 'equals'
        ? undefined
        : test === 'contains' || test === 'starts_with' || test === 'ends_with'
          ? undefined
          : test;
    if (operator !== undefined) {
      const compared = compare(sheet, field, operator, to);
      return compared === undefined ? undefined : wrap(compared.condition, compared.to);
    }
    const { values, to: end } = readValues(sheet, to, limit, false);
    const numbers = values
      .map((value) => scalar(field, value))
      .filter((value): value is number => typeof value === 'number');
    if (numbers.length === 0) return undefined;
    if (/^(?:or|and)$/u.test(sheet.lower(end)) && /^(?:more|above|higher|over|up)$/u.test(sheet.lower(end + 1))) {
      return wrap({ kind: 'compare', field, operator: '>=', value: numbers[0] ?? 0 }, end + 2);
    }
    return wrap({ kind: 'equals', field, values: numbers }, end);
  }
  if (['>', '>=', '<', '<='].includes(test)) return undefined;
  const glued =
    sheet.at(to)?.kind === 'word' && sheet.at(to + 1)?.lower === '-' && sheet.at(to + 1)?.start === sheet.at(to)?.end;
  const literal = isLiteral(sheet.at(to)) || glued || (explicit && sheet.at(to)?.kind === 'word');
  if (!said && !(literal && sheet.at(to)?.kind !== 'number')) return undefined;
  if (weak && (!literal || sheet.at(to)?.kind === 'number')) return undefined;
  const { values, to: end } = readValues(sheet, to, limit, (said && !weak) || explicit);
  if (values.length === 0) return undefined;
  if (type === 'boolean') {
    const flags = values
      .map((value) => scalar(field, value))
      .filter((value): value is boolean => typeof value === 'boolean');
    return flags.length === 0 ? undefined : wrap({ kind: 'equals', field, values: flags.slice(0, 1) }, end);
  }
  if (type === 'ip') {
    const addresses = sheet.tokens.slice(to, end).filter(({ kind }) => kind === 'ip' || kind === 'cidr');
    return addresses.length === 0
      ? undefined
      : wrap({ kind: 'network', field, ranges: addresses.map(({ text }) => text) }, end);
  }
  const texts = values.map((value) => value.trim()).filter((value) => value !== '');
  if (test === 'contains' || test === 'starts_with' || test === 'ends_with') {
    const multi = /(?:scopes|audience_types|update_types|update_values)$/u.test(field);
    if (multi && test === 'contains') return wrap({ kind: 'equals', field, values: texts }, end);
    return wrap({ kind: 'text', field, how: test, values: texts }, end);
  }
  // "An address is thrown out": what follows must look like an address.
  const address = field === '@address' || /^user\.(?:target\.)?email$/u.test(field);
  if (address && !texts.every((value) => /[@*]/u.test(value))) return undefined;
  // A star is a pattern, wherever it is typed.
  if (texts.some((value) => value.includes('*')))
    return wrap({ kind: 'text', field, how: 'pattern', values: texts }, end);
  return wrap({ kind: 'equals', field, values: texts }, end);
};

/** "At least 10 keys written": a number in front of a numeric field of two words or more. */
const countedField = (sheet: Sheet, at: number): FoundCondition | undefined => {
  const number = readNumber(sheet, at);
  if (number === undefined || number.times) return undefined;
  for (const skip of [0, 2]) {
    const start = number.to + skip;
    if (skip === 2 && !(sheet.lower(number.to) === 'or' && sheet.lower(number.to + 1) === 'more')) continue;
    const alias = (fieldAliases().get(sheet.lemma(start)) ?? []).find(
      ({ words, field }) =>
        words.length >= 2 &&
        (fieldTypeOf(field) === 'long' || fieldTypeOf(field) === 'double') &&
        words.every((word, offset) => sheet.lemma(start + offset) === word),
    );
    if (alias === undefined) continue;
    const amount = readAmount(sheet, at);
    return {
      condition: { kind: 'compare', field: alias.field, operator: amount?.operator ?? '>=', value: number.value },
      from: amount?.from ?? at,
      to: start + alias.words.length,
    };
  }
  return undefined;
};

const isThing = (words: readonly string[]): boolean =>
  (getLexicon().namesByLemma.get(words[0] ?? '') ?? []).some(({ lemmas }) => lemmas.join(' ') === words.join(' '));

const THINGS = /^(?:mcp server|connector|server|skill|plugin|tool|repository|client|role|mcp|group)$/u;

/** Reads "<field> <operator> <values>": "user agent contains curl", "status code 403", "platform is ios". */
export const readFields = (
  sheet: Sheet,
  from: number,
  to: number,
  prefer: ReadonlySet<string> = new Set(),
): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const counted = countedField(sheet, index);
    if (counted !== undefined) {
      sheet.takeRange(counted.from, counted.to, 'condition');
      found.push(counted);
      index = counted.to - 1;
      continue;
    }
    const token = sheet.at(index);
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'identifier')) continue;
    const aliases = [...(fieldAliases().get(token.lemma) ?? [])];
    const fitting = aliases.filter(({ words }) =>
      words.every((word, offset) => sheet.lemma(index + offset) === word && sheet.free(index + offset)),
    );
    fitting.sort(
      (one, other) =>
        other.words.length - one.words.length || Number(prefer.has(other.field)) - Number(prefer.has(one.field)),
    );
    for (const alias of fitting) {
      const led =
        /^(?:with|where|whose)$/u.test(sheet.lower(index - 1)) &&
        !VALUE_STOP.test(sheet.lower(index + alias.words.length)) &&
        /^(?:|is|are|was|gets|[.,;)]|and|or|added|created)$/u.test(sheet.lower(index + alias.words.length + 1));
      const explicit = led || (alias.words.length === 1 && /[_.]/u.test(alias.words[0] ?? ''));
      const context = [1, 2, 3].some(
        (back) =>
          /^(?:where|whose|with|and|having|field|has|if|when)$/u.test(sheet.lower(index - back)) &&
          !/^[.;!?\n]$/u.test(sheet.lower(index - 1)),
      );
      const thing = !explicit && !context && !/name|code|type|id|agent/u.test(alias.words.join(' '));
      const built = build(sheet, alias.field, index + alias.words.length, to, { explicit, thing });
      if (built === undefined || built.to <= index + alias.words.length) continue;
      // "MCP server named x" names a thing and a value of its field.
      const named = thing && (THINGS.test(alias.words.join(' ')) || isThing(alias.words));
      const verb = sheet.lower(index + alias.words.length - 1) === 'named';
      sheet.takeRange(
        verb ? index + alias.words.length - 1 : named ? index + alias.words.length : index,
        built.to,
        'condition',
      );
      found.push({ ...built, from: index });
      index = built.to - 1;
      break;
    }
  }
  return found;
};
