import type { Condition } from '../../intent';
import { statedValues } from '../conditions/stated_values';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import type { OwnFound } from './read_named';

/** Name fields, by the noun that is said to be named so. */
const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:group|team)$/u, ['group_name']],
  [/^(?:server|connector|mcp|integration)$/u, ['mcp_server_name', 'mcp_directory_server_name']],
  [/^plugin$/u, ['plugin_name']],
  [/^skill$/u, ['skill_name']],
  [/^role$/u, ['role_name']],
  [/^command$/u, ['command_name']],
  [/^tool$/u, ['tool_name']],
  [/^(?:key|credential|secret)$/u, ['key_name', 'api_key_name', 'display_name', 'label']],
  [/^token$/u, ['token_name', 'display_name']],
  [/^service$/u, ['service_name']],
  [/^(?:repo|repository)$/u, ['repo_name', 'repository_name']],
  [/^(?:file|document|upload|attachment)$/u, ['filename']],
  [/^(?:artifact|page)$/u, ['title']],
  [/^(?:pool|profile|agent|config|configuration|issuer|device)$/u, ['display_name']],
  [/^cli$/u, ['cli_name']],
  [/^host$/u, ['hostname']],
];
const ANY_NAME = [...new Set(NAMES.flatMap(([, names]) => names))];

const nameField = (sheet: Sheet, at: number, fields: readonly OwnField[]): OwnField | undefined => {
  for (let index = at; index > at - 5; index -= 1) {
    const names = NAMES.find(([noun]) => noun.test(sheet.lemma(index)))?.[1];
    const own = names?.map((name) => fields.find((field) => field.name === name)).find((field) => field !== undefined);
    if (own !== undefined) return own;
  }
  const named = ANY_NAME.map((name) => fields.find((field) => field.name === name)).filter(
    (field) => field !== undefined,
  );
  return named[0];
};

const IN_NAME = /^(?:in|within|inside|somewhere)$/u;
const OWNERS = /^(?:its|the|their|his|her|it|that|a|somewhere|in)$/u;

/** "With 'every' or 'all' in its name", "that has prod in the name". */
const insideName = (sheet: Sheet, fields: readonly OwnField[]): OwnFound[] => {
  for (let index = 2; index < sheet.tokens.length; index += 1) {
    if (!/^(?:name|title|names|filename)$/u.test(sheet.lower(index)) || !sheet.free(index)) continue;
    let lead = index - 1;
    while (OWNERS.test(sheet.lower(lead)) && !IN_NAME.test(sheet.lower(lead)) && lead > index - 4) lead -= 1;
    if (!IN_NAME.test(sheet.lower(lead))) continue;
    let start = lead;
    while (
      start > 0 &&
      !/^(?:with|has|have|having|contains|containing|contain|of|whose|word|words|bearing|carries|carrying|includes|including|without|string)$/u.test(
        sheet.lower(start - 1),
      ) &&
      lead - start < 12
    )
      start -= 1;
    const { values, to } = statedValues(sheet, start, lead, false);
    if (values.length === 0 || to > lead) continue;
    let before = start - 1;
    while (
      /^(?:with|has|have|having|that|which|the|word|words|string|of|either|a|whose|contains|containing)$/u.test(
        sheet.lower(before),
      ) &&
      before > start - 6
    )
      before -= 1;
    const field = nameField(sheet, before, fields);
    if (field === undefined) continue;
    const denied = sheet.lower(start - 1) === 'without' || /^(?:no|not|n't|doesn't)$/u.test(sheet.lower(start - 2));
    const condition: Condition = { kind: 'text', field: field.field, how: 'contains', values };
    sheet.takeRange(before + 1, index + 1, 'condition');
    return [
      {
        condition: denied ? { kind: 'not', of: condition } : condition,
        from: before + 1,
        to: index + 1,
        fields: [field],
        name: [index, index],
      },
    ];
  }
  return [];
};

const NAMED = /^(?:named|called|titled|labelled|labeled)$/u;
const OPEN_END = /-(?:something|whatever|anything|\*|…|x|xyz|xxx)$/iu;

/** "Called lab gateway is minted": words up to what happens to it. */
const wholeName = (sheet: Sheet, at: number): { values: string[]; to: number } | undefined => {
  let to = at;
  while (
    to < at + 4 &&
    sheet.at(to)?.kind === 'word' &&
    !/^(?:is|was|gets|got|are|were|has|or|and|by|in|on|from|to|with|for|at|within)$/u.test(sheet.lower(to))
  )
    to += 1;
  if (to < at + 2 || !/^(?:is|was|gets|got|are|were|has|)$/u.test(sheet.lower(to))) return undefined;
  return {
    values: [
      sheet.tokens
        .slice(at, to)
        .map(({ text }) => text)
        .join(' '),
    ],
    to,
  };
};

/** "A server that's named prod-something", "a key called nightly or backup", "named like prod". */
const afterNamed = (sheet: Sheet, fields: readonly OwnField[]): OwnFound[] => {
  const found: OwnFound[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!NAMED.test(sheet.lower(index)) || !sheet.free(index)) continue;
    let at = index + 1;
    const like = /^(?:like|something|anything|somewhat)$/u.test(sheet.lower(at));
    const begins = /^(?:starting|beginning)$/u.test(sheet.lower(at));
    while (
      /^(?:like|something|anything|starting|beginning|with|as|either|exactly|the|just)$/u.test(sheet.lower(at)) &&
      at < index + 4
    )
      at += 1;
    const { values, to } = wholeName(sheet, at) ?? statedValues(sheet, at, sheet.tokens.length, false);
    const field = nameField(sheet, index - 1, fields);
    if (field === undefined || values.length === 0) continue;
    const denied = [1, 2].some((back) => /^(?:not|isn't|wasn't|aren't|never)$/u.test(sheet.lower(index - back)));
    const open = values.every((value) => OPEN_END.test(value));
    const star = values.some((value) => value.includes('*'));
    const condition: Condition = open
      ? {
          kind: 'text',
          field: field.field,
          how: 'starts_with',
          values: values.map((value) => value.replace(OPEN_END, '-')),
        }
      : begins
        ? { kind: 'text', field: field.field, how: 'starts_with', values }
        : star
          ? { kind: 'text', field: field.field, how: 'pattern', values }
          : like
            ? { kind: 'text', field: field.field, how: 'contains', values }
            : { kind: 'equals', field: field.field, values };
    const start = denied ? index - 1 : index;
    sheet.takeRange(start, to, 'condition');
    found.push({
      condition: denied ? { kind: 'not', of: condition } : condition,
      from: start,
      to,
      fields: [field],
      name: [index, index],
    });
    index = to - 1;
  }
  return found;
};

/** Reads names that things are said to have. */
export const readOwnNames = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
): OwnFound[] => {
  const known = fields.filter(sure);
  return [...insideName(sheet, known), ...afterNamed(sheet, known)];
};
