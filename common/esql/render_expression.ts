import { escapeIdentifier } from './escape_identifier';
import { escapeString } from './escape_string';
import type { Expression } from './expression';

/** How tightly each kind binds; a looser one inside a tighter one needs parentheses. */
const BINDING = { or: 0, and: 1, not: 2, predicate: 3, sum: 4, product: 5, primary: 6 } as const;

const bindingOf = (expression: Expression): number => {
  switch (expression.kind) {
    case 'logical':
      return expression.operator === 'OR' ? BINDING.or : BINDING.and;
    case 'not':
      return BINDING.not;
    case 'comparison':
    case 'in':
    case 'like':
    case 'is_null':
      return BINDING.predicate;
    case 'arithmetic':
      return expression.operator === '+' || expression.operator === '-' ? BINDING.sum : BINDING.product;
    case 'literal':
      // `a - -1` reads badly and `-1` isn't a primary expression.
      return typeof expression.value === 'number' && expression.value < 0 ? BINDING.sum : BINDING.primary;
    default:
      return BINDING.primary;
  }
};

const renderNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written in ES|QL.`);
  return String(value);
};

const renderLiteral = (value: string | number | boolean | null): string => {
  if (typeof value === 'string') return escapeString(value);
  return typeof value === 'number' ? renderNumber(value) : String(value);
};

const within = (expression: Expression, binding: number): string =>
  bindingOf(expression) < binding ? `(${renderExpression(expression)})` : renderExpression(expression);

/** ES|QL text of an expression, on one line, the same on every stack version. */
export const renderExpression = (expression: Expression): string => {
  switch (expression.kind) {
    case 'column':
      return escapeIdentifier(expression.name);
    case 'literal':
      return renderLiteral(expression.value);
    case 'time_span':
      return `${expression.amount} ${expression.unit}${expression.amount === 1 ? '' : 's'}`;
    case 'list':
      return `[${expression.values.map(renderLiteral).join(', ')}]`;
    case 'all_rows':
      return '*';
    case 'call':
      return `${expression.function}(${expression.arguments.map(renderExpression).join(', ')})`;
    case 'comparison':
      return `${within(expression.left, BINDING.sum)} ${expression.operator} ${within(expression.right, BINDING.sum)}`;
    case 'arithmetic': {
      const binding = bindingOf(expression);
      // Left to right: the right side needs parentheses from the same binding on (`a - (b - c)`).
      return `${within(expression.left, binding)} ${expression.operator} ${within(expression.right, binding + 1)}`;
    }
    case 'in':
      return `${within(expression.operand, BINDING.sum)} IN (${expression.values.map(renderExpression).join(', ')})`;
    case 'like':
      return `${within(expression.operand, BINDING.sum)} ${expression.operator} ${escapeString(expression.pattern)}`;
    case 'is_null':
      return `${within(expression.operand, BINDING.sum)} IS ${expression.negated ? 'NOT ' : ''}NULL`;
    case 'not':
      return `NOT ${within(expression.operand, BINDING.predicate)}`;
    case 'logical': {
      const binding = bindingOf(expression) + 1;
      return expression.operands.map((operand) => within(operand, binding)).join(` ${expression.operator} `);
    }
  }
};
