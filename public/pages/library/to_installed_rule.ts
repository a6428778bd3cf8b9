import type { InstalledRule } from '../../../common/api/library';
import { fingerprintsOf } from '../../../common/detection_rules/installed';
import type { KibanaRule } from '../../kibana/library_rules_client';

/** A rule of Kibana as the library's route takes it: sums of its parts instead of the parts. */
export const toInstalledRule = (rule: KibanaRule): InstalledRule => ({
  id: rule.id,
  ruleId: rule.rule_id,
  enabled: rule.enabled,
  parts: fingerprintsOf(rule),
});
