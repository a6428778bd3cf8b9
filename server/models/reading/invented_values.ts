import { isValid, parse } from 'ipaddr.js';
import { conditionsOf } from '../../../common/rule_authoring/compile';
import type { Condition, Intent } from '../../../common/rule_authoring/intent';
import { isKnownSetting } from '../catalogue_slice/known_settings';
import { knownValues } from '../catalogue_slice/known_values';
import type { RequestText } from './request_text';

interface Literal {
  /** The field, or what else it belongs to. */
  of: string;
  value: string;
  isDomain?: boolean;
}

const PLACE = /\.geo\./;
/** Sums, dates and switches are said in too many ways to look for; the page shows them. */
const NUMBER_OR_SWITCH = /^(?:[\d.,:+TZ-]+|true|false|on|off|enabled|disabled)$/i;

/** Names that a request may well say in other words. */
const isFree = ({ of, value }: Literal): boolean => PLACE.test(of) || NUMBER_OR_SWITCH.test(value);

const literalsIn = (condition: Condition): Literal[] => {
  const each = (of: string, values: readonly unknown[]): Literal[] =>
    values.filter((value) => typeof value === 'string').map((value) => ({ of, value }));
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(literalsIn);
    case 'not':
      return literalsIn(condition.of);
    case 'equals':
      return each(condition.field, condition.values);
    case 'text':
      // A pattern is pieces of text with wildcards between them.
      return condition.values.flatMap((value) =>
        each(
          condition.field,
          condition.how === 'pattern' ? value.split(/[*?]+/).filter((piece) => piece !== '') : [value],
        ),
      );
    case 'network':
      return each(
        condition.field,
        condition.ranges.map((range) => range.split('/')[0] ?? range),
      );
    case 'email_domain':
      return each(condition.field, condition.domains).map((literal) => ({ ...literal, isDomain: true }));
    case 'compare':
      return each(condition.field, [condition.value]);
    case 'setting':
      return [
        ...(isKnownSetting(condition.setting) ? [] : each('the setting', [condition.setting])),
        ...each(condition.setting, [condition.value]),
      ];
    default:
      return [];
  }
};

const GENERAL_RANGES: ReadonlySet<string> = new Set(['private', 'loopback', 'uniqueLocal', 'linkLocal']);

/** Ranges that mean the same everywhere ("private addresses", "localhost"); any other address is somebody's. */
const isGeneralRange = (value: string): boolean => GENERAL_RANGES.has(parse(value).range());

/** "gmail" is `gmail.com`. */
const isNamedDomain = (value: string, request: RequestText): boolean => {
  const [name = ''] = value.replace(/^@/, '').split('.');
  return name.length > 3 && request.holds(name);
};

/**
 * Values in an intent that stand neither in the request nor in the catalogue: a model made them up, or took them from
 * somewhere that it should not. One sentence each, for the model to repair.
 */
export const inventedValues = (intent: Intent, request: RequestText): string[] => {
  const isGrounded = (literal: Literal): boolean => {
    const { of, value } = literal;
    if (request.holds(value) || knownValues(of).has(value)) return true;
    if (isValid(value)) return isGeneralRange(value);
    return isFree(literal) || (literal.isDomain === true && isNamedDomain(value, request));
  };
  const invented = conditionsOf(intent)
    .flatMap(literalsIn)
    .filter((literal) => !isGrounded(literal));
  return [
    ...new Set(
      invented.map(
        ({ of, value }) =>
          `The value "${value}" for ${of} stands neither in the request nor in the catalogue. Use only values that are there, a list of the settings, or a question.`,
      ),
    ),
  ];
};
