import type { KeyName } from './api/api_keys';
import type { FaultRule } from './faults/fault_rule';
import type { VisibilityDelay } from './feed/visibility_delay';

/** All are optional; what is left out is as in the try-out. */
export interface SimulatorOptions {
  /** 0 (the default): any free port of 127.0.0.1. */
  port?: number;
  /** The same seed gives the same organization, history and sequence of live events. */
  seed?: string;
  /** Epoch milliseconds. With a clock that stands still and no live events the feed is exactly the history. */
  now?: () => number;
  /** History before the start, in days. */
  historyDays?: number;
  /** 0: nothing happens by itself after the start. */
  liveEventsPerSecond?: number;
  /** Average; 0: none by themselves. */
  minutesBetweenIncidents?: number;
  visibilityDelay?: VisibilityDelay;
  /** Secrets to use instead of made-up ones. */
  keys?: Partial<Record<KeyName, string>>;
  faults?: readonly FaultRule[];
  organization?: {
    /** 10 to 1000. */
    peopleCount?: number;
  };
  /** Budget of the parent organization. */
  requestsPerMinute?: number;
  /** One line for each request. */
  log?: (line: string) => void;
}
