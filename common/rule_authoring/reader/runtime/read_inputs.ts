import type { Condition } from '../../intent';
import { PROGRAMS } from '../data/runtime_fields';
import type { Range } from '../reading/extraction';
import { readSum } from '../shapes/read_amounts';
import type { Sheet } from '../text/sheet';
import { readNumber } from '../values/numbers';
import type { RuntimeFound } from './read_tools';

const RUNS =
  /^(?:run|runs|running|ran|use|uses|used|using|call|calls|called|execute|executes|executed|executing|with|via|through|invoke|invokes|start|starts|launch|launches|like|or|and|,|\/|a|an|the|"|is|be|of|by|command|commands|fires|types|issues|issue|contain|contains|containing|mit|con|avec)$/u;

/** "Runs rclone, scp or curl", "a sudo command": programs that the command line of a tool names. */
const readPrograms = (sheet: Sheet, { from, to }: Range): RuntimeFound[] => {
  const hits: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || !PROGRAMS.has(sheet.lower(index)) || sheet.at(index)?.kind !== 'word') continue;
    const next = sheet.lower(index + 1);
    if (RUNS.test(sheet.lower(index - 1)) || /^(?:command|commands|call|calls|is|was|,|or|\/|invocation)$/u.test(next))
      hits.push(index);
  }
  const [first] = hits;
  const last = hits[hits.length - 1];
  if (first === undefined || last === undefined) return [];
  sheet.take(hits, 'condition');
  return [
    {
      condition: {
        kind: 'text',
        field: 'runtime.command_line',
        how: 'contains',
        values: [...new Set(hits.map((index) => sheet.lower(index)))],
      },
      from: first,
      to: last + 1,
      types: ['tool_result'],
    },
  ];
};

/** Something was given to a tool. */
const HANDED =
  /^(?:fetch\w*|webfetch|url|urls|tool|tools|bash|shell|command|commands|file|files|path|reads?|writes?|edits?|touches|opens|downloads?)$/u;

const OUTSIDE =
  /^(?:fetch|fetches|fetched|fetching|url|urls|host|page|pages|site|download|downloads|opens|open|calls|web|visits|reaches|from|to|at)$/u;

/** "Fetches from pastebin.com", "touches /etc/passwd": addresses and paths that a tool was given. */
const readPlaces = (sheet: Sheet, { from, to }: Range): RuntimeFound[] => {
  const found: RuntimeFound[] = [];
  const handed = sheet.tokens.slice(from, to).some(({ lower, kind }) => kind === 'action' || HANDED.test(lower));
  for (let index = handed ? from : to; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index)) continue;
    const before = sheet.lower(index - 1);
    const isUrl =
      token.kind === 'url' || (token.kind === 'domain' && !token.text.startsWith('@') && OUTSIDE.test(before));
    if (!isUrl && token.kind !== 'path') continue;
    sheet.take([index], 'condition');
    const field = isUrl ? 'runtime.url' : 'runtime.file_path';
    const condition: Condition = { kind: 'text', field, how: 'contains', values: [token.text] };
    found.push({ condition, from: index, to: index + 1, types: ['tool_result'] });
  }
  return found;
};

/** "Costs more than $5", "above five dollars": of one request; what is spent within a time is added up elsewhere. */
const readCost = (sheet: Sheet, { from, to }: Range): RuntimeFound[] => {
  const words = sheet.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/\b(?:single|one|each|individual|any|a) (?:\w+ )?(?:request|call|api call|prompt|turn)\b|\bcosts?\b|\bpriced?\b/u.test(
      words,
    )
  )
    return [];
  for (let index = from; index < to; index += 1) {
    const sum = readSum(sheet, index);
    if (sum === undefined) continue;
    sheet.takeRange(sum.from, sum.to, 'condition');
    return [
      {
        condition: { kind: 'compare', field: 'runtime.cost_usd', operator: sum.operator, value: sum.value },
        from: sum.from,
        to: sum.to,
        types: ['api_request'],
      },
    ];
  }
  return [];
};

/** "Prompts longer than 10,000 characters" */
const readLengths = (sheet: Sheet, { from, to }: Range): RuntimeFound[] => {
  for (let index = from; index < to; index += 1) {
    const number = sheet.free(index) ? readNumber(sheet, index) : undefined;
    if (
      number === undefined ||
      !/^(?:characters?|chars?|letters?|zeichen|caracteres|caractères)$/u.test(sheet.lower(number.to))
    )
      continue;
    const before = sheet.tokens
      .slice(Math.max(from, index - 4), index)
      .map(({ lower }) => lower)
      .join(' ');
    const less = /\b(?:shorter|less|fewer|under|below|at most)\b/u.test(before);
    const equal = /\b(?:at least|minimum)\b/u.test(before) || /^(?:or|and)$/u.test(sheet.lower(number.to + 1));
    sheet.takeRange(Math.max(from, index - 2), number.to + 1, 'condition');
    return [
      {
        condition: {
          kind: 'compare',
          field: 'runtime.prompt_length',
          operator: less ? '<' : equal ? '>=' : '>',
          value: number.value,
        },
        from: index,
        to: number.to + 1,
        types: ['user_prompt'],
      },
    ];
  }
  return [];
};

/** Reads what a tool, a request or a prompt was given, where the value says which field is meant. */
export const readInputs = (sheet: Sheet, range: Range): RuntimeFound[] => [
  ...readPrograms(sheet, range),
  ...readPlaces(sheet, range),
  ...readCost(sheet, range),
  ...readLengths(sheet, range),
];
