const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const HEX = '0123456789abcdef';

/** Four 32-bit words from any text, so that every fork of a seed is a sequence of its own (a multiply-xorshift hash). */
const hashToWords = (text: string): [number, number, number, number] => {
  let [a, b, c, d] = [0x6c078965, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x85ebca77) ^ (b >>> 13);
    b = Math.imul(b ^ code, 0xc2b2ae3d) ^ (c >>> 15);
    c = Math.imul(c ^ code, 0x27d4eb2f) ^ (d >>> 11);
    d = Math.imul(d ^ code, 0x165667b1) ^ (a >>> 17);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
};

/**
 * A deterministic source of randomness (generator sfc32). The same seed always gives the same sequence, on every
 * machine; `fork` gives an independent sequence by name, so that drawing more in one place changes nothing elsewhere.
 */
export class RandomSource {
  private a: number;
  private b: number;
  private c: number;
  private counter: number;

  constructor(private readonly seed: string) {
    [this.a, this.b, this.c, this.counter] = hashToWords(seed);
    // sfc32 needs some rounds until seeds that differ in one bit have nothing in common.
    for (let round = 0; round < 12; round += 1) this.uint32();
  }

  fork(name: string | number): RandomSource {
    return new RandomSource(`${this.seed}/${name}`);
  }

  uint32(): number {
    const sum = (((this.a + this.b) >>> 0) + this.counter) >>> 0;
    this.counter = (this.counter + 1) >>> 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) >>> 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) >>> 0;
    this.c = (this.c + sum) >>> 0;
    return sum;
  }

  /** From 0 (inclusive) to 1 (exclusive). */
  float(): number {
    return this.uint32() / 2 ** 32;
  }

  /** Both ends inclusive. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.float() * (max - min + 1));
  }

  between(min: number, max: number): number {
    return min + this.float() * (max - min);
  }

  chance(probability: number): boolean {
    return this.float() < probability;
  }

  /** Exponentially distributed, as waiting times between independent events are. */
  exponential(mean: number): number {
    return -Math.log(1 - this.float()) * mean;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.float() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** Up to `count` different items, in the order of the list. */
  pickSome<Item>(items: readonly Item[], count: number): Item[] {
    const left = items.map((_, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0) {
      chosen.push(...left.splice(Math.floor(this.float() * left.length), 1));
    }
    return chosen.sort((one, other) => one - other).flatMap((index) => items.slice(index, index + 1));
  }

  weighted<Item extends { weight: number }>(items: readonly Item[]): Item {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    let rest = this.float() * total;
    for (const item of items) {
      rest -= item.weight;
      if (rest < 0) return item;
    }
    return this.pick(items.slice(-1));
  }

  base58(length: number): string {
    return this.text(BASE58, length, 5);
  }

  hex(length: number): string {
    return this.text(HEX, length, 8);
  }

  uuid(): string {
    const hex = this.hex(32);
    const variant = HEX.charAt(8 + (this.uint32() & 3));
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-');
  }

  /** As many letters from one draw as fit into 32 bits: ids are most of what is drawn. */
  private text(alphabet: string, length: number, lettersPerDraw: number): string {
    let text = '';
    while (text.length < length) {
      let bits = this.uint32();
      for (let letter = 0; letter < lettersPerDraw && text.length < length; letter += 1) {
        text += alphabet.charAt(bits % alphabet.length);
        bits = Math.floor(bits / alphabet.length);
      }
    }
    return text;
  }
}
