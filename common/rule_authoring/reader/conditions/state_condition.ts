import countries from 'i18n-iso-countries';
import { isValid, isValidCIDR } from 'ipaddr.js';
import { findActivityType } from '../../../catalogue';
import type { Condition, Operator } from '../../intent';
import { fieldTypeOf, isFigure } from '../activities/field_names';
import type { Sheet } from '../text/sheet';
import { readDate } from '../values/read_date';
import { readCountry } from '../values/read_countries';
import { readNumber } from '../values/numbers';
import type { FieldTest, OperatorReading } from './field_operators';
import { compare, scalar } from './field_values';
import { statedValues } from './stated_values';

interface Stated {
  condition: Condition;
  /** Behind the last value. */
  to: number;
}

const COUNTRY = 'source.geo.country_iso_code';
const LISTING = /^(?:in|of|among|within|\()$/u;

const YES = /^(?:true|yes|on|enabled|active|1)$/u;
const NO = /^(?:false|no|off|disabled|inactive|0)$/u;

const flag = (sheet: Sheet, field: string, { test, to }: OperatorReading): Stated | undefined => {
  if (test !== 'equals') return undefined;
  const word = sheet.lower(to);
  if (!YES.test(word) && !NO.test(word)) return undefined;
  return { condition: { kind: 'equals', field, values: [YES.test(word)] }, to: to + 1 };
};

const MORE: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:more|above|higher|over|up|greater|larger|later|beyond)$/u, '>='],
  [/^(?:less|below|lower|under|fewer|smaller|down|earlier)$/u, '<='],
];

/** Numbers: a limit, a range, some of them, "500 or above". */
const figure = (sheet: Sheet, field: string, { test, to }: OperatorReading, limit: number): Stated | undefined => {
  if (test === 'between') {
    const low = compare(sheet, field, '>=', to);
    if (low === undefined || !/^(?:and|to|-|–|through|until)$/u.test(sheet.lower(low.to))) return undefined;
    const high = compare(sheet, field, '<=', low.to + 1);
    return high === undefined
      ? undefined
      : { condition: { kind: 'all', of: [low.condition, high.condition] }, to: high.to };
  }
  if (test === '>' || test === '>=' || test === '<' || test === '<=') return compare(sheet, field, test, to);
  if (test !== 'equals') return undefined;
  const klass = /^([1-5])xx$/u.exec(sheet.lower(to))?.[1];
  if (klass !== undefined) {
    const base = Number(klass) * 100;
    return {
      condition: {
        kind: 'all',
        of: [
          { kind: 'compare', field, operator: '>=', value: base },
          { kind: 'compare', field, operator: '<', value: base + 100 },
        ],
      },
      to: to + 1,
    };
  }
  const number = readNumber(sheet, to);
  if (number !== undefined) {
    const join = /^(?:or|and)$/u.test(sheet.lower(number.to));
    const more = MORE.find(([word]) => word.test(sheet.lower(number.to + 1)));
    if (join && more !== undefined)
      return { condition: { kind: 'compare', field, operator: more[1], value: number.value }, to: number.to + 2 };
    if (sheet.lower(number.to) === '+')
      return { condition: { kind: 'compare', field, operator: '>=', value: number.value }, to: number.to + 1 };
    if (/^[-–]$/u.test(sheet.lower(number.to))) {
      const high = readNumber(sheet, number.to + 1);
      if (high !== undefined)
        return {
          condition: {
            kind: 'all',
            of: [
              { kind: 'compare', field, operator: '>=', value: number.value },
              { kind: 'compare', field, operator: '<=', value: high.value },
            ],
          },
          to: high.to,
        };
    }
  }
  const { values, to: end } = statedValues(sheet, to, limit, true);
  const numbers = values
    .map((value) => scalar(field, value))
    .filter((value): value is number => typeof value === 'number');
  if (numbers.length === values.length && numbers.length > 0)
    return { condition: { kind: 'equals', field, values: numbers }, to: end };
  // "is more than" with words between
  return number === undefined
    ? undefined
    : { condition: { kind: 'equals', field, values: [number.value] }, to: number.to };
};

/** "10.*", "10.1." and "192.168.0.0/16" as ranges. */
const toRange = (value: string): string | undefined => {
  if (isValid(value) || isValidCIDR(value)) return value;
  const parts = value
    .replace(/\.?\*?$/u, '')
    .split('.')
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) < 256))
    return undefined;
  return `${[...parts, '0', '0', '0', '0'].slice(0, 4).join('.')}/${String(parts.length * 8)}`;
};

const network = (sheet: Sheet, field: string, { test, to }: OperatorReading, limit: number): Stated | undefined => {
  if (test === '>' || test === '>=' || test === '<' || test === '<=' || test === 'between') return undefined;
  const { values, to: end } = statedValues(sheet, to, limit, true);
  const ranges = values.map(toRange).filter((range): range is string => range !== undefined);
  if (ranges.length === 0 || ranges.length < values.length) return undefined;
  const single = ranges.every((range) => isValid(range));
  return {
    condition: single ? { kind: 'equals', field, values: ranges } : { kind: 'network', field, ranges },
    to: end,
  };
};

