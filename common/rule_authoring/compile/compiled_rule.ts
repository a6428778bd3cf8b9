import type { EsqlQuery } from '../../esql';
import type { Field } from '../intent';

/** What the compiler makes of an intent. Times in seconds. */
export interface CompiledRule {
  query: EsqlQuery;
  /** The query as text for the stack version, one clause a line. */
  esql: string;
  /** Whether rows are figures instead of events. Such a rule carries no `timestamp_override`. */
  aggregating: boolean;
  interval: number;
  /** How far back a run reads: the rule's `from`. */
  lookback: number;
  /** The least `lookback` with which the rule is right. */
  neededLookback: number;
  /** Columns that identify what an alert is about; what suppression groups by. */
  entity: readonly string[];
  /** Columns of the alert that an analyst looks at first. */
  context: readonly Field[];
  /** The rule says how things stand, so every run finds the same again. */
  repeats: boolean;
}

/** What a shape's compiler gives: the clauses after FROM and what follows for the rule. */
export interface CompiledShape {
  commands: EsqlQuery['commands'];
  aggregating: boolean;
  /** Seconds that the shape itself spans: window, history, time between steps. */
  span: number;
  entity: readonly string[];
  context: readonly Field[];
  repeats: boolean;
  /** Metadata fields that the shape itself needs. */
  metadata?: readonly string[];
}
