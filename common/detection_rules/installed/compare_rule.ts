import type { Fingerprints } from './fingerprint';
import { RULE_PARTS } from './rule_parts';
import type { RulePart } from './rule_parts';

export interface RuleDifference {
  /** Parts that somebody has changed in Kibana; an update keeps them. */
  changedByHand: RulePart[];
  /** Parts that the library, or the settings, would now write otherwise; an update brings them. */
  updates: RulePart[];
}

/**
 * Compares an installed rule with the library, part by part.
 *
 * @param options.installed - as it is in Kibana
 * @param options.current - as the library writes it now; undefined: it can't at the moment
 * @param options.baseline - as the library wrote it when it was installed or updated last; undefined: nobody knows. Then
 *   whatever differs counts as a person's work, which must not be lost.
 */
export const compareRule = ({
  installed,
  current,
  baseline,
}: {
  installed: Fingerprints;
  current: Fingerprints | undefined;
  baseline: Fingerprints | undefined;
}): RuleDifference => {
  if (current === undefined) {
    return {
      changedByHand: baseline ? RULE_PARTS.filter((part) => installed[part] !== baseline[part]) : [],
      updates: [],
    };
  }
  // What is as the library writes it now is right, whoever wrote it: a batch that was cut off leaves no trace.
  const differing = RULE_PARTS.filter((part) => installed[part] !== current[part]);
  const isByHand = (part: RulePart): boolean => baseline === undefined || installed[part] !== baseline[part];
  return {
    changedByHand: differing.filter(isByHand),
    updates: differing.filter((part) => !isByHand(part)),
  };
};
