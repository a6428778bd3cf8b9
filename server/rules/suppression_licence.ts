import type { StackVersion } from '../../common/esql';
import type { Licence } from '../kibana/contracts';

/** Generally available from here on; on a preview (8.15) nothing should rely. */
export const SUPPRESSION_SINCE: StackVersion = { major: 8, minor: 16, patch: 0 };

/** Whether a licence lets ES|QL rules suppress alerts. */
export const licensesSuppression = (licence: Licence | undefined): boolean =>
  licence !== undefined && licence.isActive && licence.hasAtLeast('platinum');
