import type { Actor } from '../../common/compliance_api/activity';
import type { AuthoringSettings, Draft } from '../../common/rule_authoring/intent';

/** Where a document of a scenario goes: the audit feed, Claude's telemetry, an identity provider, or endpoint alerts. */
export const SOURCES = ['audit', 'runtime', 'idp', 'endpoint'] as const;
export type Source = (typeof SOURCES)[number];

/** One event of a scenario, or several copies of it. */
export interface ScenarioEvent {
  /** Offset from the moment of the run, such as `-10m`. */
  t: string;
  /** How many copies; 1 by default. */
  n?: number;
  /** Time from one copy to the next, later in time; `1s` by default. */
  every?: string;
  /** A source other than the audit feed; then `doc` is the document itself. */
  index?: Exclude<Source, 'audit'>;
  doc?: Record<string, unknown>;
  /** Fields that enrichment adds after the mapping. */
  ecs?: Record<string, unknown>;
  id?: string;
  type?: string;
  actor?: Actor;
  [field: string]: unknown;
}

export interface Scenario {
  note?: string;
  /** Moment of the run, for rules on the time of day. */
  now?: string;
  events: ScenarioEvent[];
  /** Only in `fires`: each value must stand in a returned row; a list asks for all of its values. */
  entity?: Record<string, unknown>;
}

/** A request in plain English with what a right rule does to small sets of events. See test/prompts/README.md. */
export interface EvalCase {
  id: string;
  family: string;
  shape?: string;
  /** Cases of one group say the same in other words. */
  group?: string;
  prompt: string;
  settings?: AuthoringSettings;
  /** Stack version that the rule is for. */
  stack?: string;
  expect: Draft['status'];
  /** What must be asked, or why it can't be done. */
  why?: string;
  fires?: Scenario[];
  silent?: Scenario[];
  /** Rule fields that the request asks for. */
  rule?: Record<string, string | number>;
  /** What the rule's `from` covers when `reference` is its query. */
  lookback?: string;
  /** One query that is right; others are as good. */
  reference?: string;
}

export const DEFAULT_STACK = '8.19.0';
