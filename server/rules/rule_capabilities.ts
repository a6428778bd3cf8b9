import type { Availability, ModelsAnswer, RuleCapabilities } from '../../common/api/rules';
import { isBefore, parseStackVersion } from '../../common/esql';
import type { StackVersion } from '../../common/esql';
import { SUPPRESSION_SINCE } from './suppression_licence';
import type { RuleRights } from '../kibana/rule_rights';

export interface RuleCapabilitiesOptions {
  kibanaVersion: string;
  /** Throws when Elasticsearch doesn't answer. */
  elasticsearchVersion: () => Promise<string>;
  stackVersion: StackVersion;
  rights: () => Promise<RuleRights>;
  isSuppressionLicensed: () => boolean;
  models: () => Promise<ModelsAnswer>;
}

const AVAILABLE: Availability = { available: true, reason: null };
const unavailable = (reason: string): Availability => ({ available: false, reason });

const detectionRules = ({ mayCreateDetectionRules, mayReadDetectionRules }: RuleRights): Availability => {
  if (mayCreateDetectionRules) return AVAILABLE;
  return unavailable(
    mayReadDetectionRules
      ? 'You may look at detection rules but not create them. Ask an administrator for all rights to Security in this space.'
      : 'The Security app is not there, or you may not use it in this space.',
  );
};

const suppression = ({ kibanaVersion, stackVersion, isSuppressionLicensed }: RuleCapabilitiesOptions): Availability => {
  const kibana = parseStackVersion(kibanaVersion) ?? stackVersion;
  if (isBefore(kibana, SUPPRESSION_SINCE)) {
    return unavailable(
      `Kibana ${kibanaVersion} can't fold repeated alerts of such rules; the query leaves out what was alerted before.`,
    );
  }
  return isSuppressionLicensed()
    ? AVAILABLE
    : unavailable('Folding repeated alerts takes a Platinum licence; the query leaves out what was alerted before.');
};

/** Tells what rules can be on this Kibana, for this user. Never fails because Elasticsearch does. */
export const readRuleCapabilities = async (options: RuleCapabilitiesOptions): Promise<RuleCapabilities> => {
  const { kibanaVersion, elasticsearchVersion, stackVersion } = options;
  const [rights, elasticsearch, { reason: noModel }] = await Promise.all([
    options.rights(),
    elasticsearchVersion().catch((): null => null),
    options.models(),
  ]);
  return {
    kibanaVersion,
    elasticsearchVersion: elasticsearch,
    stack: `${stackVersion.major}.${stackVersion.minor}.${stackVersion.patch}`,
    detectionRules: detectionRules(rights),
    stackRules: rights.mayCreateStackRules
      ? AVAILABLE
      : unavailable('You may not manage rules in Stack Management, or this Kibana has none.'),
    suppression: suppression(options),
    modelReader: noModel === null ? AVAILABLE : unavailable(noModel),
  };
};
