import type { Activity } from '../../common/compliance_api/activity';
import type { ApiKeys, KeyName } from '../api/api_keys';
import { SimulatorInputError } from '../errors/simulator_input_error';
import type { FaultPlan, FaultProgress } from '../faults/fault_plan';
import { toFaultRule } from '../faults/parse_fault_rule';
import type { FaultRule } from '../faults/fault_rule';
import type { ActivityFeed, InjectedActivity } from '../feed/activity_feed';
import type { IncidentKind } from '../incidents/incident';
import { INCIDENT_KINDS } from '../incidents/incident';

/** A choice of what may go wrong or happen next; the same in a test's own process and over HTTP. */
export class SimulatorControl {
  constructor(private readonly dependencies: { feed: ActivityFeed; faultPlan: FaultPlan; keys: ApiKeys }) {}

  /** @throws SimulatorInputError for a rule that makes no sense; then none is added */
  addFaults(rules: readonly FaultRule[]): void {
    this.dependencies.faultPlan.add(rules.map(toFaultRule));
  }

  clearFaults(): void {
    this.dependencies.faultPlan.clear();
  }

  get faults(): readonly FaultProgress[] {
    return this.dependencies.faultPlan.progress;
  }

  /** Puts activities of one's own into the feed, as they are. @throws SimulatorInputError */
  addActivities(activities: readonly InjectedActivity[]): void {
    this.dependencies.feed.inject(activities);
  }

  /** Lets some of daily life happen now, whatever the rate. */
  generateActivities(count: number): Activity[] {
    if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
      throw new SimulatorInputError('The number of activities to generate must be an integer from 1 to 1000000.');
    }
    return this.dependencies.feed.generate(count);
  }

  /** Begins an incident; its steps follow over the next minutes. */
  startIncident(kind: IncidentKind): void {
    if (!INCIDENT_KINDS.includes(kind)) {
      throw new SimulatorInputError(`There is no incident "${String(kind)}". There are: ${INCIDENT_KINDS.join(', ')}.`);
    }
    this.dependencies.feed.startIncident(kind);
  }

  /** Events a second from now on; 0 stops the live feed. */
  setLiveRate(eventsPerSecond: number): void {
    if (!(eventsPerSecond >= 0 && eventsPerSecond <= 10_000)) {
      throw new SimulatorInputError('The rate must be a number of events a second from 0 to 10000.');
    }
    this.dependencies.feed.setLiveRate(eventsPerSecond);
  }

  /** The keys as they are now. */
  get keys(): Record<KeyName, string> {
    return this.dependencies.keys.secrets;
  }

  /** Replaces a key; cursors stay valid. @returns the new secret */
  rotateKey(name: KeyName): string {
    return this.dependencies.keys.rotate(name);
  }

  revokeKey(name: KeyName): void {
    this.dependencies.keys.revoke(name);
  }

  limitScopes(name: KeyName, scopes: readonly string[]): void {
    this.dependencies.keys.limitScopes(name, scopes);
  }
}
