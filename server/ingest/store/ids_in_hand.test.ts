import fc from 'fast-check';
import { IdsInHand } from './ids_in_hand';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('IdsInHand', () => {
  it('lets no two have the same id in hand, and all get their turn, whatever they want', async () => {
    const jobs = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(jobs, async (wanted) => {
        const hand = new IdsInHand();
        const held = new Set<string>();
        let done = 0;
        await Promise.all(
          wanted.map((ids) =>
            hand.hold(ids, async () => {
              for (const id of new Set(ids)) {
                expect(held.has(id)).toBe(false);
                held.add(id);
              }
              await nextTurn();
              for (const id of ids) held.delete(id);
              done += 1;
            }),
          ),
        );
        expect(done).toBe(wanted.length);
      }),
      { numRuns: 50 },
    );
  });

  it('gives ids free after a failure, which goes to the one who failed', async () => {
    const hand = new IdsInHand();
    const failing = hand.hold(['a'], () => Promise.reject(new Error('broken')));
    const next = hand.hold(['a'], async () => 'stored');
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('stored');
  });
});
