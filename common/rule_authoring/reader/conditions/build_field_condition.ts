import type { Condition, Operator } from '../../intent';
import { fieldTypeOf } from '../activities/field_names';
import type { Sheet } from '../text/sheet';
import { readOperator } from './field_operators';
import { compare, isLiteral, readValues, scalar } from './field_values';
import type { FoundCondition } from './found_condition';
import { isVerb, stateCondition } from './state_condition';

/** As it is read where a field is named verbatim. */
const stated = (sheet: Sheet, field: string, at: number, limit: number): FoundCondition | undefined => {
  const operator = readOperator(sheet, at);
  const found = stateCondition(sheet, field, operator, limit);
  if (found === undefined) return undefined;
  return {
    condition: operator.negated ? { kind: 'not', of: found.condition } : found.condition,
    from: at,
    to: found.to,
  };
};

const BE = /^(?:is|was|are|be|being|were)$/u;

export const build = (
  sheet: Sheet,
  field: string,
  at: number,
  limit: number,
  { explicit, thing }: { explicit: boolean; thing: boolean },
): FoundCondition | undefined => {
  // A sentence ends before its value.
  if (/^[.;!?\n,]$/u.test(sheet.lower(at))) return undefined;
  const { test: read, negated, to, said, weak } = readOperator(sheet, at);
  // Somebody else read the value already.
  if (!sheet.free(to) && to < limit) return undefined;
  const test = read === 'matches' ? 'contains' : read;
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
  if (test === 'between') return stated(sheet, field, at, limit);
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
  if (test === 'equals' && sheet.at(to)?.kind === 'word' && isVerb(texts[0] ?? '')) return undefined;
  if (test === 'contains' || test === 'starts_with' || test === 'ends_with') {
    const multi = /(?:(?<!granted_)scopes|audience_types|update_types|update_values)$/u.test(field);
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
