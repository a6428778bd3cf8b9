import { schema } from '@kbn/config-schema';
import type { TaskDefinition } from '../../kibana/contracts';
import { MAX_PROOFS, MAX_READERS } from '../own_reads/own_reads';
import type { IngestState } from './ingest_state';
import { INITIAL_INGEST_STATE } from './ingest_state';

const text = () => schema.string({ maxLength: 64 });
const count = () => schema.number({ min: 0 });
const cursor = () => schema.string({ maxLength: 1024 });

const openWalk = () =>
  schema.object({
    kind: schema.string({ maxLength: 16 }),
    from: text(),
    to: schema.nullable(text()),
    cursor: schema.nullable(cursor()),
    startedAt: text(),
  });

const FIRST_VERSION = {
  watermark: schema.nullable(text()),
  settled: schema.nullable(text()),
  open: schema.nullable(openWalk()),
  overlapCount: count(),
  runs: count(),
  stored: count(),
  duplicates: count(),
  rejected: count(),
  caughtUp: schema.boolean(),
  lastSuccessAt: schema.nullable(text()),
  lagSeconds: schema.nullable(count()),
  ratePerSecond: schema.nullable(count()),
  requestsRemaining: schema.nullable(count()),
  waitingUntil: schema.nullable(text()),
  failures: count(),
  lastError: schema.nullable(schema.object({ message: schema.string({ maxLength: 1024 }), at: text(), code: text() })),
  stoppedAtVersion: schema.nullable(count()),
};

const SECOND_VERSION = {
  ...FIRST_VERSION,
  liveFrom: schema.nullable(text()),
  reconcile: schema.nullable(openWalk()),
  reconciledAt: schema.nullable(text()),
  late: count(),
  lateReconciled: count(),
};

/**
 * The state by version, as Task Manager checks it on every read and write. A new version adds an entry with an `up`
 * from the one before; existing entries never change, since older Kibanas of a rolling upgrade still read them.
 */
export const ingestStateSchemaByVersion: TaskDefinition<IngestState>['stateSchemaByVersion'] = {
  1: {
    // Also fills what a freshly scheduled task, with its empty state, lacks.
    up: (state) => ({ ...INITIAL_INGEST_STATE, ...state }),
    schema: schema.object(FIRST_VERSION),
  },
  2: {
    up: (state) => ({ ...INITIAL_INGEST_STATE, ...state }),
    schema: schema.object(SECOND_VERSION),
  },
  3: {
    up: (state) => ({ ...INITIAL_INGEST_STATE, ...state }),
    schema: schema.object({
      ...SECOND_VERSION,
      ownReads: schema.object({
        readers: schema.arrayOf(text(), { maxSize: MAX_READERS }),
        proofs: schema.arrayOf(count(), { maxSize: MAX_PROOFS }),
      }),
    }),
  },
};
