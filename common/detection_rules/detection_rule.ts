import * as t from 'io-ts';
import { conditionCodec, durationCodec } from '../rule_authoring/intent';
import { oneOf, record, textCodecOf } from '../rule_authoring/intent/codecs';
import { fieldCodec } from '../rule_authoring/intent/field';
import { severityCodec } from '../rule_authoring/intent/rule_fields';
import { shapeCodec } from '../rule_authoring/intent/shape';
import { FAMILY_NAMES } from './families';

const idCodec = textCodecOf<string>('a name such as sso_disabled', (input) => /^[a-z][a-z0-9_]{2,60}$/.test(input));
const sentence = textCodecOf<string>('a text', (input) => input.trim() === input && input.length >= 3);
const atlasCodec = textCodecOf<string>('an ATLAS id such as AML.T0081', (input) =>
  /^AML\.T\d{4}(\.\d{3})?$/.test(input),
);

const triageCodec = t.strict({
  /** What to look at, in this order. */
  look_at: t.array(sentence),
  escalate: sentence,
  close: sentence,
});

/** A rule of the library as its file holds it. What is derived (query, look-back, setup) is not in the file. */
export const detectionRuleCodec = record(
  {
    /** Stable and never used again; `ruleIdOf` makes the rule's `rule_id` of it. */
    id: idCodec,
    family: oneOf(...FAMILY_NAMES),
    /** One line for each version, the first one first: the rule's version is how many there are. */
    changelog: t.array(sentence),
    name: sentence,
    /** What it catches and why that matters. */
    description: sentence,
    severity: severityCodec,
    risk_score: t.number,
    /** Ids of ATT&CK techniques. */
    attack: t.array(t.string),
    /** Ids of ATLAS techniques. */
    atlas: t.array(atlasCodec),
    /** What the rule says; the compiler makes the query of it for each stack version. */
    shape: shapeCodec,
    false_positives: t.array(sentence),
    triage: triageCodec,
  },
  {
    /** What never counts. */
    except: conditionCodec,
    /** What doesn't count either, each one only where the settings have the lists that it names. */
    except_if_set: t.array(conditionCodec),
    interval: durationCodec,
    /** Reads further back than it has to; for single events only, whose look-back is else interval and delay. */
    lookback: durationCodec,
    /** Overrules how repeated alerts are folded; by default by the entity, and not at all for single events. */
    suppression: record({ by: t.array(fieldCodec), duration: durationCodec }, {}),
    /** Its alerts only feed other rules and investigations. */
    building_block: t.literal(true),
    /** What has to be set up beside what follows from sources and lists. */
    setup: sentence,
    references: t.array(t.string),
    tags: t.array(sentence),
    /** Columns that an analyst looks at first, where others than those of the condition say more. */
    investigation_fields: t.array(fieldCodec),
  },
);

/** A rule of the library. */
export type DetectionRule = t.TypeOf<typeof detectionRuleCodec>;

/** The `rule_id` in Kibana; stays the same over versions and installations. */
export const ruleIdOf = ({ id }: Pick<DetectionRule, 'id'>): string => `claude-activity-${id}`;

export const versionOf = ({ changelog }: Pick<DetectionRule, 'changelog'>): number => changelog.length;
