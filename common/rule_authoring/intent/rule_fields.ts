import * as t from 'io-ts';
import { oneOf, record } from './codecs';
import { durationCodec } from './duration';
import { fieldCodec } from './field';

export const severityCodec = oneOf('low', 'medium', 'high', 'critical');
export type Severity = t.TypeOf<typeof severityCodec>;

/** What the request says about the rule itself; whatever is absent follows from the shape and the activities. */
export const ruleFieldsCodec = record(
  {},
  {
    name: t.string,
    description: t.string,
    severity: severityCodec,
    /** 0 to 100; must lie within the severity's band. */
    risk_score: t.number,
    /** How often the rule runs. */
    interval: durationCodec,
    /** How far back each run reads; never less than what the shape needs. */
    lookback: durationCodec,
    tags: t.array(t.string),
    /** Ids of ATT&CK techniques, e.g. `T1078.004`. */
    mitre: t.array(t.string),
    /** `false`: every match alerts. An object: at most one alert for each combination of `by` in the time of `duration`. */
    suppression: t.union([t.literal(false), record({}, { by: t.array(fieldCodec), duration: durationCodec })]),
    references: t.array(t.string),
    false_positives: t.array(t.string),
  },
);
export type RuleFields = t.TypeOf<typeof ruleFieldsCodec>;
