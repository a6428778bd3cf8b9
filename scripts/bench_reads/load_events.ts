import type { Client } from '@elastic/elasticsearch';
import { toEcsDocument } from '../../common/ecs';
import { auditDataStream } from '../../common/names';
import { startSimulator } from '../../simulator';

const BULK_SIZE = 5000;
const BULKS_IN_FLIGHT = 3;
/** Real activities of the fictional organization, used again and again with other ids and times. */
const TEMPLATES = 20_000;

/** Documents of which only time and id differ, cut apart there: making JSON anew would take longer than storing it. */
const makeTemplates = async (): Promise<Array<(id: string, time: string) => string>> => {
  const simulator = await startSimulator({ historyDays: 21, liveEventsPerSecond: 0 });
  const activities = simulator.truth.activities().slice(0, TEMPLATES);
  await simulator.close();
  return activities.map((activity) => {
    const { document } = toEcsDocument(activity, { namespace: 'bench' });
    const { '@timestamp': _time, event, ...rest } = document as unknown as Record<string, unknown>;
    const { id: _id, ...others } = event as Record<string, unknown>;
    const tail = `${JSON.stringify(others).slice(1, -1)}},${JSON.stringify(rest).slice(1)}`;
    return (id, time) => `{"@timestamp":"${time}","event":{"id":"${id}",${tail}`;
  });
};

/** A function that gives documents of the simulator's organization by number, without end. */
export const eventMaker = async (range: { fromMs: number; toMs: number }) => {
  const templates = await makeTemplates();
  return (number: number, count: number): { id: string; json: string } => {
    const id = `activity_01bench${String(number).padStart(17, '0')}`;
    const timeMs = range.fromMs + Math.floor((number / count) * (range.toMs - range.fromMs));
    const make = templates[number % templates.length];
    if (make === undefined) throw new Error('The simulator gave no activities.');
    return { id, json: make(id, new Date(timeMs).toISOString()) };
  };
};

/** Stores so many events straight through bulk, spread evenly over the range, and makes them searchable. */
export const loadEvents = async ({
  client,
  count,
  namespace,
  make,
}: {
  client: Client;
  count: number;
  namespace: string;
  make: Awaited<ReturnType<typeof eventMaker>>;
}): Promise<void> => {
  const path = `/${auditDataStream(namespace)}`;
  const send = async (from: number): Promise<void> => {
    const lines: string[] = [];
    for (let number = from; number < Math.min(count, from + BULK_SIZE); number++) {
      const { id, json } = make(number, count);
      lines.push(`{"create":{"_id":"${id}"}}`, json);
    }
    const { errors, items } = await client.transport.request<{ errors: boolean; items: unknown[] }>({
      method: 'POST',
      path: `${path}/_bulk`,
      querystring: { filter_path: 'errors,items.*.error' },
      bulkBody: `${lines.join('\n')}\n`,
    });
    if (errors) throw new Error(`Elasticsearch rejected documents: ${JSON.stringify(items).slice(0, 1000)}`);
  };
  let next = 0;
  const sendAll = async (): Promise<void> => {
    while (next < count) {
      const from = next;
      next += BULK_SIZE;
      await send(from);
    }
  };
  await Promise.all(Array.from({ length: BULKS_IN_FLIGHT }, sendAll));
  await client.transport.request({ method: 'POST', path: `${path}/_refresh` });
};
