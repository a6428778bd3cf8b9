import type { RuleBody } from '../../rule_authoring/intent';
import { RULE_PARTS } from './rule_parts';
import type { RulePart } from './rule_parts';

/** What Kibana adds to a rule that it gives back, and takes from nobody. */
const KIBANAS_OWN = new Set([
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'immutable',
  'rule_source',
  'revision',
  'execution_summary',
  'required_fields',
  'related_integrations',
  'output_index',
]);

/**
 * Body of the `PUT` that brings an installed rule to what the library writes now. All else stays: whether it is enabled,
 * actions, exceptions.
 *
 * @param options.installed - as Kibana gives it
 * @param options.library - as the library writes it now
 * @param options.keep - parts that somebody has changed by hand
 */
export const updateBody = ({
  installed,
  library,
  keep,
}: {
  installed: RuleBody;
  library: RuleBody;
  keep: readonly RulePart[];
}): RuleBody => {
  const written = RULE_PARTS.filter((part) => !keep.includes(part));
  const kept = Object.entries(installed).filter(
    ([key]) => !KIBANAS_OWN.has(key) && key !== 'rule_id' && !(written as readonly string[]).includes(key),
  );
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(written.flatMap((part) => (library[part] === undefined ? [] : [[part, library[part]]]))),
    version: library['version'],
  };
};
