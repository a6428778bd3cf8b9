import type { RuleCapabilities } from '../../../../common/api/rules';
import type { RuleKind } from '../../../kibana/rules_client';

export interface KindChoice {
  /** undefined: no rule can be created. */
  kind: RuleKind | undefined;
  /** Why not a better kind, one sentence each. */
  reasons: string[];
}

/** The best kind of rule to be had. */
export const chooseKind = ({ detectionRules, stackRules }: RuleCapabilities): KindChoice => {
  const reasons = [detectionRules, stackRules].map(({ reason }) => reason ?? '').filter((reason) => reason !== '');
  if (detectionRules.available) return { kind: 'detection', reasons: [] };
  return stackRules.available ? { kind: 'stack', reasons: reasons.slice(0, 1) } : { kind: undefined, reasons };
};
