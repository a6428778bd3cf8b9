import type { OrganizationSettings } from '../../common/api/settings';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';

/**
 * Settings as rules are written with them. What isn't set is left out, so that the defaults of rules hold.
 *
 * @param suppressionLicensed - whether Kibana's licence lets ES|QL rules suppress alerts
 */
export const toAuthoringSettings = (
  { business_hours: hours, idp_product: product, ...lists }: OrganizationSettings,
  suppressionLicensed: boolean,
): AuthoringSettings => ({
  ...Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0)),
  ...(hours !== null && { business_hours: hours }),
  ...(product !== null && { idp_product: product }),
  suppression_licensed: suppressionLicensed,
});
