import type { Condition } from '../../intent';
import { ACTIVITY_TYPES } from '../../../catalogue';
import { documentField } from '../activities/field_names';
import { typesOf } from '../activities/conditions';
import type { EventReading } from '../reading/event_reading';
import type { Range } from '../reading/extraction';
import { findPhrases } from '../text/match_phrase';
import { getLexicon } from '../activities/lexicon';
import { FILLER } from '../data/function_words';
import { dictionaryTag, lemmatise } from '../text/lemmatise';
import type { Sheet } from '../text/sheet';

const byName = new Map(ACTIVITY_TYPES.map((entry) => [entry.type, entry]));

/** Enum fields whose values people name without the field. */
const NAMED_ENUMS: readonly string[] = [
  'provider',
  'platform',
  'decision',
  'export_type',
  'export_destination',
  'credential_type',
  'enrollment_method',
  'reason_code',
  'opt_decision',
  'result',
  'validation_result',
  'dismissal_reason',
  'audience',
  'artifact_type',
  'access_level',
  'method',
];
const GENERAL = new Set([
  'unspecified',
  'set',
  'created',
  'updated',
  'deleted',
  'removed',
  'archived',
  'success',
  'social',
  'web',
  'imported',
]);

const wordsOf = (value: string): string => value.split('_').map(lemmatise).join(' ');

const mentions = (condition: Condition | undefined, field: string): boolean =>
  JSON.stringify(condition ?? null).includes(`"${field}"`);

/** Values of the activities' own enums that the request names: "social logins through apple accounts". */
export const enumsIn = (sheet: Sheet, { from, to }: Range, reading: EventReading): Condition[] => {
  if (reading.activities === undefined) return [];
  const types = typesOf(reading.activities);
  if (types.length === 0 || types.length > 6) return [];
  const found: Condition[] = [];
  for (const name of NAMED_ENUMS) {
    const field = documentField(name);
    if (!types.every((type) => byName.get(type)?.fields[name] !== undefined)) continue;
    if (mentions(reading.activities, field) || reading.conditions.some((condition) => mentions(condition, field)))
      continue;
    const values = [...new Set(types.flatMap((type) => byName.get(type)?.enums[name] ?? []))].filter(
      (value) => !GENERAL.has(value),
    );
    const named = values.filter((value) =>
      findPhrases(sheet, [wordsOf(value), value], { from, to, free: false }).some(
        (match) => !/^(?:not|no|except|non|without)$/u.test(sheet.lower(match.from - 1)),
      ),
    );
    if (named.length === 0 || named.length === values.length) continue;
    for (const value of named)
      for (const match of findPhrases(sheet, [wordsOf(value), value], { from, to }))
        sheet.takeRange(match.from, match.to, 'condition');
    found.push({ kind: 'equals', field, values: named });
  }
  return found;
};

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^integration_user_/u, 'connector'],
  [/^mcp_(?:server|tool)_/u, 'anthropic.audit.mcp_server_name'],
  [/^claude_skill_/u, 'anthropic.audit.skill_name'],
  [/^(?:claude_plugin_|plugin_installation|cli_plugin)/u, 'anthropic.audit.plugin_name'],
  [/^claude_command_/u, 'anthropic.audit.command_name'],
  [/^group_(?:created|updated)/u, 'anthropic.audit.group_name'],
  [/^rbac_role_created/u, 'anthropic.audit.role_name'],
  [/^service_/u, 'anthropic.audit.service_name'],
  [/^org_domain_/u, 'anthropic.audit.domain'],
];

/** A proper name beside a thing that has a name: "the Salesforce connector", `the MCP server "payroll"`. */
export const namesIn = (sheet: Sheet, { from, to }: Range, reading: EventReading): Condition[] => {
  if (reading.activities === undefined || reading.source !== 'audit') return [];
  const types = typesOf(reading.activities);
  const tools =
    types.every((type) => type === 'mcp_tool_policy_updated') &&
    sheet.tokens.slice(from, to).some(({ kind, index }) => kind === 'quoted' && /^tool$/u.test(sheet.lemma(index - 1)));
  const field = tools
    ? 'anthropic.audit.tool_name'
    : NAMED.find(([expression]) => types.length > 0 && types.every((type) => expression.test(type)))?.[1];
  if (field === undefined || reading.conditions.some((condition) => mentions(condition, field))) return [];
  const { vocabulary } = getLexicon();
  const values: string[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index)) continue;
    const before = sheet.at(index - 1);
    const opens = before === undefined || /^[.!?\n:]$/u.test(before.lower);
    const proper =
      token.kind === 'word' &&
      /^\p{Lu}\p{L}+$/u.test(token.text) &&
      !opens &&
      !vocabulary.has(token.lemma) &&
      !FILLER.has(token.lower) &&
      /^(?:undefined|Organization|ProperNoun|Company|FirstName|Unit)$/u.test(String(dictionaryTag(token.lower)));
    const quoted = token.kind === 'quoted' && token.text.split(/\s+/u).length <= 5;
    const next = sheet.at(index + 1);
    const last = sheet.at(index + 2);
    const hyphen =
      token.kind === 'word' &&
      next?.lower === '-' &&
      next.start === token.end &&
      last?.kind === 'word' &&
      last.start === next.end &&
      reading.happenings.some(({ thing }) => thing.from === index + 3 || thing.to === index);
    if (hyphen && last !== undefined) {
      values.push(`${token.text}-${last.text}`);
      sheet.takeRange(index, index + 3, 'condition');
      index += 2;
    } else if (proper || quoted || (token.kind === 'domain' && field.endsWith('.domain'))) {
      values.push(token.text);
      sheet.take([index], 'condition');
    }
  }
  if (values.length === 0) return [];
  return [{ kind: 'text', field, how: 'contains', values }];
};

const OWN = ['their own', 'his own', 'her own', 'themselves', 'himself', 'herself', 'for themselves', 'themself'];
const ON_PEOPLE =
  /^(?:claude_user_seat_tier_updated|claude_user_role_updated|platform_workspace_member_added|platform_workspace_member_updated|workspace_member_spend_limit_\w+|org_user_trusted_devices_revoked|role_assignment_granted|rbac_role_assigned)$/u;

/** "Their own seat tier": done by the person it is done to. */
export const ownIn = (sheet: Sheet, { from, to }: Range, reading: EventReading): Condition[] => {
  if (reading.activities === undefined) return [];
  const types = typesOf(reading.activities);
  if (types.length === 0 || !types.every((type) => ON_PEOPLE.test(type))) return [];
  if (JSON.stringify(reading.activities).includes('"fields"')) return [];
  const own = findPhrases(sheet, OWN, { from, to, free: false })[0];
  if (own === undefined) return [];
  sheet.takeRange(own.from, own.to, 'condition');
  return [
    {
      kind: 'any',
      of: [
        { kind: 'fields', left: 'user.id', operator: '==', right: 'user.target.id' },
        { kind: 'fields', left: 'user.email', operator: '==', right: 'user.target.email' },
      ],
    },
  ];
};
