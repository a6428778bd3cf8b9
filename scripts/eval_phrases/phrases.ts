import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActivityType } from '../../common/catalogue';

const FOLDER = join(__dirname, '../../test/prompts/phrases');

/** One way of saying that something happens, and the activities that it means. */
export interface Phrase {
  text: string;
  types: ReadonlySet<string>;
  /** The catalogue's category of its first activity. */
  category: string;
  /** Kept aside when the ranking is tried: the model that it judges has not learned from it. */
  heldOut: boolean;
}

/** Of five phrases of an activity, these are kept aside. */
const HELD_OUT = new Set([1, 4]);

/** The phrases of test/prompts/phrases: files of `{"type type …": ["phrase", …]}`. */
export const readPhrases = (): Phrase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, string[]>))
    .flatMap(([key, texts]) => {
      const types = new Set(key.split(' '));
      const category = findActivityType(key.split(' ')[0] ?? '')?.category ?? '';
      return texts.map((text, index): Phrase => ({ text, types, category, heldOut: HELD_OUT.has(index % 5) }));
    });
