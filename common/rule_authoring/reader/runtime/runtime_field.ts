import { RUNTIME_FIELD_WORDS } from '../data/runtime_fields';
import { lemmatise } from '../text/lemmatise';
import type { OwnField, OwnKind, OwnValue } from '../own/own_field';

const SIDES: Readonly<Record<string, 'before' | 'after'>> = { from_mode: 'before', to_mode: 'after' };

const parts = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

const KINDS: readonly OwnKind[] = ['flag', 'number', 'date', 'text', 'list'];

const valueOf = (cell: string): OwnValue => {
  const [value = '', words = ''] = cell.split('=').map((part) => part.trim());
  const written = value.toLowerCase();
  const plain = written.split('_').map(lemmatise).join(' ');
  return {
    value,
    phrases: [...new Set([written, plain, ...parts(words, ';')])].sort((one, other) => other.length - one.length),
  };
};

const fieldOf = (line: string): OwnField => {
  const [name = '', form = '', events = '', words = '', ...values] = line.split(' | ');
  const [kind, alone] = form.split(' ');
  const known = KINDS.find((entry) => entry === kind) ?? 'text';
  const phrases = [name, ...parts(words, ';'), name.replace(/_/gu, ' ')];
  return {
    name,
    field: `runtime.${name}`,
    kind: known,
    side: SIDES[name],
    phrases: [...new Set(phrases)].map((phrase) => phrase.split(' ')),
    values: known === 'flag' ? [] : values.map(valueOf),
    nouns: [],
    yes: known === 'flag' ? [name, ...values.flatMap((cell) => parts(cell.replace('=', ''), ';'))] : [],
    no: [],
    types: new Set(parts(events, ',')),
    ...(alone !== undefined && { alone: true }),
  };
};

let all: readonly OwnField[] | undefined;

/** The fields of telemetry that people name, with their words; the types are events of telemetry. */
export const runtimeFields = (): readonly OwnField[] => {
  all ??= RUNTIME_FIELD_WORDS.trim().split('\n').map(fieldOf);
  return all;
};
