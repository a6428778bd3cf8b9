import { findActivityType } from '../catalogue';
import { actorWords } from './actor_words';
import { THING_KINDS } from './named_things';
import type { ThingKind } from './named_things';
import { ACTOR_PIVOT } from '../overview/pivot_fields';
import { readText } from './read_field';

/** A piece of a sentence; one with a field is a value of the event that the page can be narrowed to. */
export interface SentencePart {
  text: string;
  /** Field of the document, or `actor` for the label of whoever acted. */
  field?: string;
  /** What the field holds; the text may be a shorter or cleaner form of it. */
  value?: string;
  /** Where the label of whoever acted stands. */
  origin?: string;
}

const MAX_NAME_LENGTH = 120;

/**
 * Text from the feed on one line: names are chosen by whoever is watched, and characters that are not seen or that turn
 * the writing around would let a name say something else. A name that has nothing else stays as it is.
 */
const clean = (text: string): string => {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(plain === '' ? JSON.stringify(text) : plain);
  return characters.length <= MAX_NAME_LENGTH
    ? characters.join('')
    : `${characters.slice(0, MAX_NAME_LENGTH).join('')}…`;
};

const entity = (field: string, value: string): SentencePart => ({ text: clean(value), field, value });

/** What was done, in the past tense. */
const phraseOf = (action: string | undefined): string =>
  action === undefined
    ? 'did something'
    : (findActivityType(action)?.verb_phrase ?? `did “${clean(action.replace(/_/g, ' '))}”`);

const nameOf = ({ fields }: ThingKind, document: unknown): SentencePart | undefined => {
  for (const field of fields) {
    const value = readText(document, field);
    if (value !== undefined && value !== '') return entity(field, value);
  }
  return undefined;
};

/** After a noun that is the whole name of the thing: "a project" in "deleted a project", not in "a project file". */
const END_OF_NOUN =
  '(?=$|[,.;)]| (?:to|from|of|in|at|on|off|with|without|for|through|by|as|that|outside|into|and|or)\\b)';

/** Where a phrase speaks of the thing: the article goes, since the thing has a name. */
const findNoun = (phrase: string, { nouns }: ThingKind): { start: number; end: number; noun: string } | undefined => {
  for (const noun of nouns) {
    const found = new RegExp(`\\b(?:an?|the) ${noun}${END_OF_NOUN}`).exec(phrase);
    if (found) return { start: found.index, end: found.index + found[0].length, noun };
  }
  return undefined;
};

const whatWasDone = (document: unknown): SentencePart[] => {
  const phrase = phraseOf(readText(document, 'event.action'));
  const named = THING_KINDS.flatMap((kind) => {
    const name = nameOf(kind, document);
    return name === undefined ? [] : [{ name, found: findNoun(phrase, kind) }];
  });
  const placed = named.find(({ found }) => found !== undefined);
  if (placed?.found) {
    const { start, end, noun } = placed.found;
    return [{ text: `${phrase.slice(0, start)}${noun} ` }, placed.name, { text: phrase.slice(end) }];
  }
  const [first] = named;
  return first ? [{ text: `${phrase} (` }, first.name, { text: ')' }] : [{ text: phrase }];
};

const where = (document: unknown): SentencePart[] => {
  const id = readText(document, 'organization.id');
  const organization = id === undefined ? undefined : readText(document, 'organization.name') || id;
  const address = readText(document, 'source.ip');
  return [
    ...(organization === undefined || id === undefined
      ? []
      : [{ text: ' in organization ' }, { ...entity('organization.id', id), text: clean(organization) }]),
    ...(address === undefined ? [] : [{ text: ' from ' }, entity('source.ip', address)]),
  ];
};

/**
 * One event as a sentence: `ann@acme.example created MCP server jira in organization org_01 from 203.0.113.7`. In English, as
 * the catalogue's wording is.
 *
 * @param document - an ECS document of the audit streams; whatever it holds, there is a sentence that says who acted
 */
export const eventSentence = (document: unknown): SentencePart[] => {
  const { kind, name, label, field } = actorWords(document);
  return [
    ...(kind === '' ? [] : [{ text: `${kind} ` }]),
    label === undefined || field === undefined
      ? { text: clean(name) }
      : { text: clean(name), field: ACTOR_PIVOT, value: label, origin: field },
    { text: ' ' },
    ...whatWasDone(document),
    ...where(document),
  ].filter(({ text }) => text !== '');
};

/** A sentence as plain text. */
export const sentenceText = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');
