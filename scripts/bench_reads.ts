import { Client } from '@elastic/elasticsearch';
import { Command } from 'commander';
import { connectElasticsearch } from '../host/elasticsearch/connect_elasticsearch';
import { ElasticsearchSetup } from '../server/elasticsearch_setup/elasticsearch_setup';
import type { ElasticsearchClient } from '../server/kibana/elasticsearch_client';
import { recordingLogger } from '../server/test_support/recording_logger';
import { eventMaker, loadEvents } from './bench_reads/load_events';
import { measureReads } from './bench_reads/measure_reads';

const RANGE = { fromMs: Date.parse('2026-02-01T00:00:00Z'), toMs: Date.parse('2026-05-01T00:00:00Z') };
const GOAL = 1.2;

const print = (label: string, value: string): void => console.log(`${label.padEnd(58)} ${value}`);

/** `npm run bench:reads -- --scale 100000 1000000`: prints the figures, judges nothing. */
const main = async (scales: readonly number[], turns: number): Promise<void> => {
  const make = await eventMaker(RANGE);
  for (const count of scales) {
    // One cluster for each, since the audit pattern covers all that a cluster holds.
    const elasticsearch = await connectElasticsearch({ prepareQuickStarts: false, heap: { min: '1g', max: '2g' } });
    const client = new Client({ node: elasticsearch.url, auth: elasticsearch.credentials, requestTimeout: 600_000 });
    try {
      await new ElasticsearchSetup({
        elasticsearch: client as unknown as ElasticsearchClient,
        log: recordingLogger(),
        now: Date.now,
      }).ensureReady();
      await loadEvents({ client, count, namespace: 'bench', make });
      const { requests, fixedMs, firstViewMs, filterP95Ms } = await measureReads({ client, range: RANGE, turns });
      print(`${count} events: fixed query, alone and warm`, `${fixedMs.toFixed(0)} ms`);
      print(
        `${count} events: first view of the overview`,
        `${(firstViewMs / fixedMs).toFixed(2)} of the fixed query (to reach: ≤ ${GOAL}), ${firstViewMs.toFixed(0)} ms, ${requests} requests to Elasticsearch`,
      );
      print(
        `${count} events: choice of a filter, p95`,
        `${(filterP95Ms / fixedMs).toFixed(2)} of the fixed query (to reach: ≤ 1), ${filterP95Ms.toFixed(0)} ms`,
      );
    } finally {
      await client.close();
      await elasticsearch.stop();
    }
  }
};

const program = new Command()
  .option('--scale <counts...>', 'numbers of events', ['100000', '1000000', '10000000'])
  .option('--turns <count>', 'how often each is measured', '9');
program.parse();
const { scale, turns } = program.opts<{ scale: string[]; turns: string }>();
main(scale.map(Number), Number(turns)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
