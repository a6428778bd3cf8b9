import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';

const LASTING_PER_PREFIX = 6;
const KEPT_PER_PREFIX = 40;

/**
 * Ids of things that somebody works with again and again: a scan is created once and looked at often. Some are theirs
 * for good, by the seed alone, so that a day looks the same whether or not the days before it were generated.
 */
export class KnownIds {
  private readonly ids = new Map<string, string[]>();

  constructor(private readonly random: RandomSource) {}

  /** At least one id. */
  list(prefix: string): readonly string[] {
    return this.known(prefix);
  }

  add(prefix: string, id: string): string {
    const known = this.known(prefix);
    known.push(id);
    if (known.length > KEPT_PER_PREFIX) known.shift();
    return id;
  }

  private known(prefix: string): string[] {
    const known = this.ids.get(prefix) ?? this.lasting(prefix);
    this.ids.set(prefix, known);
    return known;
  }

  private lasting(prefix: string): string[] {
    const random = this.random.fork(prefix);
    return Array.from({ length: LASTING_PER_PREFIX }, () => makeId(prefix, random));
  }
}
