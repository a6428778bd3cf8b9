import type { CoreStart, KibanaRequest } from './contracts';

export interface RuleRights {
  /** The Security app is there and the user may see it. */
  mayReadDetectionRules: boolean;
  mayCreateDetectionRules: boolean;
  mayCreateStackRules: boolean;
}

type Capabilities = Record<string, Record<string, unknown> | undefined>;

/** The Security app's feature has had a new name every few versions: `siem`, `siemV2` and so on, then one for rules. */
const isSecurityFeature = (name: string): boolean =>
  /^siem(?:V\d+)?$/.test(name) || /^securitySolutionRules/.test(name);

const READS = ['show', 'read', 'read_rules', 'readRules'];
const WRITES = ['crud', 'edit', 'edit_rules', 'editRules', 'all'];

const hasAny = (capabilities: Capabilities, names: readonly string[]): boolean =>
  Object.entries(capabilities).some(
    ([feature, granted]) => isSecurityFeature(feature) && names.some((name) => granted?.[name] === true),
  );

/** Which kinds of rules the user may create, as far as Kibana's capabilities tell; its rule APIs have the last word. */
export const readRuleRights = async (
  service: CoreStart['capabilities'],
  request: KibanaRequest,
): Promise<RuleRights> => {
  const capabilities: Capabilities = await service.resolveCapabilities(request, { capabilityPath: '*' });
  const mayCreateDetectionRules = hasAny(capabilities, WRITES);
  const { insightsAndAlerting } = capabilities['management'] ?? {};
  return {
    mayCreateDetectionRules,
    mayReadDetectionRules: mayCreateDetectionRules || hasAny(capabilities, READS),
    mayCreateStackRules: (insightsAndAlerting as Record<string, unknown> | undefined)?.['triggersActions'] === true,
  };
};
