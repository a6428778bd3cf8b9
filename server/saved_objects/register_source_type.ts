import { SOURCE_SAVED_OBJECT } from '../../common/names';
import type { CoreSetup, EncryptedSavedObjectsSetup } from '../kibana/contracts';
import { registerEncryptedType } from '../kibana/register_encrypted_type';
import { SOURCE_PLAIN_ATTRIBUTES, SOURCE_SECRET_ATTRIBUTES } from './source_attributes';

/** Registers the saved object of a source: hidden, for all spaces, secrets encrypted. */
export const registerSourceType = ({
  core,
  encryptedSavedObjects,
}: {
  core: CoreSetup;
  encryptedSavedObjects: EncryptedSavedObjectsSetup;
}): void => {
  core.savedObjects.registerType({
    name: SOURCE_SAVED_OBJECT,
    hidden: true,
    namespaceType: 'agnostic',
    // Nothing is searched by attribute: sources are few and read as a whole.
    mappings: { dynamic: false, properties: {} },
  });
  registerEncryptedType({
    encryptedSavedObjects,
    type: SOURCE_SAVED_OBJECT,
    secrets: SOURCE_SECRET_ATTRIBUTES,
    plain: SOURCE_PLAIN_ATTRIBUTES,
  });
};
