import { activityTypes, listEntries } from '../compile';
import type { AuthoringSettings, Condition, LeafCondition, SettingsList } from '../intent';
import { predicateOf } from './verb_phrase';
import type { Tense } from './verb_phrase';
import { fieldWord, listWords, operatorWords, shortList } from './words';

const LIST_WORDS: Readonly<Record<SettingsList, string>> = {
  approved_mcp_servers: 'approved MCP servers',
  approved_domains: 'domains of the organization',
  trusted_networks: 'trusted networks',
  approved_countries: 'approved countries',
  approved_skills: 'approved skills',
  break_glass_users: 'break-glass accounts',
  known_collectors: 'known collectors',
  approved_plugins: 'approved plugins',
  approved_otlp_endpoints: 'approved telemetry endpoints',
};

export const listName = (list: SettingsList): string => LIST_WORDS[list];

const quoted = (value: string | number | boolean): string => (typeof value === 'string' ? `"${value}"` : String(value));

const TEXT_WORDS = {
  contains: ['contains', 'does not contain'],
  starts_with: ['starts with', 'does not start with'],
  ends_with: ['ends with', 'does not end with'],
  pattern: ['matches', 'does not match'],
} as const;

const IDENTITY_WORDS = {
  deactivated: 'an account is deactivated at the identity provider',
  factor_reset: 'a second factor is reset at the identity provider',
  signed_in: 'somebody signs in at the identity provider',
  risky_sign_in: 'there is a risky sign-in at the identity provider',
  group_member_added: 'a member is added to a group at the identity provider',
} as const;

const ENDINGS: Readonly<Record<string, string>> = {
  deleted: 'deletes anything',
  created: 'creates anything',
  updated: 'changes anything',
  archived: 'archives anything',
  disabled: 'switches anything off',
  enabled: 'switches anything on',
  viewed: 'opens anything',
  downloaded: 'downloads anything',
  revoked: 'revokes anything',
  failed: 'fails at anything',
};

/** "deletes anything" for `*_deleted`. */
const patternWords = (pattern: string): string | undefined => ENDINGS[/^\*_([a-z]+)$/.exec(pattern)?.[1] ?? ''];

/** "adds an MCP server": what the activities of a condition are, without who does it. */
export const activityWords = (leaf: Extract<LeafCondition, { kind: 'activity' }>, tense: Tense): string => {
  const { patterns = [], categories = [], min_risk: minRisk, except = [] } = leaf;
  const anything = tense === 'present' ? 'does anything' : 'did anything';
  const others = [
    ...patterns.map(
      (pattern) => (tense === 'present' ? patternWords(pattern) : undefined) ?? `${anything} named ${pattern}`,
    ),
    ...categories.map((category) => `${anything} of "${category}"`),
    ...(minRisk === undefined ? [] : [`${anything} of at least ${minRisk} risk`]),
  ];
  const text = predicateOf(leaf.types ?? [], others, tense) || predicateOf(activityTypes(leaf), [], tense);
  return except.length === 0 ? text : `${text} (other than: ${predicateOf(except, [], tense)})`;
};

const timeWords = (
  { days = [], from, to, time_zone: zone = 'UTC' }: Extract<LeafCondition, { kind: 'time' }>,
  isNot: boolean,
): string => {
  const names = days.map((day) => `${day[0]?.toUpperCase() ?? ''}${day.slice(1)}`);
  const parts = [
    ...(days.length === 0 ? [] : [`on ${listWords(names)}`]),
    ...(from === undefined && to === undefined ? [] : [`between ${from ?? '00:00'} and ${to ?? '24:00'} ${zone}`]),
  ];
  const zoned = from === undefined && to === undefined ? `${parts.join(' ')} (${zone})` : parts.join(' ');
  return isNot ? `at another time than ${zoned}` : zoned;
};

/** When it happens, as it ends a sentence: "outside business hours"; undefined for conditions of another kind. */
export const whenWords = (leaf: LeafCondition, isNot: boolean): string | undefined => {
  if (leaf.kind === 'business_hours') return `${isNot ? 'outside' : 'within'} business hours`;
  return leaf.kind === 'time' ? timeWords(leaf, isNot) : undefined;
};

/** A field and what is said of it: "the country" + "is not one of the approved countries". */
export interface FieldSaying {
  field: string;
  predicate: string;
}

