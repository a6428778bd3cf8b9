import { eventually } from '../support/eventually';
import { DAY_MS, NOW_MS } from '../support/stack';
import { storedIds } from '../support/stored_ids';
import type { StackUse } from '../support/use_stack';
import { SOURCE_NAME } from './source_name';

const SINCE_NOW = { from: new Date(NOW_MS).toISOString(), to: new Date(NOW_MS + DAY_MS).toISOString() };

/** A run may take as long as a request and some more; nobody takes its place until then. */
const QUICK_REQUESTS = { claude_activity: { ingest: { requestTimeoutSeconds: 5 } } };

/** A feed that goes on while people look at it, and a Kibana that crashes meanwhile. */
export const describeLiveFeed = ({ stack, test }: StackUse): void => {
  describe('The live feed', () => {
    afterAll(() => stack.clock.stop());

    test('makes the numbers on an open page grow', async ({ overview, sources }) => {
      await sources.open();
      await sources.waitForState(SOURCE_NAME, 'healthy');
      stack.clock.start();
      stack.simulator.control.setLiveRate(20);
      await overview.open(SINCE_NOW, { refreshSeconds: 5 });
      const count = async (): Promise<number> => Number((await overview.number('total_events')).replace(/\D/g, ''));
      const first = await eventually(async () => {
        const found = await count();
        expect(found).toBeGreaterThan(0);
        return found;
      });
      await eventually(async () => expect(await count()).toBeGreaterThan(first), 30_000);
    });

    test('goes on soon after a crash of Kibana in the middle of a run, with nothing lost and nothing twice', async ({
      sources,
      watched,
    }) => {
      const { control } = stack.simulator;
      watched.allowProblem(/Failed to load resource|Failed to fetch|net::ERR/);
      await stack.startHost({ config: QUICK_REQUESTS });
      control.addFaults([{ kind: 'no_answer', times: 'always' }]);
      await eventually(async () => expect(control.faults.map(({ fired }) => fired)).not.toEqual([0]));
      await stack.killHost();
      control.clearFaults();
      await stack.startHost({ config: QUICK_REQUESTS });
      control.setLiveRate(0);
      const visible = stack.simulator.truth.activities({ visibleAtMs: stack.clock.now() }).map(({ id }) => id);
      await eventually(async () => {
        const stored = await storedIds(stack.client, 'default');
        expect(new Set(stored).size).toBe(stored.length);
        const kept = new Set(stored);
        const missing = visible.filter((id) => id === undefined || !kept.has(id));
        expect(missing).toEqual([]);
      }, 45_000);
      await sources.open();
      await sources.waitForState(SOURCE_NAME, 'healthy', 45_000);
    }, 120_000);
  });
};
