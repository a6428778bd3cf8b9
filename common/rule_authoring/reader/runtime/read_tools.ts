import type { Condition } from '../../intent';
import { RUNTIME_TOOL_WORDS } from '../data/runtime_fields';
import type { Range } from '../reading/extraction';
import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

/** A condition on telemetry, before it is known which events it is about. */
export interface RuntimeFound extends Range {
  condition: Condition;
  /** Events of telemetry that have the field; empty: any. */
  types: readonly string[];
}

const TABLE = RUNTIME_TOOL_WORDS.trim()
  .split('\n')
  .map((line): [string, string[]] => {
    const [name = '', words = ''] = line.split('|').map((cell) => cell.trim());
    return [
      name,
      words
        .split(';')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ];
  });
const NAMES: ReadonlySet<string> = new Set(TABLE.map(([name]) => name));
const LOWER: ReadonlyMap<string, string> = new Map(TABLE.map(([name]) => [name.toLowerCase(), name]));
const BY_PHRASE: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(([name, phrases]) => phrases.map((phrase): [string, string] => [phrase, name])),
);
const PHRASES = [...BY_PHRASE.keys()].sort((one, other) => other.split(' ').length - one.split(' ').length);

const TOOL_EVENTS = ['tool_result', 'tool_decision'];
const DENIES =
  /^(?:not|no|except|excluding|but|than|without|ignore|ignoring|never|isn't|aren't|wasn't|nor|exclude|apart|besides|of|from|for)$/u;
const OTHER_THAN =
  /\b(?:not|no|except|excluding|ignor\w+|other than|rather than|instead of|anything but|any tool but|tools? but|everything but|all but|but not|isn't|aren't|wasn't|exclude|apart from|besides|nor)(?: (?:for|the|a|an|of|from|by|in|tool|tools|"))*$/u;
const LEAVES_OUT =
  /^(?:not|no|except|excluding|other|rather|than|instead|of|but|for|apart|from|besides|nor|isn't|aren't|wasn't|the|a|an|"|by|in)$/u;
const JOIN = /^(?:or|,|\/|nor|and|&)$/u;

const nameAt = (sheet: Sheet, at: number): { name: string; to: number } | undefined => {
  const token = sheet.at(at);
  if (token === undefined) return undefined;
  const beside = /^tools?$/u;
  const quoted = token.kind === 'quoted';
  const tool =
    beside.test(sheet.lower(at + 1)) ||
    beside.test(sheet.lower(at - 1)) ||
    (/^(?:named|called|name|is|=|:|==)$/u.test(sheet.lower(at - 1)) &&
      (beside.test(sheet.lower(at - 2)) || beside.test(sheet.lower(at - 3))));
  if (NAMES.has(token.text) && (token.kind === 'word' || quoted)) {
    // "Read" at the head of a sentence, "Task:" of a ticket are everyday words.
    const everyday = BY_PHRASE.get(token.lower) === undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    const opens = at === 0 || /^[.!?\n:;]$/u.test(sheet.lower(at - 1));
    if (!everyday || !opens || tool) return { name: token.text, to: at + 1 };
  }
  if (/^mcp__\w+$/u.test(token.lower)) return { name: token.text, to: at + 1 };
  const phrase = matchAny(sheet, at, PHRASES, { free: false });
  if (phrase !== undefined) return { name: BY_PHRASE.get(phrase.phrase) ?? '', to: phrase.to };
  const lower = LOWER.get(token.lower);
  if (lower !== undefined && tool) return { name: lower, to: at + 1 };
  if (quoted && tool && /^[\w-]+$/u.test(token.text)) return { name: token.text, to: at + 1 };
  return undefined;
};

const isDenied = (sheet: Sheet, from: number, at: number): boolean =>
  DENIES.test(sheet.lower(at - 1)) || /^(?:the|tool|a|an|"|tools)$/u.test(sheet.lower(at - 1))
    ? OTHER_THAN.test(
        sheet.tokens
          .slice(Math.max(from, at - 5), at)
          .map(({ lower }) => lower)
          .join(' '),
      )
    : false;

/** Reads which tools a part that is about telemetry names: "the tool WebFetch", "Bash, not Read", "any tool but Grep". */
export const readTools = (sheet: Sheet, { from, to }: Range): RuntimeFound[] => {
  const runs: { names: string[]; from: number; to: number; denied: boolean }[] = [];
  for (let index = from; index < to; index += 1) {
    const named = nameAt(sheet, index);
    if (named === undefined || !sheet.free(index)) continue;
    const last = runs[runs.length - 1];
    const denied = isDenied(sheet, from, index);
    const joined =
      last !== undefined &&
      !denied &&
      index - last.to <= 3 &&
      index > last.to &&
      sheet.tokens.slice(last.to, index).every(({ lower }) => JOIN.test(lower) || /^(?:tool|the|a)$/u.test(lower));
    if (joined) {
      last.names.push(named.name);
      last.to = named.to;
    } else runs.push({ names: [named.name], from: index, to: named.to, denied });
    index = named.to - 1;
  }
  return runs.map(({ names, denied, ...range }): RuntimeFound => {
    let start = range.from;
    while (denied && start > from && LEAVES_OUT.test(sheet.lower(start - 1))) start -= 1;
    sheet.takeRange(start, range.to, 'condition');
    const equals: Condition = { kind: 'equals', field: 'runtime.tool', values: [...new Set(names)] };
    return { condition: denied ? { kind: 'not', of: equals } : equals, ...range, types: TOOL_EVENTS };
  });
};
