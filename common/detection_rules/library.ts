import { decodeRule } from './decode_rule';
import type { DetectionRule } from './detection_rule';
import { FAMILY_NAMES } from './families';
import { RULE_FILES } from './rules';

let library: readonly DetectionRule[] | undefined;

/**
 * All rules of the library, family by family. Read on first use: whoever never asks doesn't wait for it.
 *
 * @throws RangeError for a file that is no rule
 */
export const detectionRules = (): readonly DetectionRule[] =>
  (library ??= FAMILY_NAMES.flatMap((family) => RULE_FILES[family].map(decodeRule)));