const country = (sheet: Sheet, field: string, { test, to }: OperatorReading): Stated | undefined => {
  if (test !== 'equals' && test !== 'contains') return undefined;
  const codes: string[] = [];
  let index = to;
  let end = to;
  for (let guard = 0; guard < 60; guard += 1) {
    const at = readCountry(sheet, index);
    const text = sheet.at(index)?.text ?? '';
    const code =
      /^[a-z]{2}$/iu.test(text) &&
      countries.isValid(text.toUpperCase()) &&
      (text === text.toUpperCase() || codes.length > 0 || sheet.at(index)?.kind === 'quoted' || index === to)
        ? text.toUpperCase()
        : undefined;
    if (at !== undefined) {
      codes.push(...at.codes);
      index = at.to;
      end = index;
    } else if (code !== undefined && !/^(?:in|is|no|at|be|or|by|to|my|me|so|us)$/u.test(text)) {
      codes.push(code);
      index += 1;
      end = index;
    } else if (/^(?:,|or|and|nor|\/|\||\(|\[|\{|either|the|neither|not|oder|und)$/u.test(sheet.lower(index)))
      index += 1;
    else break;
  }
  if (codes.length === 0) return undefined;
  const closed = /^[)\]}]$/u.test(sheet.lower(end)) ? end + 1 : end;
  return { condition: { kind: 'equals', field, values: [...new Set(codes)] }, to: closed };
};

const VERBS =
  /^(?:seen|used|known|found|changed|modified|shown|set|unusual|different|listed|observed|created|updated|deleted|touched|altered|new|unknown|unseen|unfamiliar|ours|our|mine|theirs|else|raised|lowered|increased|reduced|browser|anyone|anybody|everyone|everybody|someone|somebody|higher|lower|larger|bigger|above|below)$/iu;

/** A participle that goes on with the sentence rather than being a value. */
export const isVerb = (word: string): boolean => VERBS.test(word);

const EARLIER: Readonly<Partial<Record<FieldTest, Operator>>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** A date before or after another. */
const moment = (sheet: Sheet, field: string, { test, to }: OperatorReading): Stated | undefined => {
  const found = readDate(sheet, to);
  const operator = EARLIER[test];
  if (found === undefined || operator === undefined) return undefined;
  return { condition: { kind: 'compare', field, operator, value: found.date }, to: found.to };
};

const UNDER: ReadonlySet<FieldTest> = new Set<FieldTest>(['<', 'starts_with', '>=']);
const MULTI = /(?:(?<!granted_)scopes|audience_types|update_types|update_values|roles)$/u;

/** `^foo.*bar$` as a pattern with stars; undefined if it needs more than stars. */
const fromRegex = (value: string): string | undefined => {
  if (!/[\^$]|\.\*|\.\+/u.test(value)) return undefined;
  const open = value.startsWith('^') ? '' : '*';
  const closed = value.endsWith('$') ? '' : '*';
  const inner = value
    .replace(/^\/|\/$/gu, '')
    .replace(/^\^|\$$/gu, '')
    .replace(/\.[*+]/gu, '*')
    .replace(/\\\./gu, '.');
  return /[[\](){}|\\+]/u.test(inner) ? undefined : `${open}${inner}${closed}`.replace(/\*+/gu, '*');
};

