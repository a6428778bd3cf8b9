import type { FaultRule } from '../../../simulator';
import { RandomSource } from '../../../simulator/random/random_source';
import type { ProxyFault } from './elasticsearch_proxy';
import type { TaskName } from './messages';

/** A moment in a run, told by what it has asked by then; `ms` after its start otherwise. */
export type Trigger =
  | { of: 'api'; after: number }
  | { of: 'elasticsearch'; after: number; when: 'before' | 'after' }
  | { of: 'time'; ms: number };

/** What happens while tasks run. */
export type Disruption = {
  kind: 'kill' | 'cut off' | 'rollover' | 'cancel back-fill';
  trigger: Trigger;
};

export interface Step {
  advanceMs: number;
  newActivities: number;
  misfits: number;
  apiFaults: FaultRule[];
  elasticsearchFaults: Array<{ after: number; times: number; fault: ProxyFault }>;
  /** The index that is written takes nothing during this step. */
  isReadOnly: boolean;
  /** The key is revoked before the step; a person enters the new one after it. */
  isKeyRevoked: boolean;
  rolloverBefore: boolean;
  /** A person asks for the history, unless it is being read. */
  startBackfill: boolean;
  tasks: TaskName[];
  /** Which of the two Kibanas runs each task. */
  workerOf: Record<TaskName, 0 | 1>;
  disruptions: Disruption[];
}

export interface Scenario {
  seed: string;
  /**
   * `days`: time is in the past and leaps by hours, so that a reconciliation is needed. `minutes`: time is the present
   * and goes by minutes, so that what is known of the age of indices matters.
   */
  pace: 'days' | 'minutes';
  historyDays: number;
  lookback: string;
  backfillDays: number;
  pageSize: number;
  bulkSize: number;
  bulksInFlight: number;
  partitionsInFlight: number;
  maxRunTimeMs: number;
  hasMisfits: boolean;
  steps: Step[];
}

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

const ANSWER_FAULTS: FaultRule[] = [
  { kind: 'rate_limited', retryAfterSeconds: 2 },
  { kind: 'rate_limited', retryAfterSeconds: 40 },
  { kind: 'rate_limited', retryAfterSeconds: null },
  { kind: 'server_error' },
  { kind: 'server_error', status: 503 },
  { kind: 'server_error', status: 529, shouldRetry: false },
  { kind: 'html_bad_gateway' },
  { kind: 'html_ok' },
  { kind: 'reset_before_answer' },
  { kind: 'reset_mid_body' },
  { kind: 'truncated_json' },
  { kind: 'oversized_body', bytes: 3 * 1024 * 1024 },
  { kind: 'slow_body', durationMs: 150 },
  { kind: 'no_answer' },
  { kind: 'unauthorized' },
  { kind: 'forbidden' },
  { kind: 'duplicates' },
  { kind: 'duplicates', count: 7, times: 5 },
];

const ELASTICSEARCH_FAULTS: ProxyFault[] = [
  { kind: 'refused', status: 429 },
  { kind: 'refused', status: 503 },
  { kind: 'cut before' },
  { kind: 'cut after' },
  { kind: 'slow', ms: 120 },
];

const drawTrigger = (random: RandomSource): Trigger => {
  const which = random.float();
  if (which < 0.35) return { of: 'api', after: random.integer(0, 5) };
  if (which < 0.85) {
    return { of: 'elasticsearch', after: random.integer(0, 9), when: random.pick(['before', 'after'] as const) };
  }
  return { of: 'time', ms: random.integer(0, 250) };
};

const drawStep = (random: RandomSource, pace: Scenario['pace'], hasMisfits: boolean, mayGoBack: boolean): Step => {
  const activityFaults: FaultRule[] = [
    {
      kind: 'late_arrival',
      delayMs: pace === 'days' ? random.integer(30 * SECOND, 18 * HOUR) : 110 * SECOND,
      times: random.integer(1, 6),
      after: random.integer(0, 4),
    },
    { kind: 'equal_timestamps', times: random.integer(2, 25) },
    {
      kind: 'clock_skew',
      offsetMs: (mayGoBack ? random.pick([-1, 1]) : 1) * 100 * SECOND,
      times: random.integer(1, 4),
    },
    { kind: 'unknown_type', times: 2 },
    { kind: 'unknown_fields', times: 2 },
    { kind: 'wrong_types', times: 3 },
  ];
  const kinds = ['kill', 'kill', 'kill', 'kill', 'cut off', 'rollover', 'rollover', 'cancel back-fill'] as const;
  const disruptions = Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => ({
    kind: random.pick(kinds),
    trigger: drawTrigger(random),
  }));
  return {
    advanceMs: pace === 'days' ? random.integer(5 * SECOND, 4 * HOUR) : random.integer(SECOND, 40 * SECOND),
    newActivities: random.pick([0, 1, 12, 40, 90]),
    misfits: hasMisfits ? random.integer(0, 3) : 0,
    apiFaults: [
      ...random.pickSome(activityFaults, random.integer(0, 2)),
      ...random.pickSome(ANSWER_FAULTS, random.integer(0, 2)).map((rule) => ({
        ...rule,
        after: random.integer(0, 5),
        // Up to more than a run tries, so that whole runs fail too; what takes real time happens once.
        times: rule.kind === 'no_answer' ? 1 : random.integer(1, 6),
      })),
    ],
    elasticsearchFaults: random.pickSome(ELASTICSEARCH_FAULTS, random.integer(0, 2)).map((fault) => ({
      fault,
      after: random.integer(0, 8),
      times: random.integer(1, 5),
    })),
    isReadOnly: random.chance(0.06),
    isKeyRevoked: random.chance(0.06),
    rolloverBefore: random.chance(0.2),
    startBackfill: random.chance(0.5),
    tasks: random.pick([['live'], ['live', 'backfill'], ['live', 'backfill'], ['backfill']]),
    workerOf: { live: random.pick([0, 1] as const), backfill: random.pick([0, 1] as const) },
    disruptions,
  };
};

/** Everything that goes wrong in one run of the test, by its seed. */
export const drawScenario = (seed: string): Scenario => {
  const random = new RandomSource(`faults/${seed}`);
  const pace = random.pick(['days', 'minutes'] as const);
  const hasMisfits = random.chance(0.3);
  const lookback = random.pick(['0d', '1h', '12h']);
  return {
    seed,
    pace,
    historyDays: 2,
    lookback,
    backfillDays: random.pick([0.3, 0.8, 2]),
    pageSize: random.integer(8, 120),
    bulkSize: random.integer(12, 80),
    bulksInFlight: random.integer(1, 5),
    partitionsInFlight: random.integer(1, 4),
    maxRunTimeMs: random.pick([5, 60, 60]) * SECOND,
    hasMisfits,
    steps: Array.from({ length: random.integer(3, 6) }, () => drawStep(random, pace, hasMisfits, lookback !== '0d')),
  };
};
