import { escapeJson } from './escape_json';

/** What may stand between the value before and the next key: the end of a text, of an array, of an object. */
const ENDINGS = ['', ',', '",', '"],', '},', '"},', '"]},'] as const;
const AT_START = 0;
const AFTER_VALUE = 1;
const AFTER_TEXT = 2;
const AFTER_TEXTS = 3;
/** Ending → the ending once the object around it is closed too; the others close it at once. */
const CLOSED: readonly number[] = [-1, 4, 5, 6, -1, -1, -1];

export const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** The start of a member, prepared for every ending that may come before it. */
export interface JsonKey {
  readonly text: readonly string[];
  readonly texts: readonly string[];
  readonly value: readonly string[];
  readonly object: readonly string[];
}

/**
 * @param path - key of the member; with a dot, the member begins an object: `source.ip` starts `"source":{"ip":`
 */
export const jsonKey = (name: string, prefix = ''): JsonKey => {
  const start = `${prefix}${JSON.stringify(name)}:`;
  return {
    text: ENDINGS.map((ending) => flat(`${ending}${start}"`)),
    texts: ENDINGS.map((ending) => flat(`${ending}${start}["`)),
    value: ENDINGS.map((ending) => flat(`${ending}${start}`)),
    object: ENDINGS.map((ending) => flat(`${ending}${start}{`)),
  };
};

/**
 * Writes JSON from known keys and mostly texts, in few and long pieces: strings are ropes until they are read, and the
 * price of a rope is its number of pieces. So the end of a value is written together with the key after it.
 */
export class JsonWriter {
  private json = '{';
  private ending: number = AT_START;

  text(key: JsonKey, text: string): void {
    this.json += (key.text[this.ending] as string) + escapeJson(text);
    this.ending = AFTER_TEXT;
  }

  texts(key: JsonKey, texts: readonly string[]): void {
    if (texts.length === 0) {
      this.value(key, '[]');
      return;
    }
    this.json += (key.texts[this.ending] as string) + escapeJson(texts[0] as string);
    for (let index = 1; index < texts.length; index += 1) this.json += `","${escapeJson(texts[index] as string)}`;
    this.ending = AFTER_TEXTS;
  }

  /** A value that is JSON already. */
  value(key: JsonKey, json: string): void {
    this.json += (key.value[this.ending] as string) + json;
    this.ending = AFTER_VALUE;
  }

  members(json: string): void {
    this.json += (ENDINGS[this.ending] as string) + json;
    this.ending = AFTER_VALUE;
  }

  open(key: JsonKey): void {
    this.json += key.object[this.ending] as string;
    this.ending = AT_START;
  }

  close(): void {
    const closed = CLOSED[this.ending] as number;
    if (closed >= 0) {
      this.ending = closed;
    } else {
      this.json += `${(ENDINGS[this.ending] as string).slice(0, -1)}}`;
      this.ending = AFTER_VALUE;
    }
  }

  /** Ends the whole. */
  finish(): string {
    return `${this.json}${(ENDINGS[this.ending] as string).slice(0, -1)}}`;
  }
}
