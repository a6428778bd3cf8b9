import type { Condition, Operator } from '../../intent';
import { readOperator } from '../conditions/field_operators';
import { statedField } from '../conditions/stated_names';
import { fieldTypeOf } from '../activities/field_names';
import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';
import type { OwnField } from './own_field';
import { sideOf } from './own_field';

interface Read {
  condition: Condition;
  to: number;
}

const COMPARE: ReadonlySet<string> = new Set(['>', '>=', '<', '<=']);

const AFTERWARDS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:more|above|higher|over|up|greater|larger|later|beyond|upwards|bigger)$/u, '>='],
  [/^(?:less|below|lower|under|fewer|smaller|down|earlier)$/u, '<='],
];

/** A figure at a token, in the unit of the field: milliseconds for fields of milliseconds. */
const figureAt = (
  sheet: Sheet,
  at: number,
  { name }: OwnField,
): { value: number; to: number; times: boolean } | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  if (token.kind === 'money' || token.kind === 'percent') return { value: token.value ?? 0, to: at + 1, times: false };
  if (token.kind === 'duration' && name.endsWith('_ms'))
    return { value: Math.round((token.value ?? 0) * 60_000), to: at + 1, times: false };
  const number = readNumber(sheet, at);
  if (number === undefined) return undefined;
  const { value } = number;
  let { to } = number;
  if (
    /^(?:dollars?|usd|\$|bucks|euros?|%|percent|ms|milliseconds?|tokens?|seats?|people|users?|channels?)$/u.test(
      sheet.lower(to),
    )
  )
    to += 1;
  if (name.endsWith('_ms') && /^(?:seconds?|secs?|s)$/u.test(sheet.lower(to)))
    return { value: value * 1000, to: to + 1, times: false };
  return { value, to, times: number.times };
};

/** The other field of the same event that a figure is compared with: "twice previous_quantity". */
const otherAt = (sheet: Sheet, at: number, field: OwnField): { field: string; to: number } | undefined => {
  let index = at;
  while (/^(?:of|the|what|it|its|as|much|many|than|more|was|old|a|size)$/u.test(sheet.lower(index)) && index < at + 5)
    index += 1;
  const stated = statedField(sheet.at(index)?.text ?? '');
  const type = stated === undefined ? undefined : fieldTypeOf(stated);
  if (stated !== undefined && stated !== field.field && (type === 'long' || type === 'double'))
    return { field: stated, to: index + 1 };
  const before = sideOf(field, 'before');
  if (
    before !== undefined &&
    before.name !== field.name &&
    /^(?:before|previously|earlier|previous|old|until)$/u.test(sheet.lower(index))
  )
    return { field: before.field, to: index + 1 };
  return undefined;
};

const ratio = (sheet: Sheet, at: number, field: OwnField, operator: Operator): Read | undefined => {
  const number = readNumber(sheet, at);
  if (number === undefined) return undefined;
  let { to } = number;
  const factor = number.times || /^(?:times|x|×|fold)$/u.test(sheet.lower(to));
  if (!number.times && factor) to += 1;
  if (factor) {
    const other = otherAt(sheet, to, field);
    if (other === undefined) return undefined;
    const more =
      /^(?:or|and)$/u.test(sheet.lower(other.to)) && /^(?:more|higher|above|greater)$/u.test(sheet.lower(other.to + 1));
    return {
      condition: {
        kind: 'fields',
        left: field.field,
        operator: more ? '>=' : operator,
        right: other.field,
        times: number.value,
      },
      to: more ? other.to + 2 : other.to,
    };
  }
  const direction = /^(?:higher|more|larger|bigger|above|greater|over)$/u.test(sheet.lower(to))
    ? 1
    : /^(?:lower|less|smaller|fewer|below|under)$/u.test(sheet.lower(to))
      ? -1
      : 0;
  if (direction === 0) return undefined;
  const other = otherAt(sheet, to + 1, field);
  if (other === undefined) return undefined;
  const flipped: Operator = direction > 0 ? operator : operator === '>=' ? '<=' : operator === '>' ? '<' : operator;
  return {
    condition: {
      kind: 'fields',
      left: field.field,
      operator: flipped,
      right: other.field,
      plus: direction * number.value,
    },
    to: other.to,
  };
};

const RAISED =
  /^(?:is|was|gets|got|being|been|goes|went|rises|rose|climbs|raised|lowered|pushed|bumped|increased|reduced|cut|dropped|drops|falls|fell|set|changed|put|moved|jumps|jumped|lifted)$/u;

/** Reads what a number of an activity is compared with: a limit, a range, several numbers, another number of the event. */
export const readOwnNumber = (sheet: Sheet, start: number, field: OwnField): Read | undefined => {
  let at = start;
  while (RAISED.test(sheet.lower(at)) && at < start + 4) at += 1;
  const { test, negated, to, said, weak } = readOperator(sheet, at);
  const wrap = (condition: Condition, end: number): Read => ({
    condition: negated ? { kind: 'not', of: condition, if_missing: 'no_match' } : condition,
    to: end,
  });
  if (test === 'missing') return wrap({ kind: 'not', of: { kind: 'exists', field: field.field } }, to);
  if (test === 'exists') return wrap({ kind: 'exists', field: field.field }, to);
  const operator = COMPARE.has(test) ? (test as Operator) : undefined;
  const relative = ratio(sheet, to, field, operator ?? '>=');
  if (relative !== undefined) return wrap(relative.condition, relative.to);
  const other = operator === undefined ? undefined : otherAt(sheet, to, field);
  if (operator !== undefined && other !== undefined)
    return wrap({ kind: 'fields', left: field.field, operator, right: other.field }, other.to);
  const first = figureAt(sheet, to, field);
  if (first === undefined || first.times) return undefined;
  const compare = (op: Operator, value: number): Condition => ({
    kind: 'compare',
    field: field.field,
    operator: op,
    value,
  });
  if (operator !== undefined) return wrap(compare(operator, first.value), first.to);
  const more = /^(?:or|and)$/u.test(sheet.lower(first.to))
    ? AFTERWARDS.find(([word]) => word.test(sheet.lower(first.to + 1)))
    : undefined;
  if (more !== undefined) return wrap(compare(more[1], first.value), first.to + 2);
  if (sheet.lower(first.to) === '+') return wrap(compare('>=', first.value), first.to + 1);
  const range = test === 'between' ? /^(?:and|to|-|–)$/u : /^(?:-|–|to)$/u;
  const last = range.test(sheet.lower(first.to)) ? figureAt(sheet, first.to + 1, field) : undefined;
  if (last !== undefined && (test === 'between' || last.value > first.value))
    return wrap({ kind: 'all', of: [compare('>=', first.value), compare('<=', last.value)] }, last.to);
  if (!said && sheet.at(to)?.kind !== 'number') return undefined;
  // "Keys written in one go": what follows goes on with the sentence.
  if (weak && said && /^(?:in|with|from|over|within|before|after|like|has)$/u.test(sheet.lower(to - 1)))
    return undefined;
  const values = [first.value];
  let end = first.to;
  while (/^(?:or|,|nor|\/)$/u.test(sheet.lower(end))) {
    const next = figureAt(sheet, end + 1, field);
    if (next === undefined) break;
    values.push(next.value);
    end = next.to;
  }
  return wrap(
    fieldTypeOf(field.field) === 'keyword'
      ? compare('==', first.value)
      : { kind: 'equals', field: field.field, values },
    end,
  );
};
