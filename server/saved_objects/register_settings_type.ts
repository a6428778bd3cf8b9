import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import type { CoreSetup } from '../kibana/contracts';

/** Registers the saved object of a space's settings: hidden, one in each space, nothing secret in it. */
export const registerSettingsType = ({ core }: { core: CoreSetup }): void =>
  core.savedObjects.registerType({
    name: SETTINGS_SAVED_OBJECT,
    hidden: true,
    namespaceType: 'multiple-isolated',
    // Read as a whole, by id.
    mappings: { dynamic: false, properties: {} },
  });
