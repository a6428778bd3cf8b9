import type { Activity } from '../../common/compliance_api/activity';
import type { TimedActivity } from '../activities/timed_activity';
import { history } from '../behaviour/history';
import { LiveFeed } from '../behaviour/live_feed';
import type { World } from '../behaviour/world';
import { SimulatorInputError } from '../errors/simulator_input_error';
import type { FaultPlan } from '../faults/fault_plan';
import { ActivitySpoiler } from '../faults/spoil_activity';
import type { IncidentKind } from '../incidents/incident';
import type { RandomSource } from '../random/random_source';
import { makeId } from '../random/make_id';
import type { Micros } from '../time/instant';
import { formatInstant, MICROS_PER_MS, MICROS_PER_SECOND, parseInstant } from '../time/instant';
import { ActivityStore } from './activity_store';
import type { FeedRecord } from './feed_record';
import { toFeedRecord } from './feed_record';
import type { FeedPage, PageRequest } from './read_page';
import { readPage } from './read_page';
import type { Truth, TruthRange } from './truth';
import type { VisibilityDelay } from './visibility_delay';
import { drawDelayMs } from './visibility_delay';

const DAY_MICROS = 86_400 * MICROS_PER_SECOND;
/** Own reads come back "within about a second". */
const OWN_READ_DELAY: VisibilityDelay = { typicalMs: 500, maxMs: 1000, lateShare: 0 };

/** An activity from outside. `at` is its place in the feed, needed where `created_at` can't be read. */
export interface InjectedActivity {
  activity: Activity;
  at?: string;
  /** After this time the API shows it; at once unless said. */
  delayMs?: number;
}

export interface ActivityFeedOptions {
  world: World;
  now: () => number;
  historyDays: number;
  liveEventsPerSecond: number;
  minutesBetweenIncidents: number;
  visibilityDelay: VisibilityDelay;
  faultPlan: FaultPlan;
}

/** The feed of the fictional organization: its history, what goes on since, and what is put in from outside. */
export class ActivityFeed {
  readonly store = new ActivityStore();
  private readonly live: LiveFeed;
  private readonly spoiler: ActivitySpoiler;
  private readonly delays: RandomSource;
  private readonly ownReads: RandomSource;
  private lastOwnReadAt: Micros = 0;
  private lastGeneratedAt: Micros = 0;

  constructor(private readonly options: ActivityFeedOptions) {
    const { world, historyDays, faultPlan } = options;
    const anchor = this.now();
    const past: FeedRecord[] = [];
    for (const day of history({ world, from: anchor - Math.floor(historyDays * DAY_MICROS), to: anchor })) {
      // Whatever is older than the simulator has long arrived.
      for (const timed of day) past.push(toFeedRecord({ timed, visibleAtMs: -Infinity }));
    }
    this.store.add(past);
    this.live = new LiveFeed({
      world,
      from: anchor,
      eventsPerSecond: options.liveEventsPerSecond,
      minutesBetweenIncidents: options.minutesBetweenIncidents,
    });
    this.spoiler = new ActivitySpoiler(faultPlan);
    this.delays = world.random.fork('delays');
    this.ownReads = world.random.fork('own reads');
  }

  readonly truth: Truth = {
    activities: (range) => this.select(range).map(({ json }) => JSON.parse(json) as Activity),
    json: (range) => this.select(range).map(({ json }) => json),
    count: (range) => this.select(range).length,
  };

  /** What the API shows now. */
  page(request: PageRequest): FeedPage {
    this.catchUp();
    return readPage(this.store, request, this.options.now());
  }

  /** Records that somebody called the Compliance API. */
  recordApiAccess({ keyId, ipAddress, userAgent, fields }: ApiAccess): void {
    // Requests of the same millisecond stay in their order.
    const at = Math.max(this.now() + this.ownReads.integer(0, MICROS_PER_MS / 2), this.lastOwnReadAt + 1);
    this.lastOwnReadAt = at;
    const activity = {
      id: makeId('activity', this.ownReads),
      created_at: formatInstant(at),
      organization_id: null,
      organization_uuid: null,
      actor: { type: 'api_actor', api_key_id: keyId, ip_address: ipAddress, user_agent: userAgent },
      type: 'compliance_api_accessed',
      ...fields,
    };
    const visibleAtMs = this.options.now() + drawDelayMs(OWN_READ_DELAY, this.ownReads);
    this.store.add([toFeedRecord({ timed: { at, activity }, visibleAtMs })]);
  }

