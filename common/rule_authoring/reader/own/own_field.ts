import { ACTIVITY_TYPES } from '../../../catalogue';
import { documentField } from '../activities/field_names';
import { FIELD_NAMES } from '../data/fields';
import { OWN_COUNTS, OWN_FIELD_WORDS, OWN_FLAGS } from '../data/own_fields';
import { LONE_VALUE_FIELDS, OWN_VALUES } from '../data/own_values';
import { UPDATE_FIELDS } from '../data/update_fields';
import { updateField } from './updates';
import { runtimeFields } from '../runtime/runtime_field';
import { lemmatise } from '../text/lemmatise';

/** A value that a field takes, with what people call it: words in dictionary form. */
export interface OwnValue {
  value: string;
  phrases: string[];
}

export type OwnKind = 'flag' | 'number' | 'date' | 'text' | 'list';

/** A field that certain activities have, as people speak of it. */
export interface OwnField {
  /** As the activity reference calls it. */
  name: string;
  /** In the document. */
  field: string;
  kind: OwnKind;
  /** The state before or after a change; undefined where there is only one. */
  side: 'before' | 'after' | undefined;
  /** Names without "new" and "previous", words in dictionary form. */
  phrases: string[][];
  values: OwnValue[];
  /** Nouns that a number counts. */
  nouns: string[];
  /** Wordings that say yes and no. */
  yes: string[];
  no: string[];
  /** Types of activities that have it. */
  types: ReadonlySet<string>;
  /** Its values name the field: they may stand anywhere near the activity. */
  alone?: boolean;
}

const BEFORE = /^(?:previous|old)_/u;
const AFTER = /^(?:new|current)_/u;
const OBJECTS = /object|map|unknown/u;
const DATES = new Set(['expires_at', 'from_date', 'to_date', 'accessed_at']);
const DECIMALS = new Set(['per_review_limit_usd', 'previous_per_review_limit_usd']);
/** Read by other parts: people, addresses, roles, calls of the API. */
const ELSEWHERE = new Set([
  'current_role',
  'previous_role',
  'invited_role',
  'user_email',
  'invited_email',
  'invitee_email',
  'deleted_user_email',
  'status_code',
  'request_method',
  'url',
  'request_body',
  'outcome',
  'enabled',
  'previous_enabled',
  'compliance_api_enabled',
  'compliance_api_logging_enabled',
  'event_data',
  'updates',
  'authorization_basis',
]);

const cells = (line: string): string[] => line.split(' | ').map((cell) => cell.trim());
const phrasesOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .replace(/^\|/u, '')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const tableOf = (text: string): ReadonlyMap<string, string[]> =>
  new Map(
    text
      .split('\n')
      .map(cells)
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...rest]): [string, string[]] => [name, rest]),
  );

const valuesOf = (text: string): ReadonlyMap<string, OwnValue[]> => {
  const map = new Map<string, OwnValue[]>();
  for (const line of text.split('\n')) {
    const [names = '', ...rest] = cells(line);
    if (names === '') continue;
    const values = rest.map((cell): OwnValue => {
      const [value = '', words] = cell.split(' = ');
      return { value: value.trim(), phrases: phrasesOf(words) };
    });
    for (const name of names.split(' ')) map.set(name, values);
  }
  return map;
};

const wordsOf = (name: string): string[] => name.split(/[_.:\-/\s]+/u).map((word) => lemmatise(word.toLowerCase()));

const kindOf = (name: string, type: string): OwnKind =>
  DATES.has(name)
    ? 'date'
    : type.startsWith('boolean')
      ? 'flag'
      : type.startsWith('number') || DECIMALS.has(name)
        ? 'number'
        : /\[\]/u.test(type)
          ? 'list'
          : 'text';

const withOwnWords = ({ value, phrases }: OwnValue): OwnValue => {
  const words = wordsOf(value).join(' ');
  const written = value.toLowerCase();
  return {
    value,
    phrases: [...new Set([written, ...(/^not /u.test(words) ? [] : [words]), ...phrases])].sort(
      (one, other) => other.length - one.length,
    ),
  };
};

const phrasesIn = (name: string, cell: string | undefined): string[][] => [
  [name],
  ...phrasesOf(cell).map((phrase) => phrase.split(/\s+/u)),
];

/** What stands in `updates[]`: a kind with its value. */
const updated = (): OwnField[] =>
  UPDATE_FIELDS.split('\n')
    .map(cells)
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', types = '', wordings, ...values]): OwnField => ({
      name,
      field: updateField(name),
      kind: name === 'applies_to_all_workspaces' ? 'flag' : 'text',
      side: undefined,
      phrases: phrasesIn(name, wordings),
      values: values.map((cell) => {
        const [value = '', called] = cell.split(' = ');
        return withOwnWords({ value: value.trim(), phrases: phrasesOf(called) });
      }),
      nouns: [],
      yes: [name, ...phrasesOf(wordings)].sort((one, other) => other.length - one.length),
      no: [],
      types: new Set(types.split(' ')),
      alone: LONE_VALUE_FIELDS.has(name),
    }));

