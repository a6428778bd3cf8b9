import { isValid, isValidCIDR } from 'ipaddr.js';
import { findActivityType } from '../../../catalogue';
import { RUNTIME_ACTIONS } from '../data/runtime';
import { minutesOf } from '../values/duration_units';
import { lemmatise } from './lemmatise';
import type { Token, TokenKind } from './token';

interface Pattern {
  kind: TokenKind;
  expression: RegExp;
}

/** Tried in this order at each place; identifiers before words, so that nothing typed verbatim is taken apart. */
const PATTERNS: Pattern[] = [
  { kind: 'url', expression: /https?:\/\/[^\s"'<>)]*[^\s"'<>).,;:!?]/uy },
  { kind: 'email', expression: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy },
  { kind: 'cidr', expression: /(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8})\/\d{1,3}(?!\w)/iuy },
  { kind: 'ip', expression: /\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,8}(?!\w)/iuy },
  {
    kind: 'quoted',
    expression: /"([^"\n]{1,300})"|`([^`\n]{1,300})`|(?<![\p{L}\p{N}])'([^'\n]{1,200})'(?![\p{L}\p{N}])/uy,
  },
  {
    kind: 'money',
    expression: /(?:[$€£]|usd\s?)\s?\d[\d,.]*\d?\s?[km]?(?!\w)|\d[\d,.]*\s?(?:usd|dollars?|bucks|eur|euros?)(?!\w)/iuy,
  },
  { kind: 'percent', expression: /\d+(?:\.\d+)?\s?(?:%|per ?cent(?!\w))/iuy },
  {
    kind: 'clock',
    expression:
      /(?:[01]?\d|2[0-4])(?::|h)[0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\.?(?!\w))?|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\.?(?!\w)/iuy,
  },
  {
    kind: 'duration',
    expression:
      /\d+(?:\.\d+)?\s?-?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|[smhdw])(?![\p{L}\p{N}_])/iuy,
  },
  {
    kind: 'domain',
    expression:
      /(?:@|(?<=\s)\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|co|example|internal|local|test|edu|gov|de|uk|fr|eu|app|cloud|us|nl|ru|cn|info|biz)(?![\w.-]*\w)/iuy,
  },
  { kind: 'identifier', expression: /(?<=\s)\.[a-z]{2,10}(?![\w.])/uy },
  { kind: 'path', expression: /(?<![\p{L}\p{N})])\/(?:[\w*{}.-]+\/?)+/uy },
  { kind: 'identifier', expression: /[\p{L}\p{N}*]+(?:[_.:][\p{L}\p{N}_*-]+)+\*?|\*?[\p{L}\p{N}]*_[\p{L}\p{N}_*]*/uy },
  { kind: 'number', expression: /\d{1,3}(?:[,.]\d{3})+(?![\d\p{L}])|\d+(?:\.\d+)?(?:k(?![\p{L}\p{N}]))?/uy },
  { kind: 'word', expression: /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}]))?/uy },
  { kind: 'symbol', expression: />=|<=|=>|!=|==|<>|≥|≤|≠|->|→|--?>|[><=+×%&|~#]/uy },
  { kind: 'punctuation', expression: /[,;:.!?()[\]{}\n/\\–—-]/uy },
];

const toNumber = (text: string): number => {
  const digits = text.replace(/[^\d.,km]/giu, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) ? digits.replace(/[.,]/gu, '') : digits.replace(/,/gu, '');
  const factor = /k$/iu.test(grouped) ? 1000 : /m$/iu.test(grouped) ? 1_000_000 : 1;
  return Number.parseFloat(grouped) * factor;
};

const clockMinutes = (text: string): number => {
  const [, hours = '0', minutes = '0'] = /(\d{1,2})(?:[:h](\d{2}))?/iu.exec(text) ?? [];
  const half = /([ap])\.?m/iu.exec(text)?.[1]?.toLowerCase();
  const hour = Number(hours) % 24;
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return shifted * 60 + Number(minutes);
};

const refineKind = (kind: TokenKind, text: string): TokenKind | undefined => {
  const lower = text.toLowerCase();
  if (kind === 'ip') return isValid(text) ? 'ip' : undefined;
  if (kind === 'cidr') return isValidCIDR(text) ? 'cidr' : undefined;
  if (kind === 'identifier' && /^\d+\.\d+$/u.test(text)) return undefined;
  if (kind === 'identifier' || kind === 'word') {
    const verbatim = kind === 'identifier' && (findActivityType(lower) !== undefined || RUNTIME_ACTIONS.has(lower));
    return verbatim ? 'action' : kind;
  }
  return kind;
};

const valueOf = (kind: TokenKind, text: string): number | undefined => {
  switch (kind) {
    case 'number':
    case 'money':
    case 'percent':
      return toNumber(text);
    case 'duration':
      return minutesOf(Number.parseFloat(text), text.replace(/^[\d.\s-]+/u, ''));
    case 'clock':
      return clockMinutes(text);
    default:
      return undefined;
  }
};

const unquote = (match: RegExpExecArray): string => match[1] ?? match[2] ?? match[3] ?? match[0];

/**
 * Splits a cleaned request into tokens. Everything that a person typed verbatim (addresses, ids, quoted texts, event
 * actions) is one token and stays as it is.
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    if (/[^\S\n]/u.test(text.charAt(position))) {
      position += 1;
      continue;
    }
    let matched = false;
    for (const { kind, expression } of PATTERNS) {
      expression.lastIndex = position;
      const match = expression.exec(text);
      if (match === null) continue;
      const refined = refineKind(kind, match[0]);
      if (refined === undefined) continue;
      const written = refined === 'quoted' ? unquote(match) : match[0];
      const lower = written.toLowerCase().replace(/’/gu, "'");
      const value = valueOf(refined, match[0]);
      tokens.push({
        index: tokens.length,
        kind: refined,
        text: written,
        lower,
        lemma: refined === 'word' ? lemmatise(lower) : lower,
        start: position,
        end: position + match[0].length,
        ...(value !== undefined && { value }),
      });
      position += match[0].length;
      matched = true;
      break;
    }
    if (!matched) position += 1;
  }
  return tokens;
};
