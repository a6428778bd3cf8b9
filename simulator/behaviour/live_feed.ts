import type { Draft } from '../activities/draft';
import type { TimedActivity } from '../activities/timed_activity';
import { toTimedActivity } from '../activities/timed_activity';
import type { IncidentKind } from '../incidents/incident';
import { INCIDENT_KINDS } from '../incidents/incident';
import { playIncident } from '../incidents/play_incident';
import type { Person } from '../organization/fictional_organization';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import { MICROS_PER_MS, MICROS_PER_SECOND } from '../time/instant';
import { localHour } from '../time/local_day';
import type { FlowContext } from './flow';
import { machineContext } from './machine_day';
import type { MachineContext } from './machine_flows';
import { MACHINE_FLOWS } from './machine_flows';
import machines from './machines.json';
import { nextFlow } from './person_flows';
import { signIn, signOut } from './sign_in_flow';
import { startSession } from './start_session';
import type { World } from './world';

const PEOPLE_AT_WORK = 12;
const MACHINE_SHARE = 0.12;
/** One event in so many ends somebody's session and lets somebody else in. */
const EVENTS_A_SESSION = 60;
/** Live incidents are played faster than those of the history, so that a spectator sees the chain. */
const INCIDENT_SPEED = 8;

interface OpenSession {
  context: FlowContext;
  pending: Draft[];
}

const machineWeights = machines.machines.map(({ name, weekday }) => ({ name, weight: weekday }));

export interface LiveFeedOptions {
  world: World;
  /** Nothing happens before. */
  from: Micros;
  eventsPerSecond: number;
  /** 0: none by themselves. */
  minutesBetweenIncidents: number;
}

/**
 * What goes on from the start of the simulator. Which activities come, and in which order, depends on the seed alone;
 * when, on the clock. Nothing runs in the background: `advance` tells what happened up to a moment.
 */
export class LiveFeed {
  private readonly random: RandomSource;
  private readonly machines: MachineContext;
  private readonly sessions: OpenSession[] = [];
  private sessionCount = 0;
  private incidentCount = 0;
  private nextEventAt: Micros;
  private nextIncidentAt: Micros;
  private eventsPerSecond: number;
  private scheduled: { at: Micros; draft: Draft; random: RandomSource }[] = [];

  constructor(private readonly options: LiveFeedOptions) {
    this.random = options.world.random.fork('live');
    this.machines = machineContext(options.world, 'live/machines', options.from);
    this.eventsPerSecond = options.eventsPerSecond;
    this.nextEventAt = this.afterPause(options.from);
    this.nextIncidentAt = this.afterIncidentPause(options.from);
  }

  /** Events a second from `now` on; 0 stops the feed. */
  setRate(eventsPerSecond: number, now: Micros): void {
    this.eventsPerSecond = eventsPerSecond;
    this.nextEventAt = this.afterPause(now);
  }

  /** Begins an incident; its steps follow over the next minutes. */
  startIncident(kind: IncidentKind, now: Micros): void {
    const random = this.options.world.random.fork(`live/incident/${this.incidentCount}`);
    this.incidentCount += 1;
    let at = now;
    for (const draft of playIncident({ kind, world: this.options.world, random, at: now })) {
      at += Math.floor((draft.gapSeconds / INCIDENT_SPEED) * MICROS_PER_SECOND);
      this.scheduled.push({ at, draft, random });
    }
    this.scheduled.sort((one, other) => one.at - other.at);
  }

  /** What happened since the last call, up to and including `now`, oldest first. */
  advance(now: Micros): TimedActivity[] {
    while (this.nextIncidentAt <= now) {
      const kind = INCIDENT_KINDS[this.incidentCount % INCIDENT_KINDS.length] ?? 'leaked_key';
      this.startIncident(kind, this.nextIncidentAt);
      this.nextIncidentAt = this.afterIncidentPause(this.nextIncidentAt);
    }
    const activities: TimedActivity[] = [];
    while (this.nextEventAt <= now) {
      activities.push(toTimedActivity(this.nextDraft(this.nextEventAt), this.nextEventAt, this.random));
      this.nextEventAt = this.afterPause(this.nextEventAt);
    }
    const due = this.scheduled.filter(({ at }) => at <= now);
    this.scheduled = this.scheduled.filter(({ at }) => at > now);
    activities.push(...due.map(({ at, draft, random }) => toTimedActivity(draft, at, random)));
    return activities.sort((one, other) => one.at - other.at);
  }

  /** One more activity of daily life, at any moment one likes. */
  one(at: Micros): TimedActivity {
    return toTimedActivity(this.nextDraft(at), at, this.random);
  }

  private afterPause(at: Micros): Micros {
    if (this.eventsPerSecond <= 0) return Infinity;
    return at + 1 + Math.floor(this.random.exponential(1 / this.eventsPerSecond) * MICROS_PER_SECOND);
  }

  private afterIncidentPause(at: Micros): Micros {
    const { minutesBetweenIncidents: minutes, eventsPerSecond } = this.options;
    if (minutes <= 0 || eventsPerSecond <= 0) return Infinity;
    const { random } = this.options.world;
    const pauseMinutes = minutes * random.fork(`live/pause/${this.incidentCount}`).between(0.6, 1.4);
    return at + Math.floor(pauseMinutes * 60) * MICROS_PER_SECOND;
  }

  private nextDraft(at: Micros): Draft {
    if (this.random.chance(MACHINE_SHARE)) return this.machineDraft();
    while (this.sessions.length < PEOPLE_AT_WORK) this.sessions.push(this.openSession(at));
    const index = this.random.integer(0, this.sessions.length - 1);
    const session = this.sessions[index] ?? this.openSession(at);
    if (session.pending.length === 0) {
      if (this.random.chance(1 / EVENTS_A_SESSION)) {
        this.sessions.splice(index, 1);
        return signOut(session.context);
      }
      session.pending = nextFlow(session.context);
    }
    return session.pending.shift() ?? signOut(session.context);
  }

  private machineDraft(): Draft {
    const { name } = this.random.weighted(machineWeights);
    const [draft] = MACHINE_FLOWS[name]?.(this.machines) ?? [];
    if (!draft) throw new Error(`machines.json names "${name}", which nothing does.`);
    return draft;
  }

  private openSession(at: Micros): OpenSession {
    this.sessionCount += 1;
    const { world } = this.options;
    const random = world.random.fork(`live/session/${this.sessionCount}`);
    const context = startSession({ person: this.somebodyAtWork(at), world, random, at });
    // The first ones are in the middle of their day already.
    const isNewcomer = this.sessionCount > PEOPLE_AT_WORK;
    return { context, pending: isNewcomer ? signIn(context) : [] };
  }

  /** Whoever is likely to be at work at this hour; at night somewhere on earth it is day. */
  private somebodyAtWork(at: Micros): Person {
    const presence = new Map<string, number>();
    const people = this.options.world.organization.people.map((person) => {
      const { timeZone } = person.office;
      let present = presence.get(timeZone);
      if (present === undefined) {
        const { hour, isWeekend } = localHour(timeZone, at / MICROS_PER_MS);
        present = (hour >= 8.5 && hour < 18 ? 1 : 0.03) * (isWeekend ? 0.1 : 1);
        presence.set(timeZone, present);
      }
      return { person, weight: present * person.activity };
    });
    return this.random.weighted(people).person;
  }
}
