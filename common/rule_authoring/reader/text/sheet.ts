import type { Token } from './token';

/** What a piece of the request was used for; the explanation and the confidence are made from it. */
export type Use =
  'activity' | 'condition' | 'entity' | 'exclusion' | 'list' | 'meta' | 'shape' | 'threshold' | 'window' | 'noise';

/** The tokens of a request and what each of them has been used for so far. */
export class Sheet {
  readonly tokens: readonly Token[];
  private readonly uses: (Use | undefined)[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.uses = tokens.map(() => undefined);
  }

  /** The sheet without these tokens, as if nobody had written them; what the others were used for stays. */
  without(left: ReadonlySet<number>): Sheet {
    const kept = this.tokens.filter(({ index }) => !left.has(index));
    const shorter = new Sheet(kept.map((token, index) => ({ ...token, index })));
    kept.forEach(({ index: before }, index) => {
      const use = this.uses[before];
      if (use !== undefined) shorter.take([index], use);
    });
    return shorter;
  }

  /** A copy to try something on. */
  clone(): Sheet {
    const copy = new Sheet(this.tokens);
    this.uses.forEach((use, index) => {
      if (use !== undefined) copy.take([index], use);
    });
    return copy;
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  lemma(index: number): string {
    return this.tokens[index]?.lemma ?? '';
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  free(index: number): boolean {
    return index >= 0 && index < this.tokens.length && this.uses[index] === undefined;
  }

  use(index: number): Use | undefined {
    return this.uses[index];
  }

  /** Marks tokens; the first use of a token stays. */
  take(indices: Iterable<number>, use: Use): void {
    for (const index of indices) this.uses[index] ??= use;
  }

  /** Marks the tokens `from` (included) to `to` (not included). */
  takeRange(from: number, to: number, use: Use): void {
    for (let index = from; index < to; index += 1) this.uses[index] ??= use;
  }

  /** Indices of tokens that nothing used yet. */
  freeIndices(from = 0, to = this.tokens.length): number[] {
    const indices: number[] = [];
    for (let index = from; index < to; index += 1) if (this.free(index)) indices.push(index);
    return indices;
  }
}
