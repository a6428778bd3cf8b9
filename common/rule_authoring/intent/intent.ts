import * as t from 'io-ts';
import { oneOf, record } from './codecs';
import { conditionCodec } from './condition';
import { ruleFieldsCodec } from './rule_fields';
import { shapeCodec } from './shape';

/** Parts of an intent that a reader may have had to fill in itself. */
export const ASSUMABLE_PARTS = [
  'activities',
  'outcome',
  'by',
  'threshold',
  'window',
  'history',
  'factor',
  'minimum',
  'list',
  'hours',
  'time_zone',
  'order',
  'missing_values',
  'severity',
  'interval',
] as const;
export type AssumablePart = (typeof ASSUMABLE_PARTS)[number];

const assumablePartCodec = oneOf(...ASSUMABLE_PARTS);

/** What a rule over this feed says, before it is a query. Both readers fill it; the compiler reads nothing else. */
export const intentCodec = record(
  { shape: shapeCodec },
  {
    /** "Except …": events of every part of the shape for which this holds don't count. */
    except: conditionCodec,
    rule: ruleFieldsCodec,
    /** What the request did not say. `explain` makes sentences of them, the page editable chips. */
    assumed: t.array(assumablePartCodec),
    /** Further assumptions in a reader's own words, one sentence each. */
    notes: t.array(t.string),
  },
);
export type Intent = t.TypeOf<typeof intentCodec>;
