import { SETTING_NAMES } from '../../../common/rule_authoring/reader/data/objects/settings';
import { wordsOf } from './words_of';

interface KnownSetting {
  name: string;
  words: ReadonlySet<string>;
}

const SETTINGS: readonly KnownSetting[] = SETTING_NAMES.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', phrases = ''] = line.replace(/^-/, '').split(' | ');
    return { name: name.trim(), words: new Set([...wordsOf(name), ...wordsOf(phrases)]) };
  });

const NAMES: ReadonlySet<string> = new Set(SETTINGS.map(({ name }) => name));

/** Whether it is an organization setting that is known by name; others exist. */
export const isKnownSetting = (name: string): boolean => NAMES.has(name);

/** Organization settings that share most words with a request, the best first. */
export const settingsFor = (request: string, limit: number): string[] => {
  const words = new Set(wordsOf(request));
  return SETTINGS.map(({ name, words: own }) => ({ name, shared: [...own].filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || (one.name < other.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
};
