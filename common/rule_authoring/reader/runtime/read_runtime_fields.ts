import type { Condition } from '../../intent';
import { typesOf } from '../activities/conditions';
import type { FoundCondition } from '../conditions/found_condition';
import type { OwnField } from '../own/own_field';
import { readFlags } from '../own/read_flags';
import { readLoneValues } from '../own/read_lone_values';
import { readNamed } from '../own/read_named';
import type { Range } from '../reading/extraction';
import { readEvents } from '../reading/read_events';
import type { Sheet } from '../text/sheet';
import { findRuntimeEvents } from './find_events';
import { speaksOfMachines } from './move_to_runtime';
import { readInputs } from './read_inputs';
import { isSurelyRuntime, readRuntime } from './read_runtime';
import { readTools } from './read_tools';
import type { RuntimeFound } from './read_tools';
import { runtimeFields } from './runtime_field';

/** Longer texts are no description of one kind of event. */
const MOST_TOKENS = 600;

const BOUNDARY =
  /^(?:\.|;|\n|\?|!|then|followed|afterwards|afterward|after|before|but|while|although|though|->|-->|→|=>|later|subsequently|thereafter|without)$/u;

/** Parts of the text that each say one thing. */
const clausesOf = (sheet: Sheet): Range[] => {
  const clauses: Range[] = [];
  let from = 0;
  for (const { index, lower } of sheet.tokens) {
    // "Before" a number is a time; "but" behind "any tool" leaves something out.
    const leavesOut = lower === 'but' && /^(?:anything|everything|tool|all|any|one)$/u.test(sheet.lower(index - 1));
    if (!BOUNDARY.test(lower) || leavesOut) continue;
    if (index > from) clauses.push({ from, to: index });
    from = index + 1;
  }
  if (sheet.tokens.length > from) clauses.push({ from, to: sheet.tokens.length });
  return clauses;
};

interface Part extends Range {
  types: readonly string[];
}

/** What a clause that speaks of machines hands to tools says that telemetry is meant, whatever else it is like. */
const inputTypes = (sheet: Sheet, clause: Range, goesOn: boolean): string[] => {
  if (!goesOn && !speaksOfMachines(sheet, clause)) return [];
  const trial = sheet.clone();
  return [...readTools(trial, clause), ...readInputs(trial, clause)].flatMap(({ types }) => [...types]);
};

/** The stretches that are about telemetry; a clause that names nothing goes on with the one before. */
const runtimeParts = (sheet: Sheet): Part[] => {
  const parts: Part[] = [];
  let before: 'runtime' | 'audit' | undefined;
  for (const clause of clausesOf(sheet)) {
    const copy = sheet.clone();
    const reading = readRuntime(copy, readEvents(copy, clause.from, clause.to), clause);
    const { types: named } = findRuntimeEvents(sheet, clause);
    const clear = reading.activities !== undefined && !reading.vague && !reading.weak;
    const goesOn = before === 'runtime' && reading.source === 'audit' && !clear;
    const inputs = inputTypes(sheet, clause, goesOn);
    const isRuntime = reading.source === 'runtime' || isSurelyRuntime(sheet, clause) || inputs.length > 0;
    const last = parts[parts.length - 1];
    if (goesOn && named.length === 0 && inputs.length === 0 && last !== undefined) last.to = clause.to;
    else if (isRuntime || goesOn) {
      const read = reading.source === 'runtime' && reading.activities !== undefined ? typesOf(reading.activities) : [];
      parts.push({ ...clause, types: [read, named, inputs].find((types) => types.length > 0) ?? [] });
    }
    if (isRuntime || goesOn) before = 'runtime';
    else if (reading.activities !== undefined || reading.happenings.length > 0) before = 'audit';
  }
  return parts;
};

/** Values of these are parts of what stands there: a model's version, a command's options. */
const LOOSE = /^runtime\.(?:model|command_line|url|file_path)$/u;

const loosely = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(loosely) };
    case 'not':
      return { ...condition, of: loosely(condition.of) };
    case 'equals':
      return LOOSE.test(condition.field)
        ? { kind: 'text', field: condition.field, how: 'contains', values: condition.values.map(String) }
        : condition;
    default:
      return condition;
  }
};

const mentions = (found: readonly RuntimeFound[], { field }: OwnField): boolean =>
  found.some(({ condition }) => JSON.stringify(condition).includes(`"${field}"`));

const readPart = (sheet: Sheet, part: Part): RuntimeFound[] => {
  const masked = sheet.clone();
  masked.takeRange(0, part.from, 'shape');
  masked.takeRange(part.to, sheet.tokens.length, 'shape');
  // What was typed verbatim is an event, no value.
  const verbatim = new Set(sheet.tokens.filter(({ kind }) => kind === 'action').map(({ index }) => index));
  masked.take(verbatim, 'shape');
  const sure = ({ types }: OwnField): boolean =>
    types.size === 0 || part.types.length === 0 || part.types.some((type) => types.has(type));
  const fields = runtimeFields().filter(sure);
  const found: RuntimeFound[] = [...readTools(masked, part), ...readInputs(masked, part)];
  const readers = [
    (unread: OwnField[]) => readFlags(masked, unread, sure),
    (unread: OwnField[]) => readNamed(masked, unread, sure),
    (unread: OwnField[]) => readLoneValues(masked, unread, sure, { words: new Set<number>() }),
  ];
  for (const read of readers) {
    for (const entry of read(fields.filter((field) => !mentions(found, field))))
      found.push({
        condition: loosely(entry.condition),
        from: entry.from,
        to: entry.to,
        types: [...new Set(entry.fields.flatMap(({ types }) => [...types]))],
      });
  }
  for (let index = part.from; index < part.to; index += 1) {
    const use = masked.use(index);
    if (use !== undefined && !verbatim.has(index)) sheet.take([index], use);
  }
  return found;
};

/**
 * Reads conditions on any field of Claude Code and Cowork telemetry, in the parts of the request that are about it.
 * Comes before everything that would take the same words for fields of the audit feed.
 */
export const readRuntimeFields = (sheet: Sheet): FoundCondition[] => {
  const all = { from: 0, to: sheet.tokens.length };
  if (sheet.tokens.length > MOST_TOKENS) return [];
  if (!speaksOfMachines(sheet, all) && !isSurelyRuntime(sheet, all)) return [];
  return runtimeParts(sheet)
    .flatMap((part) => readPart(sheet, part))
    .map(({ types, ...entry }): FoundCondition => ({ ...entry, own: types, runtime: true }));
};
