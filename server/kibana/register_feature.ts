import { PLUGIN_ID, PLUGIN_NAME, PRIVILEGES, SETTINGS_SAVED_OBJECT, SOURCE_SAVED_OBJECT } from '../../common/names';
import type { FeaturesSetup } from './contracts';

/** Same values as Kibana's own "Security" category, so that the app stands beside its apps. */
const SECURITY_CATEGORY = { id: 'securitySolution', label: 'Security', euiIconType: 'logoSecurity', order: 4000 };

const APP_ACCESS = { app: [PLUGIN_ID, 'kibana'], catalogue: [PLUGIN_ID] };

/**
 * Registers the one feature by which roles get access. `all` may do everything, `read` only look.
 *
 * `alerting` isn't declared on purpose: its shape differs between versions, and an unknown shape keeps Kibana from
 * starting.
 */
export const registerFeature = (features: FeaturesSetup): void =>
  features.registerKibanaFeature({
    id: PLUGIN_ID,
    name: PLUGIN_NAME,
    category: SECURITY_CATEGORY,
    order: 5000,
    app: APP_ACCESS.app,
    catalogue: APP_ACCESS.catalogue,
    privileges: {
      all: {
        ...APP_ACCESS,
        api: Object.values(PRIVILEGES),
        savedObject: { all: [SOURCE_SAVED_OBJECT, SETTINGS_SAVED_OBJECT], read: [] },
        ui: ['show', 'manageSources', 'manageRules', 'respond'],
      },
      read: {
        ...APP_ACCESS,
        api: [PRIVILEGES.read],
        // The types are hidden, so this opens them to our routes only; secrets are never part of what is read.
        savedObject: { all: [], read: [SOURCE_SAVED_OBJECT, SETTINGS_SAVED_OBJECT] },
        ui: ['show'],
      },
    },
  });