const build = (): OwnField[] => {
  const words = tableOf(OWN_FIELD_WORDS);
  const older = tableOf(FIELD_NAMES);
  const counts = tableOf(OWN_COUNTS);
  const flags = tableOf(OWN_FLAGS);
  const known = valuesOf(OWN_VALUES);
  const found = new Map<string, { type: string; types: Set<string>; enums: Set<string> }>();
  for (const { type, fields, enums } of ACTIVITY_TYPES) {
    for (const [name, written] of Object.entries(fields)) {
      if (ELSEWHERE.has(name) || (OBJECTS.test(written) && name !== 'audience' && name !== 'status')) continue;
      // Roles of assignments stand elsewhere in the document and are read as such.
      if (name === 'role' && type.startsWith('role_assignment_')) continue;
      const entry = found.get(name) ?? { type: written, types: new Set<string>(), enums: new Set<string>() };
      entry.types.add(type);
      for (const value of enums[name] ?? []) if (value !== 'unspecified') entry.enums.add(value);
      found.set(name, entry);
    }
  }
  const fields = [...found].map(([name, { type, types, enums }]): OwnField => {
    const document = name === 'audience' ? documentField('audience_types') : documentField(name);
    const base = name.replace(BEFORE, '').replace(AFTER, '');
    const plain = wordsOf(base.replace(/^is_|_usd$/gu, ''));
    // "MCP server" is the thing; its name needs the word.
    const named = (older.get(name) ?? [])
      .flatMap(phrasesOf)
      .filter((phrase) => !name.endsWith('_name') || phrase.includes('name'));
    const others = [...(words.get(name) ?? []).flatMap(phrasesOf), ...named];
    const phrases = [[name], plain, ...others.map((phrase) => phrase.split(/\s+/u))];
    const listed =
      known.get(name === 'audience' ? 'audience_types' : document === 'event.reason' ? 'event.reason' : name) ?? [];
    const values = [
      ...listed,
      ...[...enums]
        .filter((value) => !listed.some((entry) => entry.value === value))
        .map((value) => ({ value, phrases: [] })),
    ];
    const [yes, no] = flags.get(name) ?? [];
    const kind = name === 'audience' ? 'list' : kindOf(name, type);
    return {
      name,
      field: document,
      kind,
      side: BEFORE.test(name) ? 'before' : AFTER.test(name) ? 'after' : undefined,
      phrases: [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()],
      values: values.map(withOwnWords),
      nouns: (counts.get(name) ?? []).flatMap(phrasesOf),
      yes: [name, ...phrasesOf(yes), ...(kind === 'flag' && yes === undefined ? [plain.join(' ')] : [])].sort(
        (one, other) => other.length - one.length,
      ),
      no: phrasesOf(no).sort((one, other) => other.length - one.length),
      types,
      alone: LONE_VALUE_FIELDS.has(name),
    };
  });
  return [...fields, ...updated()];
};

let all: OwnField[] | undefined;

/** Every field of the catalogue that people name, with its words. */
export const ownFields = (): readonly OwnField[] => {
  all ??= build();
  return all;
};

const bases = new Map<string, OwnField>();

/** The field that holds the state before or after, of the field that is given; itself where there is only one. */
export const sideOf = ({ name, field, side: own, types }: OwnField, side: 'before' | 'after'): OwnField | undefined => {
  if (field.startsWith('runtime.'))
    return own === undefined
      ? undefined
      : runtimeFields().find((entry) => entry.side === side && [...types].some((type) => entry.types.has(type)));
  if (bases.size === 0) for (const field of ownFields()) bases.set(field.name, field);
  const base = name.replace(BEFORE, '').replace(AFTER, '');
  const names = side === 'before' ? [`previous_${base}`, `old_${base}`] : [`new_${base}`, `current_${base}`, base];
  return names
    .map((candidate) => bases.get(candidate))
    .find((field) => field !== undefined && [...types].some((type) => field.types.has(type)));
};

/** Fields that are named so distinctly that the activities need not be known: several words, few activities. */
const FEW = 4;
export const isDistinct = (field: OwnField, phrase: readonly string[]): boolean =>
  (field.types.size <= FEW && phrase.length >= 2) || (phrase[0] === field.name && field.name.includes('_'));

const byDocument = new Map<string, OwnField>();

/** The field of that name in the document. */
export const ownFieldOf = (document: string): OwnField | undefined => {
  if (byDocument.size === 0) for (const field of ownFields()) byDocument.set(field.field, field);
  return byDocument.get(document);
};

let words: ReadonlySet<string> | undefined;

/** Is it a word of a field's name? Such a word is no misspelling of another one. */
export const isFieldWord = (word: string): boolean => {
  words ??= new Set(ownFields().flatMap(({ phrases }) => phrases.flat()));
  return words.has(word);
};
