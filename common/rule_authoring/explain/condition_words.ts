import { findActivityType } from '../../catalogue';
import { activityTypes, listEntries } from '../compile';
import type { AuthoringSettings, Condition, EventFilter, LeafCondition, SettingsList } from '../intent';
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
  contains: 'contains',
  starts_with: 'starts with',
  ends_with: 'ends with',
  pattern: 'matches',
} as const;

const IDENTITY_WORDS = {
  deactivated: 'an account is deactivated at the identity provider',
  factor_reset: 'a second factor is reset at the identity provider',
  signed_in: 'a sign-in at the identity provider',
  risky_sign_in: 'a risky sign-in at the identity provider',
  group_member_added: 'a member is added to a group at the identity provider',
} as const;

/** An activity as it stands in a sentence: "created an Admin API key". */
const verbPhrase = (type: string): string => findActivityType(type)?.verb_phrase ?? type.replace(/_/g, ' ');

const activityWords = (leaf: Extract<LeafCondition, { kind: 'activity' }>): string => {
  const { patterns = [], categories = [], min_risk: minRisk } = leaf;
  const named = (leaf.types ?? []).map(verbPhrase);
  const others = [
    ...patterns.map((pattern) => `any activity named ${pattern}`),
    ...categories.map((category) => `any activity of "${category}"`),
    ...(minRisk === undefined ? [] : [`any activity of at least ${minRisk} risk`]),
  ];
  const text = shortList([...named, ...others]);
  return text === '' ? shortList(activityTypes(leaf)) : text;
};

const timeWords = ({
  days = [],
  from,
  to,
  time_zone: zone = 'UTC',
}: Extract<LeafCondition, { kind: 'time' }>): string => {
  const parts = [
    ...(days.length === 0
      ? []
      : [`on ${listWords(days.map((day) => `${day[0]?.toUpperCase() ?? ''}${day.slice(1)}`))}`]),
    ...(from === undefined && to === undefined ? [] : [`between ${from ?? '00:00'} and ${to ?? '24:00'}`]),
  ];
  return `${parts.join(' ')} (${zone})`;
};

const leafWords = (leaf: LeafCondition, settings: AuthoringSettings): string => {
  switch (leaf.kind) {
    case 'activity':
      return activityWords(leaf);
    case 'equals':
      return `${fieldWord(leaf.field)} is ${shortList(leaf.values.map(quoted))}`;
    case 'text':
      return `${fieldWord(leaf.field)} ${TEXT_WORDS[leaf.how]} ${shortList(leaf.values.map(quoted))}`;
    case 'compare':
      return `${fieldWord(leaf.field)} is ${operatorWords(leaf.operator)} ${leaf.value}`;
    case 'network':
      return `${fieldWord(leaf.field)} is in ${shortList(leaf.ranges)}`;
    case 'email_domain':
      return `${fieldWord(leaf.field)} is at ${shortList(leaf.domains)}`;
    case 'exists':
      return `there is a ${fieldWord(leaf.field)}`;
    case 'listed': {
      const entries = listEntries(leaf.list, settings);
      const shown = entries.length === 0 ? '' : ` (${shortList(entries, 'and')})`;
      return `${fieldWord(leaf.field)} is one of the ${listName(leaf.list)}${shown}`;
    }
    case 'fields':
      return `${fieldWord(leaf.left)} ${leaf.operator === '==' ? 'is the same as' : leaf.operator} ${fieldWord(leaf.right)}${leaf.operator === '==' ? ' (the same event)' : ''}`;
    case 'setting':
      return leaf.value === undefined
        ? `the setting ${leaf.setting} was changed`
        : `the setting ${leaf.setting} ${leaf.previous === true ? 'was' : 'becomes'} ${leaf.operator === undefined || leaf.operator === '==' ? '' : `${operatorWords(leaf.operator)} `}${String(leaf.value)}`;
    case 'time':
      return `it happens ${timeWords(leaf)}`;
    case 'business_hours':
      return 'it happens within business hours';
    case 'identity_event':
      return IDENTITY_WORDS[leaf.event];
  }
};

/** A condition in words, as a part of a sentence. */
export const conditionWords = (condition: Condition, settings: AuthoringSettings): string => {
  switch (condition.kind) {
    case 'all':
      return condition.of.length === 0
        ? 'anything happens'
        : listWords(
            condition.of.map((part) => conditionWords(part, settings)),
            'and',
          );
    case 'any':
      return condition.of.length === 1 || condition.of.every(({ kind }) => kind === 'activity')
        ? listWords(condition.of.map((part) => conditionWords(part, settings)))
        : `(${listWords(condition.of.map((part) => conditionWords(part, settings)))})`;
    case 'not': {
      const words = conditionWords(condition.of, settings);
      const negated = words.replace(/ is /, ' is not ').replace(/^it happens /, 'it does not happen ');
      return negated === words ? `not: ${words}` : negated;
    }
    default:
      return leafWords(condition, settings);
  }
};

const SOURCE_WORDS = {
  audit: '',
  runtime: 'in Claude Code or Cowork: ',
  identity_provider: '',
  endpoint: 'on an endpoint: ',
} as const;

/** The events of a filter in words. */
export const filterWords = ({ where, source = 'audit', label }: EventFilter, settings: AuthoringSettings): string => {
  const words = conditionWords(where, settings);
  return `${SOURCE_WORDS[source]}${label === undefined ? words : `${label} (${words})`}`;
};
