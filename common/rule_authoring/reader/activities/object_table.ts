import { CONJUNCTIONS, GLUE } from '../data/function_words';
import { ACCESS_OBJECTS } from '../data/objects/access';
import { BILLING_OBJECTS } from '../data/objects/billing';
import { CONTENT_OBJECTS } from '../data/objects/content';
import { INTEGRATION_OBJECTS } from '../data/objects/integrations';
import { KEY_OBJECTS } from '../data/objects/keys';
import { MEMBER_OBJECTS } from '../data/objects/members';
import { PROTECTION_OBJECTS } from '../data/objects/protection';
import { RUNTIME_OBJECTS } from '../data/objects/runtime';
import { SETTING_GROUPS, SETTING_NAMES } from '../data/objects/settings';
import { SIGN_IN_OBJECTS } from '../data/objects/sign_in';
import { lemmatise } from '../text/lemmatise';
import { parseEffects } from './parse_effects';
import type { Effect } from './parse_effects';

/** A thing that people speak of, and what can happen to it. */
export interface ThingObject {
  id: string;
  /** Names as lemmas, without glue words; the last one is the head. */
  names: string[][];
  /** Action → what it means; the order decides between actions that one verb stands for. `*`: nothing was said. */
  actions: Map<string, Effect>;
  /** An organization setting: switching on is the safe direction. */
  guards?: boolean;
  /** Of settings only: parts of a name that are nouns made of verbs. */
  gerunds?: Map<string[], string[]>;
  /** Names → their words as written, by lemma. */
  written?: Map<string[], ReadonlyMap<string, string>>;
  /** Where its events come from. */
  source: Effect['source'];
}

/** Lemmas of a phrase without words that only join. */
export const nameLemmas = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !GLUE.has(word) && !CONJUNCTIONS.has(word))
    .map(lemmatise);

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\|\s*/u, '').trim()));

const splitNames = (cell: string): string[][] =>
  cell
    .split(';')
    .map(nameLemmas)
    .filter((name) => name.length > 0);

const parseActions = (cell: string): Map<string, Effect> => {
  const actions = new Map<string, Effect>();
  // A comma inside brackets belongs to a test.
  for (const part of cell.split(/,\s+(?=[a-z_*]+=(?![^[]*\]))/u)) {
    const at = part.indexOf('=');
    if (at > 0) actions.set(part.slice(0, at).trim(), parseEffects(part.slice(at + 1)));
  }
  return actions;
};

const writtenOf = (cell: string, names: readonly string[][]): Map<string[], ReadonlyMap<string, string>> => {
  const phrases = cell.split(';').map((phrase) => phrase.trim().toLowerCase());
  return new Map(
    names.map((name): [string[], ReadonlyMap<string, string>] => {
      const phrase = phrases.find((text) => nameLemmas(text).join(' ') === name.join(' ')) ?? '';
      return [name, new Map(phrase.split(/[\s-]+/u).map((word): [string, string] => [lemmatise(word), word]))];
    }),
  );
};

const parseObjects = (table: string): ThingObject[] =>
  rows(table).map((cells) => {
    const actions = parseActions(cells[cells.length - 1] ?? '');
    const names = splitNames(cells[1] ?? '');
    return {
      id: cells[0] ?? '',
      names,
      written: writtenOf(cells[1] ?? '', names),
      actions,
      source: [...actions.values()][0]?.source ?? 'audit',
    };
  });

const settingActions = (kinds: readonly string[]): Map<string, Effect> => {
  const effect = (value: string): Effect => parseEffects(kinds.map((kind) => `set:${kind}${value}`).join(' + '));
  const boolean = kinds.every((kind) => /(?:_enabled|_required|^redact_content|_visible)$/u.test(kind));
  return new Map<string, Effect>(
    boolean
      ? [
          ['enable', effect('=true')],
          ['disable', effect('=false')],
          ['delete', effect('=false')],
          ['toggle', effect('')],
          ['change', effect('')],
          ['*', effect('')],
        ]
      : [
          ['change', effect('')],
          ['raise', effect('')],
          ['lower', effect('')],
          ['extend', effect('')],
          ['reduce', effect('')],
          ['set', effect('')],
          ['create', effect('')],
          ['delete', effect('')],
          ['disable', effect('')],
          ['enable', effect('')],
          ['open_up', effect('')],
          ['*', effect('')],
        ],
  );
};

/** "artifact publishing" → the lemma `publish`, which must be found as "publishing". */
const gerundsOf = (cell: string): Map<string[], string[]> =>
  new Map(
    cell
      .split(';')
      .map((phrase): [string[], string[]] => [
        nameLemmas(phrase),
        phrase
          .trim()
          .split(/[\s-]+/u)
          .filter((word) => /ing$/u.test(word) && lemmatise(word) !== word)
          .map(lemmatise),
      ])
      .filter(([name, words], _at, all) => {
        const plain = all.some(([other, none]) => none.length === 0 && other.join(' ') === name.join(' '));
        return words.length > 0 && !plain;
      }),
  );

const groupNames = (cell: string): Pick<ThingObject, 'names' | 'gerunds' | 'written'> => {
  const gerunds = gerundsOf(cell);
  const names = splitNames(cell).map(
    (name) => [...gerunds.keys()].find((key) => key.join(' ') === name.join(' ')) ?? name,
  );
  return { names, gerunds, written: writtenOf(cell, names) };
};

const settingObjects = (): ThingObject[] => {
  const named = rows(SETTING_NAMES).map(([kind = '', names = '']): ThingObject => {
    const setting = kind.replace(/^-/u, '');
    const words = setting.split('_').filter((word) => !/^(?:enabled|required|claude|ai|is|changed)$/u.test(word));
    const cell = words.length > 1 ? `${names}; ${words.join(' ')}` : names;
    return {
      id: `setting:${setting}`,
      ...groupNames(cell),
      actions: settingActions([setting]),
      guards: kind.startsWith('-'),
      source: 'audit',
    };
  });
  const groups = rows(SETTING_GROUPS).map(([id = '', names = '', kinds = '']): ThingObject => ({
    id: `settings:${id}`,
    ...groupNames(names),
    actions: settingActions(kinds.split(/,\s*/u)),
    source: 'audit',
  }));
  return [...groups, ...named];
};

/** Every thing that the reader knows, in the order in which equal matches are preferred. */
export const buildObjects = (): ThingObject[] => [
  ...parseObjects(KEY_OBJECTS),
  ...parseObjects(ACCESS_OBJECTS),
  ...parseObjects(MEMBER_OBJECTS),
  ...parseObjects(SIGN_IN_OBJECTS),
  ...parseObjects(CONTENT_OBJECTS),
  ...parseObjects(INTEGRATION_OBJECTS),
  ...parseObjects(BILLING_OBJECTS),
  ...parseObjects(PROTECTION_OBJECTS),
  ...parseObjects(RUNTIME_OBJECTS),
  ...settingObjects(),
];