const text = (sheet: Sheet, field: string, reading: OperatorReading, limit: number): Stated | undefined => {
  const { test, to } = reading;
  const path = field === 'url.path' || field === 'url.original';
  const slash = sheet.at(to)?.kind === 'path' || sheet.at(to)?.kind === 'url' || sheet.lower(to) === '/';
  const under =
    path && slash && (UNDER.has(test) || /^(?:under|below|beneath|in|within|inside)$/u.test(sheet.lower(to - 1)));
  if (!under && (test === '>' || test === '>=' || test === '<' || test === '<=' || test === 'between'))
    return undefined;
  const listing = LISTING.test(sheet.lower(to - 1)) || sheet.lower(to) === '(';
  const { values, to: end } = statedValues(sheet, to, limit, listing || reading.negated);
  const texts = values.map((value) => value.trim()).filter((value) => value !== '');
  if (texts.length === 0) return undefined;
  // "Whose name wasn't seen": a verb, no value.
  if (test === 'equals' && sheet.at(to)?.kind === 'word' && isVerb(texts[0] ?? '') && values.length === 1)
    return undefined;
  if (under)
    return {
      condition: { kind: 'text', field, how: 'starts_with', values: texts.map((value) => value.replace(/\*+$/u, '')) },
      to: end,
    };
  const patterns = texts.map((value) =>
    value.includes('*')
      ? value.replace(/\.\*/gu, '*').replace(/^\^|\$$/gu, '')
      : test === 'matches'
        ? fromRegex(value)
        : undefined,
  );
  if (patterns.some((pattern) => pattern !== undefined) && test !== 'starts_with' && test !== 'ends_with') {
    const all = texts.map(
      (value, at) => patterns[at] ?? (test === 'contains' || test === 'matches' ? `*${value}*` : value),
    );
    return { condition: { kind: 'text', field, how: 'pattern', values: all }, to: end };
  }
  const plain = texts.map((value) => value.replace(/^\*+|\*+$/gu, ''));
  // "Says x somewhere in the string"; a lone word is never the whole of a user agent.
  const somewhere =
    /^(?:somewhere|anywhere)$/u.test(sheet.lower(end)) ||
    (field === 'user_agent.original' && plain.every((value) => /^[\w.-]+$/u.test(value)));
  if (test === 'equals' && somewhere) {
    let after = end;
    while (
      /^(?:somewhere|anywhere|in|inside|the|its|it|string|text|value|name)$/u.test(sheet.lower(after)) &&
      after < end + 5
    )
      after += 1;
    return { condition: { kind: 'text', field, how: 'contains', values: plain }, to: after };
  }
  if (test === 'contains' || test === 'matches') {
    if (MULTI.test(field)) return { condition: { kind: 'equals', field, values: plain }, to: end };
    return { condition: { kind: 'text', field, how: 'contains', values: plain }, to: end };
  }
  if (test === 'starts_with' || test === 'ends_with')
    return { condition: { kind: 'text', field, how: test, values: plain }, to: end };
  // Addresses have no case, and "@corp.example" is what they end with.
  if (/email$/u.test(field) && texts.every((value) => !/.@/u.test(value) && value.includes('.')))
    return {
      condition: { kind: 'email_domain', field, domains: texts.map((value) => value.replace(/^@/u, '').toLowerCase()) },
      to: end,
    };
  // "Whose address is off-domain": no address at all.
  if (/email$/u.test(field) && !texts.every((value) => value.includes('@'))) return undefined;
  return { condition: { kind: 'equals', field, values: plain.map((value) => ownCase(field, value)) }, to: end };
};

/** Values that the feed writes in one case only. */
const ownCase = (field: string, value: string): string => {
  if (field === 'event.outcome' || field === 'anthropic.audit.actor.type') return value.toLowerCase();
  if (field === 'http.request.method') return value.toUpperCase();
  return value;
};

/** `event.action` says which activities are meant. */
const actions = (condition: Condition): Condition => {
  if (condition.kind === 'equals') {
    const types = condition.values.map((value) => String(value).toLowerCase());
    return { kind: 'activity', types };
  }
  if (condition.kind !== 'text') return condition;
  const [only] = condition.values;
  if (
    condition.how === 'contains' &&
    condition.values.length === 1 &&
    only !== undefined &&
    findActivityType(only) !== undefined
  )
    return { kind: 'activity', types: [only] };
  const wrap = (value: string): string =>
    condition.how === 'contains'
      ? `*${value}*`
      : condition.how === 'starts_with'
        ? `${value}*`
        : condition.how === 'ends_with'
          ? `*${value}`
          : value;
  return { kind: 'activity', patterns: condition.values.map((value) => wrap(value.toLowerCase())) };
};

/** The condition that a field, an operator and what follows state; what is denied is left to the caller. */
export const stateCondition = (
  sheet: Sheet,
  field: string,
  reading: OperatorReading,
  limit: number,
): Stated | undefined => {
  const { test, to } = reading;
  if (test === 'missing') {
    const words = [2, 1].map((back) => sheet.lower(to - back)).join(' ');
    const absent: Condition = { kind: 'not', of: { kind: 'exists', field } };
    // What is left empty may also be there as an empty text.
    const empty = /empty|blank/u.test(words) && fieldTypeOf(field) === 'keyword';
    return {
      condition: empty ? { kind: 'any', of: [absent, { kind: 'equals', field, values: [''] }] } : absent,
      to: /^(?:string|text|value)$/u.test(sheet.lower(to)) ? to + 1 : to,
    };
  }
  if (test === 'exists') return { condition: { kind: 'exists', field }, to };
  if (/^(?:null|none|undefined|nil)$/u.test(sheet.lower(to)) && test === 'equals')
    return { condition: { kind: 'not', of: { kind: 'exists', field } }, to: to + 1 };
  if (sheet.lower(to) === '*' && test === 'equals') return { condition: { kind: 'exists', field }, to: to + 1 };
  if (field === COUNTRY) return country(sheet, field, reading);
  if (isFigure(field)) return figure(sheet, field, reading, limit);
  switch (fieldTypeOf(field)) {
    case 'boolean':
      return flag(sheet, field, reading);
    case 'ip':
      return network(sheet, field, reading, limit);
    case 'date':
      return moment(sheet, field, reading);
    default: {
      const stated = text(sheet, field, reading, limit);
      if (stated === undefined || field !== 'event.action') return stated;
      return { ...stated, condition: actions(stated.condition) };
    }
  }
};
