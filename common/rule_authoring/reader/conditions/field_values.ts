import type { Condition, Operator } from '../../intent';
import { fieldTypeOf } from '../activities/field_names';
import type { Sheet } from '../text/sheet';
import type { Token } from '../text/token';
import { readNumber } from '../values/numbers';

const VALUE_JOIN = /^(?:,|or|and|\/|\||oder|o|ou|nor|the|a|an|any|either|even|some|und|y|et)$/u;

export const VALUE_STOP =
  /^(?:by|from|in|within|for|per|on|at|when|if|then|while|where|that|which|who|with|to|during|over|and|or|but|using|via|except|unless|of|is|are|was|be|get|it|an|the|a|user|someone|somebody|alert|more|less|than|server|name|changed|change|set|not|does|do|please|pls|instead|after|before|without|whose|again|also|he|she|they|one|any|each|this|these|those|as|so|made|created|updated|deleted|added|removed|tell|flag|notify|high|low|medium|critical|severity|has|have|ever|anywhere|only|should|shows|appears|used|there|here|another)$/u;

export const isLiteral = (token: Token | undefined): boolean =>
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
  const text = token.kind === 'quoted' ? token.text : joinedText(sheet, at, end);
  // "prod-something": whatever follows
  return { text: text.replace(/-(?:something|whatever|anything|xyz)$/iu, '-*'), to: end };
};

const joinedText = (sheet: Sheet, from: number, to: number): string =>
  sheet.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

export const readValues = (
  sheet: Sheet,
  at: number,
  limit: number,
  wordsToo: boolean,
): { values: string[]; to: number } => {
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

export const scalar = (field: string, text: string): string | number | boolean | undefined => {
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

export const compare = (
  sheet: Sheet,
  field: string,
  test: Operator,
  at: number,
): { condition: Condition; to: number } | undefined => {
  const token = sheet.at(at);
  const number = readNumber(sheet, at);
  const value = token?.kind === 'money' || token?.kind === 'percent' ? token.value : number?.value;
  if (value === undefined) return undefined;
  return { condition: { kind: 'compare', field, operator: test, value }, to: number?.to ?? at + 1 };
};
