/** Anything but the characters that JSON text holds as they are: quotes, backslashes, control characters, surrogates. */
const NEEDS_ESCAPES = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** What may stand between a value and the key after it: the end of a text, of an array of texts, of the object around it. */
const ENDINGS = ['', ',', '",', '"],', '},', '"},', '"]},'] as const;
const AT_START = 0;
const AFTER_VALUE = 1;
const AFTER_TEXT = 2;
const AFTER_TEXTS = 3;
/** Ending → the one that also closes the object around it, or -1. */
const CLOSING: readonly number[] = [-1, 4, 5, 6, -1, -1, -1];

/** A text in one piece. What is put together by `+` stays a tree of its parts, to be walked every time it is used. */
const inOnePiece = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** The beginning of a member, prepared for each kind of value and for everything that may stand before it. */
export interface JsonKey {
  readonly text: readonly string[];
  readonly texts: readonly string[];
  readonly value: readonly string[];
  readonly object: readonly string[];
}

/**
 * @param name - key of a member
 * @param before - JSON that always stands before the key, such as the members before it or the object around it
 */
export const jsonKey = (name: string, before = ''): JsonKey => {
  const after = (start: string): string[] =>
    ENDINGS.map((ending) => inOnePiece(`${ending}${before}${JSON.stringify(name)}:${start}`));
  return { text: after('"'), texts: after('["'), value: after(''), object: after('{') };
};

/** Members as JSON, without the braces around them, prepared for everything that may stand before them. */
export type JsonMembers = readonly string[];

export const jsonMembers = (json: string): JsonMembers => ENDINGS.map((ending) => inOnePiece(ending + json));

/**
 * Writes an object as JSON from prepared keys and texts. A string that is put together by `+` costs by the number of its
 * pieces, so the end of a value is written in one piece with the beginning of the next.
 */
export class JsonWriter {
  private written = '{';
  private ending: number = AT_START;

  /**
   * @param hasPlainTexts - promises that no `text` needs escapes, which saves looking through each of them
   */
  constructor(private readonly hasPlainTexts: boolean) {}

  text(key: JsonKey, text: string): void {
    this.written = this.written + (key.text[this.ending] as string) + this.escaped(text);
    this.ending = AFTER_TEXT;
  }

  optionalText(key: JsonKey, text: string | undefined): void {
    if (text !== undefined) this.text(key, text);
  }

  /** A text that may need escapes whatever was promised. */
  foreignText(key: JsonKey, text: string): void {
    const escaped = NEEDS_ESCAPES.test(text) ? JSON.stringify(text).slice(1, -1) : text;
    this.written = this.written + (key.text[this.ending] as string) + escaped;
    this.ending = AFTER_TEXT;
  }

  texts(key: JsonKey, texts: readonly string[]): void {
    const [first] = texts;
    if (first === undefined) {
      this.value(key, '[]');
      return;
    }
    this.written = this.written + (key.texts[this.ending] as string) + this.escaped(first);
    for (let index = 1; index < texts.length; index += 1) {
      this.written = `${this.written}","${this.escaped(texts[index] as string)}`;
    }
    this.ending = AFTER_TEXTS;
  }

  /** A value that is JSON already. */
  value(key: JsonKey, json: string): void {
    this.written = this.written + (key.value[this.ending] as string) + json;
    this.ending = AFTER_VALUE;
  }

  /** Any value. */
  any(key: JsonKey, value: unknown): void {
    if (typeof value === 'string') this.text(key, value);
    else if (typeof value === 'boolean') this.value(key, value ? 'true' : 'false');
    else this.value(key, JSON.stringify(value));
  }

  /** Members that end in a number, an array or an object. */
  members(members: JsonMembers): void {
    this.written += members[this.ending] as string;
    this.ending = AFTER_VALUE;
  }

  open(key: JsonKey): void {
    this.written += key.object[this.ending] as string;
    this.ending = AT_START;
  }

  close(): void {
    const closing = CLOSING[this.ending] as number;
    if (closing < 0) this.written += this.unfinished();
    this.ending = closing < 0 ? AFTER_VALUE : closing;
  }

  /** Closes the object and gives it; the writer is used up. */
  finish(): string {
    return this.written + this.unfinished();
  }

  private unfinished(): string {
    return `${(ENDINGS[this.ending] as string).slice(0, -1)}}`;
  }

  private escaped(text: string): string {
    return !this.hasPlainTexts && NEEDS_ESCAPES.test(text) ? JSON.stringify(text).slice(1, -1) : text;
  }
}
