import type { Condition } from '../../intent';
import { readOperator } from '../conditions/field_operators';
import type { OperatorReading } from '../conditions/field_operators';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import { sideOf } from './own_field';
import { knownValueAt, ownEquals as equals, readOwnValues } from './own_value';

export interface OwnReading {
  conditions: Condition[];
  to: number;
  /** The values are ones that the field is known to take. */
  known: boolean;
}

const not = (of: Condition): Condition => ({ kind: 'not', of });

const CHANGING =
  /^(?:goes|go|went|going|changes|change|changed|changing|moves|move|moved|moving|switches|switch|switched|switching|is|was|gets|got|being|been|be|raised|lowered|raises|lowers|set|drops|dropped|downgraded|upgraded|widened|loosened|tightened|up|down|over|straight|turned|turns|flipped|flips|bumped|jumps|jumped|has|updated|,|directly|away)$/u;

/** "From read to write", "read to write", "A → B": what it was and what it becomes. */
export const readTransition = (sheet: Sheet, at: number, field: OwnField): OwnReading | undefined => {
  const before = sideOf(field, 'before');
  const after = sideOf(field, 'after') ?? field;
  if (before === undefined) return undefined;
  let index = at;
  while (CHANGING.test(sheet.lower(index)) && index < at + 6) index += 1;
  const led = /^(?:from|:|\()$/u.test(sheet.lower(index));
  if (led) index += 1;
  const first = readOwnValues(sheet, index, before, led);
  if (first === undefined) return undefined;
  const joint = /^(?:to|into|->|→|=>|-->|onto)$/u.test(sheet.lower(first.to));
  if (!joint || (!led && !first.known)) return undefined;
  const negated = /^(?:anything|something|any)$/u.test(sheet.lower(first.to + 1));
  if (negated) {
    let end = first.to + 2;
    while (/^(?:else|other|but|than|that|different|at|all)$/u.test(sheet.lower(end))) end += 1;
    return {
      conditions: [equals(before, first.values), not(equals(after, first.values))],
      to: end,
      known: first.known,
    };
  }
  const second = readOwnValues(sheet, first.to + 1, after, true);
  if (second === undefined) return undefined;
  return {
    conditions: [equals(before, first.values), equals(after, second.values)],
    to: second.to,
    known: first.known && second.known,
  };
};

const test = (field: OwnField, how: string, values: readonly string[], words: boolean): Condition => {
  const stars = values.some((value) => value.includes('*') && value !== '*');
  if (stars && how !== 'starts_with' && how !== 'ends_with')
    return {
      kind: 'text',
      field: field.field,
      how: 'pattern',
      values: values.map((value) => (how === 'equals' ? value : `*${value}*`)),
    };
  const plain = values.map((value) => (value === '*' ? value : value.replace(/^\*+|\*+$/gu, '')));
  if (how === 'starts_with' || how === 'ends_with') return { kind: 'text', field: field.field, how, values: plain };
  if (how === 'contains' || how === 'matches')
    return field.kind === 'list' && !words
      ? equals(field, plain)
      : { kind: 'text', field: field.field, how: 'contains', values: plain };
  return equals(field, plain);
};

const ELSE = /^(?:else|other|different)$/u;

/** Where the words say what holds now and what held before: "is now x", "was y before". */
const TENSE = /^(?:before|previously|earlier|until|formerly|beforehand|originally|already|so)$/u;

const PAST = /^(?:was|were|wasn't|weren't|wasnt|had|hadn't|used)$/u;

interface Parsed {
  condition: Condition;
  values: string[];
  to: number;
  known: boolean;
}

/** "Goes up to", "was widened to", "gets raised all the way to". */
const becomes = (sheet: Sheet, at: number): OperatorReading | undefined => {
  let index = at;
  while (CHANGING.test(sheet.lower(index)) && index < at + 6) index += 1;
  if (index === at || !/^(?:to|into)$/u.test(sheet.lower(index))) return undefined;
  return { test: 'equals', negated: false, to: index + 1, said: true, weak: false };
};

/** One operator with its values behind the name of a field (or behind "it"). */
const predicate = (
  sheet: Sheet,
  at: number,
  field: OwnField,
  last: readonly string[],
  wordsToo: boolean,
): Parsed | undefined => {
  const operator = becomes(sheet, at) ?? readOperator(sheet, at);
  let { to } = operator;
  const { test: how, said } = operator;
  let { negated } = operator;
  const emptied = sheet.lower(to) === 'string' || sheet.lower(to - 1) === 'string';
  if (how === 'missing' && emptied) {
    const empty = equals(field, ['<empty>']);
    const end = sheet.lower(to) === 'string' ? to + 1 : to;
    return { condition: negated ? not(empty) : empty, values: [], to: end, known: true };
  }
  if (how === 'missing' || how === 'exists') {
    const exists: Condition = { kind: 'exists', field: field.field };
    return { condition: (how === 'missing') !== negated ? not(exists) : exists, values: [], to, known: true };
  }
  if (['>', '>=', '<', '<=', 'between'].includes(how)) return undefined;
  // "Is anything else", "is something else than x", "anything but x"
  if (ELSE.test(sheet.lower(to)) || /^(?:anything|something)$/u.test(sheet.lower(to))) {
    // "Something that doesn't start with x"
    if (/^(?:that|which)$/u.test(sheet.lower(to + 1)) && !negated)
      return predicate(sheet, to + 2, field, last, wordsToo);
    let end = to;
    while (
      /^(?:anything|something|else|other|different|but|than|from|that|as)$/u.test(sheet.lower(end)) &&
      end < to + 5
    )
      end += 1;
    const others = readOwnValues(sheet, end, field, true);
    if (others === undefined) {
      return last.length === 0 ? undefined : { condition: not(equals(field, last)), values: [], to: end, known: true };
    }
    negated = true;
    to = end;
  }
  if (
    /^(?:empty|blank)$/u.test(sheet.lower(to)) ||
    (/^(?:an|the)$/u.test(sheet.lower(to)) && /^(?:empty|blank)$/u.test(sheet.lower(to + 1)))
  ) {
    const end = /^(?:empty|blank)$/u.test(sheet.lower(to)) ? to + 1 : to + 2;
    const empty: Condition = { kind: 'any', of: [equals(field, ['']), not({ kind: 'exists', field: field.field })] };
    return {
      condition: negated ? not(empty) : empty,
      values: [],
      to: sheet.lower(end) === 'string' ? end + 1 : end,
      known: true,
    };
  }
  const words = sheet.tokens
    .slice(at, to)
    .some(({ lower }) => lower === 'word' || lower === 'string' || lower === 'words');
  const strong = said && !operator.weak;
  const read = readOwnValues(sheet, to, field, wordsToo && (strong || words));
  if (read === undefined) {
    if (/^\*$|^asterisk$/u.test(sheet.lower(to)))
      return { condition: equals(field, ['*']), values: ['*'], to: to + 1, known: true };
    return undefined;
  }
  const plain = sheet.at(to)?.kind === 'word' && read.to === to + 1;
  if (!said && !read.known && plain) return undefined;
  const condition = test(field, how, read.values, words);
  return { condition: negated ? not(condition) : condition, values: read.values, to: read.to, known: read.known };
};

/** Reads what is said of a field that was just named, with what goes on to be said of it: "goes up to edit, it wasn't edit before". */
export const readOwnText = (
  sheet: Sheet,
  at: number,
  field: OwnField,
  explicit: 'before' | 'after' | undefined,
  wordsToo: boolean,
): OwnReading | undefined => {
  const moved = explicit === undefined ? readTransition(sheet, at, field) : undefined;
  if (moved !== undefined) return moved;
  const before = sideOf(field, 'before');
  const pick = (side: 'before' | 'after'): OwnField => (side === 'before' ? before : sideOf(field, 'after')) ?? field;
  const sideAt = (start: number, end: number): 'before' | 'after' => {
    if (explicit !== undefined && start === at) return explicit;
    if (before === undefined) return 'after';
    if (TENSE.test(sheet.lower(end))) return 'before';
    return PAST.test(sheet.lower(start)) &&
      !/^(?:set|changed|moved|switched|put|raised|lowered|turned|made|updated|widened|upgraded|downgraded|bumped|flipped|opened|given|granted)$/u.test(
        sheet.lower(start + 1),
      )
      ? 'before'
      : 'after';
  };
  const first = predicate(sheet, at, pick(explicit ?? 'after'), [], wordsToo);
  if (first === undefined) return undefined;
  const conditions: Condition[] = [];
  const place = (parsed: Parsed, start: number): void => {
    const target = pick(sideAt(start, parsed.to));
    conditions.push(
      JSON.parse(
        JSON.stringify(parsed.condition)
          .replaceAll(`"${field.field}"`, `"${target.field}"`)
          .replaceAll(`"${pick('after').field}"`, `"${target.field}"`),
      ) as Condition,
    );
  };
  place(first, at);
  let to = TENSE.test(sheet.lower(first.to)) && before !== undefined ? first.to + 1 : first.to;
  let known = first.known;
  let last = first.values;
  while (before !== undefined) {
    let next = to;
    while (
      /^(?:,|and|but|;|while|it|which|that|where|whereas|-|–|—|\(|then|though|although|now)$/u.test(
        sheet.lower(next),
      ) &&
      next < to + 4
    )
      next += 1;
    if (
      next === to ||
      !/^(?:is|are|was|were|wasn't|weren't|wasnt|isn't|had|hadn't|becomes|became|not)$/u.test(sheet.lower(next))
    )
      break;
    const more = predicate(sheet, next, pick('after'), last, false);
    if (more === undefined || !more.known) break;
    place(more, next);
    known &&= more.known;
    last = more.values.length > 0 ? more.values : last;
    to = TENSE.test(sheet.lower(more.to)) ? more.to + 1 : more.to;
  }
  return { conditions, to, known };
};

const OTHER = /\b(?:else|other|different|anything but|empty string|an empty|asterisk)\b/u;

/** "Is something else than x", "is anything but x", "is an empty string", behind a field that was typed verbatim. */
export const readOther = (sheet: Sheet, at: number, field: OwnField): OwnReading | undefined => {
  const near = sheet.tokens
    .slice(at, at + 6)
    .map(({ lower }) => lower)
    .join(' ');
  if (!OTHER.test(near)) return undefined;
  const read = predicate(sheet, at, field, lastValues(sheet, at, field), true);
  return read === undefined ? undefined : { conditions: [read.condition], to: read.to, known: read.known };
};

/** What was said of the other side before: "previous_mode was owner and new_mode is anything else". */
const lastValues = (sheet: Sheet, at: number, field: OwnField): string[] => {
  for (let index = at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const value = knownValueAt(sheet, index, field);
    if (value !== undefined) return [value.value];
  }
  return [];
};
