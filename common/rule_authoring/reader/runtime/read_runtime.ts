import { allOf, typesOf } from '../activities/conditions';
import type { Condition } from '../../intent';
import { RUNTIME_ACTIONS } from '../data/runtime';
import type { EventReading } from '../reading/event_reading';
import type { Range } from '../reading/extraction';
import type { Sheet } from '../text/sheet';
import { findRuntimeEvents } from './find_events';
import { moveToRuntime, speaksOfMachines } from './move_to_runtime';

/** Values that only telemetry has. */
const ONLY_THERE = /^(?:bypasspermissions|acceptedits|mcp__\w+|webfetch|websearch|multiedit|notebookedit|todowrite)$/u;

const wordsOf = (sheet: Sheet, { from, to }: Range): string =>
  sheet.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const verbatimIn = (sheet: Sheet, { from, to }: Range): string[] =>
  sheet.tokens
    .slice(from, to)
    .filter(({ kind, lower }) => kind === 'action' && RUNTIME_ACTIONS.has(lower))
    .map(({ lower }) => lower);

/** Is it said in words that only telemetry has? */
export const isSurelyRuntime = (sheet: Sheet, range: Range): boolean =>
  verbatimIn(sheet, range).length > 0 ||
  sheet.tokens.slice(range.from, range.to).some(({ lower }) => ONLY_THERE.test(lower));

const TELEMETRY = /\b(?:telemetry|runtime|otel|opentelemetry|run time)\b/u;
const ON_MACHINE =
  /\b(?:in|inside|within|during) (?:an?|the|any|some\w*|their|his|her) (?:\w+ ){0,2}sessions?\b|\bon (?:an?|the|any|some\w*|any\w*|their|his|her|our|one|developer|dev)(?:'s)? (?:\w+ )?(?:machines?|laptops?|workstations?)\b/u;
const SETTINGS =
  /\b(?:endpoints?|headers?|settings?|collectors?|exporters?|protocol|capture|metrics|otlp|audit (?:feed|log)|organi[sz]ation|tenant|policy)\b/u;
const SWITCHED =
  /\b(?:swapped|pointed|redirected|cleared|disabled|enabled|turned (?:off|on)|switched (?:off|on)|created|added)\b/u;

/** The data itself is named, or whose machine it was on: nothing that is set for the organization is meant. */
const isToldByTelemetry = (sheet: Sheet, range: Range): boolean => {
  const words = wordsOf(sheet, range);
  return !SETTINGS.test(words) && (ON_MACHINE.test(words) || (TELEMETRY.test(words) && !SWITCHED.test(words)));
};

const DENIED = /\b(?:not|rather than|instead of|no|except|excluding|never|nor)(?: \w+){0,2} $/u;
const INSIDE =
  /\b(?:in|inside|within|through|via|using|from|by|with|on|into|of)(?: (?:the|a|an|our|someone's|somebody's))? $/u;

/** Claude Code or Cowork, where the words say which of the two is meant. */
const productOf = (words: string): Condition[] => {
  const said = (name: string): { named: boolean; denied: boolean; inside: boolean } => {
    const places = [...words.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => words.slice(0, index));
    const denied = places.filter((before) => DENIED.test(before));
    return {
      named: places.length > denied.length,
      denied: denied.length > 0,
      inside: places.some((before) => INSIDE.test(before) && !DENIED.test(before)),
    };
  };
  const code = said('claude code');
  const cowork = said('cowork');
  const data = /\b(?:telemetry|otel|logs?)\b/u.test(words);
  const product =
    cowork.named && !code.named
      ? 'claude-cowork'
      : code.named && !cowork.named && (cowork.denied || (code.inside && !data))
        ? 'claude-code'
        : undefined;
  return product === undefined ? [] : [{ kind: 'equals', field: 'event.provider', values: [product] }];
};

/** What the reading says beyond the events: names of programs and the like that no other part reads. */
const inputsOf = (condition: Condition | undefined): Condition[] => {
  switch (condition?.kind) {
    case 'all':
      return condition.of.flatMap(inputsOf);
    case 'text':
      return condition.field === 'runtime.command_line' ? [condition] : [];
    default:
      return [];
  }
};

export interface OfRuntime {
  /** Events of telemetry that have the fields which stand in the part; of conditions that were read before. */
  having: readonly (readonly string[])[];
  fields: readonly string[];
}

const NOTHING: OfRuntime = { having: [], fields: [] };

/** Leaves the events that have the fields; where none has them, the fields say which ones are meant. */
const fit = (types: readonly string[], having: OfRuntime['having'], isFixed: boolean): string[] =>
  having.reduce<string[]>(
    (known, own) => {
      if (own.length === 0) return known;
      const kept = known.filter((type) => own.includes(type));
      if (kept.length > 0) return kept;
      return isFixed ? known : known.length > 0 && having.length > 1 ? known : [...own].slice(0, 1);
    },
    [...types],
  );

/**
 * A part of the request that is about Claude Code or Cowork on people's machines: its events and what goes without saying.
 * Parts about the organization stay as they are.
 */
export const readRuntime = (
  sheet: Sheet,
  reading: EventReading,
  range: Range,
  { having, fields }: OfRuntime = NOTHING,
): EventReading => {
  const moved = moveToRuntime(sheet, reading, range);
  if (moved.source !== 'audit' && moved.source !== 'runtime') return moved;
  const verbatim = verbatimIn(sheet, range);
  const sure = isSurelyRuntime(sheet, range);
  const context = moved.source === 'runtime' || sure || having.length > 0 || speaksOfMachines(sheet, range);
  if (!context) return moved;
  const events = findRuntimeEvents(sheet, range);
  const said = verbatim.length > 0 ? verbatim : events.types;
  const clear = moved.source === 'audit' && moved.activities !== undefined && !moved.vague && !moved.weak;
  if (
    moved.source === 'audit' &&
    (clear
      ? verbatim.length === 0 && having.length === 0 && !(said.length > 0 && isToldByTelemetry(sheet, range))
      : said.length + having.length === 0)
  )
    return moved;
  const fallback = moved.source === 'runtime' && moved.activities !== undefined ? typesOf(moved.activities) : [];
  const types = fit(said.length > 0 ? said : fallback, having, verbatim.length > 0);
  const implied = events.types.some((type) => types.includes(type))
    ? events.implied.filter((condition) => !('field' in condition && fields.includes(condition.field)))
    : [];
  const inputs =
    moved.source === 'runtime' && !fields.includes('runtime.command_line') ? inputsOf(moved.activities) : [];
  const activities =
    types.length === 0
      ? moved.activities
      : allOf(
          { kind: 'activity', types: [...new Set(types)] },
          ...implied,
          ...inputs,
          ...productOf(wordsOf(sheet, range)),
        );
  const product = types.length === 0 && moved.source === 'runtime' ? productOf(wordsOf(sheet, range)) : [];
  for (const index of sheet.freeIndices(range.from, range.to))
    if (PLACE_WORDS.test(sheet.lemma(index)) || PLACE_WORDS.test(sheet.lower(index))) sheet.take([index], 'activity');
  return {
    ...moved,
    source: 'runtime',
    activities: product.length > 0 && activities !== undefined ? allOf(activities, ...product) : activities,
    vague: false,
    weak: false,
  };
};

const PLACE_WORDS =
  /^(?:runtime|telemetry|laptop|machine|locally|session|code|cowork|otel|opentelemetry|developer|workstation|desktop|tool|call|result|decision|connection|request|prompt|mode|permission|mcp|server|skill|plugin|hook|event|run|use|switch|reject|accept|deny|connect|fail|execute|activate|install|load|invoke)$/u;
