import fc from 'fast-check';
import { RandomSource } from './random_source';

const draws = (random: RandomSource): number[] => Array.from({ length: 20 }, () => random.uint32());

describe('RandomSource', () => {
  it('gives the same sequence for the same seed and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        expect(draws(new RandomSource(seed))).toEqual(draws(new RandomSource(seed)));
        fc.pre(seed !== other);
        expect(draws(new RandomSource(seed))).not.toEqual(draws(new RandomSource(other)));
      }),
    );
  });

  it('gives a fork the same sequence however much was drawn before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(50), (seed, name, drawn) => {
        const used = new RandomSource(seed);
        for (let count = 0; count < drawn; count += 1) used.float();
        expect(draws(used.fork(name))).toEqual(draws(new RandomSource(seed).fork(name)));
      }),
    );
  });

  it('stays within the bounds of integers and reaches both ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(5), (seed, min, width) => {
        const random = new RandomSource(seed);
        const seen = new Set(Array.from({ length: 400 }, () => random.integer(min, min + width)));
        expect(Math.min(...seen)).toBe(min);
        expect(Math.max(...seen)).toBe(min + width);
      }),
    );
  });

  it('picks different items in the order of the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat()), fc.nat(12), (seed, items, count) => {
        const picked = new RandomSource(seed).pickSome(items, count);
        expect(picked).toHaveLength(Math.min(count, items.length));
        expect(picked).toEqual(items.filter((item) => picked.includes(item)));
      }),
    );
  });

  it('chooses by weight', () => {
    const random = new RandomSource('weights');
    const items = [
      { name: 'often', weight: 9 },
      { name: 'seldom', weight: 1 },
      { name: 'never', weight: 0 },
    ];
    const chosen = Array.from({ length: 2000 }, () => random.weighted(items).name);
    const often = chosen.filter((name) => name === 'often').length;
    expect(often).toBeGreaterThan(1650);
    expect(often).toBeLessThan(1950);
    expect(chosen).not.toContain('never');
  });

  it('writes UUIDs of version 4', () => {
    const random = new RandomSource('uuid');
    for (let count = 0; count < 100; count += 1) {
      expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