  /**
   * Puts activities of one's own into the feed, as they are.
   *
   * @throws SimulatorInputError for an id that is taken, or a place in the feed that can't be told; then none is added
   */
  inject(injected: readonly InjectedActivity[]): void {
    this.catchUp();
    const ids = new Set<string>();
    const records = injected.map(({ activity, at: place, delayMs }) => {
      const text = place ?? activity.created_at;
      const at = typeof text === 'string' ? parseInstant(text) : undefined;
      if (at === undefined) {
        throw new SimulatorInputError(
          `"${String(text)}" is no RFC 3339 date-time with offset. Give the place in the feed as "at" where "created_at" is not to be readable.`,
        );
      }
      const record = toFeedRecord({
        timed: { at, activity },
        visibleAtMs: delayMs === undefined ? -Infinity : this.options.now() + delayMs,
        hiddenId: makeId('activity', this.delays),
      });
      if (ids.has(record.id) || this.store.hasId(record.id)) {
        throw new SimulatorInputError(`The feed has an activity with the id "${record.id}" already.`);
      }
      ids.add(record.id);
      return record;
    });
    this.store.add(records);
  }

  /** Lets some more of daily life happen, a microsecond apart, whatever the rate. @returns the activities, oldest first */
  generate(count: number): Activity[] {
    this.catchUp();
    const first = Math.max(this.now(), this.lastGeneratedAt + 1);
    this.lastGeneratedAt = first + count - 1;
    const made = Array.from({ length: count }, (_, index) => this.live.one(first + index));
    return this.enter(made, this.options.now()).map(({ json }) => JSON.parse(json) as Activity);
  }

  startIncident(kind: IncidentKind): void {
    this.catchUp();
    this.live.startIncident(kind, this.now());
  }

  setLiveRate(eventsPerSecond: number): void {
    this.catchUp();
    this.live.setRate(eventsPerSecond, this.now());
  }

  private now(): Micros {
    return Math.floor(this.options.now() * MICROS_PER_MS);
  }

  /** The feed has no clock of its own: whoever looks makes it go on. */
  private catchUp(): void {
    this.enter(this.live.advance(this.now()));
  }

  /** @param happenedAtMs - what delays count from; the time of each activity unless said */
  private enter(activities: TimedActivity[], happenedAtMs?: number): FeedRecord[] {
    const records = activities.map((fresh) => {
      const delayMs = drawDelayMs(this.options.visibilityDelay, this.delays);
      const { timed, extraDelayMs } = this.spoiler.spoil(fresh);
      // Whatever a skewed clock wrote on it, the delay counts from when it happened.
      const visibleAtMs = (happenedAtMs ?? fresh.at / MICROS_PER_MS) + delayMs + extraDelayMs;
      return toFeedRecord({ timed, visibleAtMs });
    });
    this.store.add(records);
    return records;
  }

  private select({ from, to, visibleAtMs }: TruthRange = {}): FeedRecord[] {
    this.catchUp();
    const filter = {
      ...(from !== undefined && { from: toMicros(from) }),
      ...(to !== undefined && { to: toMicros(to) }),
    };
    const request: PageRequest = { filter, order: 'asc', limit: this.store.records.length };
    return readPage(this.store, request, visibleAtMs ?? Infinity).records;
  }
}

export interface ApiAccess {
  keyId: string;
  ipAddress: string;
  userAgent: string | null;
  /** `request_id`, `request_method`, `status_code`, `url`, `request_body`. */
  fields: Record<string, unknown>;
}

const toMicros = (text: string): Micros => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new SimulatorInputError(`"${text}" is no RFC 3339 date-time with offset.`);
  return instant;
};