/** What a condition says of one field; undefined for conditions of another kind. */
export const fieldSaying = (
  leaf: LeafCondition,
  settings: AuthoringSettings,
  isNot: boolean,
): FieldSaying | undefined => {
  const is = isNot ? 'is not' : 'is';
  switch (leaf.kind) {
    case 'equals':
      return { field: leaf.field, predicate: `${is} ${shortList(leaf.values.map(quoted))}` };
    case 'text':
      return {
        field: leaf.field,
        predicate: `${TEXT_WORDS[leaf.how][isNot ? 1 : 0]} ${shortList(leaf.values.map(quoted))}`,
      };
    case 'compare':
      return { field: leaf.field, predicate: `${is} ${operatorWords(leaf.operator)} ${leaf.value}` };
    case 'network':
      return { field: leaf.field, predicate: `${is} in ${shortList(leaf.ranges)}` };
    case 'email_domain':
      return { field: leaf.field, predicate: `${is} at ${shortList(leaf.domains)}` };
    case 'listed': {
      const entries = listEntries(leaf.list, settings);
      const shown = entries.length === 0 ? '' : ` (${shortList(entries, 'and')})`;
      const where = leaf.list === 'trusted_networks' ? 'in ' : leaf.list === 'approved_domains' ? 'at ' : '';
      return { field: leaf.field, predicate: `${is} ${where}one of the ${listName(leaf.list)}${shown}` };
    }
    default:
      return undefined;
  }
};

const FIELDS_WORDS = { '==': 'is the same as', '!=': 'is not the same as' } as const;

const leafWords = (leaf: LeafCondition, settings: AuthoringSettings, isNot: boolean): string => {
  const saying = fieldSaying(leaf, settings, isNot);
  if (saying) {
    // "enabled is false" is a statement already; "the country is …" needs its article.
    const article = leaf.kind === 'equals' && leaf.values.every((value) => typeof value === 'boolean') ? '' : 'the ';
    return `${article}${fieldWord(saying.field)} ${saying.predicate}`;
  }
  const when = whenWords(leaf, isNot);
  if (when !== undefined) return `it happens ${when}`;
  switch (leaf.kind) {
    case 'exists':
      return `there is ${isNot ? 'no' : 'a'} ${fieldWord(leaf.field)}`;
    case 'fields': {
      const { left, right, operator, times, plus } = leaf;
      const scale = times === undefined ? '' : `${times} times `;
      const more = plus === undefined ? '' : ` ${plus < 0 ? 'minus' : 'plus'} ${Math.abs(plus)}`;
      const relation =
        operator === '==' || operator === '!='
          ? FIELDS_WORDS[(operator === '==') === isNot ? '!=' : '==']
          : `${isNot ? 'is not' : 'is'} ${operatorWords(operator)}`;
      return `the ${fieldWord(left)} ${relation} ${scale}the ${fieldWord(right)}${more}`;
    }
    case 'setting': {
      const { setting, operator, value, previous, matches, outside } = leaf;
      if (outside !== undefined) {
        return `the setting ${setting} ${isNot ? 'holds nothing but' : 'holds something else than'} the ${listName(outside)}`;
      }
      if (matches !== undefined) return `the setting ${setting} ${isNot ? 'does not become' : 'becomes'} ${matches}`;
      if (value === undefined) return `the setting ${setting} was ${isNot ? 'not ' : ''}changed`;
      const verb = previous === true ? (isNot ? 'was not' : 'was') : isNot ? 'does not become' : 'becomes';
      const limit = operator === undefined || operator === '==' ? '' : `${operatorWords(operator)} `;
      return `the setting ${setting} ${verb} ${limit}${String(value)}`;
    }
    case 'activity':
      return `somebody ${isNot ? 'does anything but: ' : ''}${activityWords(leaf, 'present')}`;
    case 'identity_event':
      return isNot ? `it is not that ${IDENTITY_WORDS[leaf.event]}` : IDENTITY_WORDS[leaf.event];
    default:
      return '';
  }
};

/** A condition as a clause: "the country is not one of the approved countries". */
export const conditionWords = (condition: Condition, settings: AuthoringSettings, isNot = false): string => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      if (condition.of.length === 0) return 'anything happens';
      // Not (a or b) is neither: not a and not b.
      const conjunction = (condition.kind === 'all') === isNot ? 'or' : 'and';
      const parts = [...new Set(condition.of.map((part) => conditionWords(part, settings, isNot)))];
      return listWords(parts, conjunction);
    }
    case 'not':
      return conditionWords(condition.of, settings, !isNot);
    default:
      return leafWords(condition, settings, isNot);
  }
};
