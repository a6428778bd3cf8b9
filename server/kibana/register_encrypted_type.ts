import type { EncryptedSavedObjectsSetup } from './contracts';

/**
 * Registers a saved object type's secrets. Kibana binds a secret to the object's other attributes ("AAD"); 8.12 names
 * those left out, later versions those taken in. Leaving out all and taking in none binds it to type and id alone on
 * every version, so that a secret stays readable after an upgrade and after any change of its neighbours.
 */
export const registerEncryptedType = ({
  encryptedSavedObjects,
  type,
  secrets,
  plain,
}: {
  encryptedSavedObjects: EncryptedSavedObjectsSetup;
  type: string;
  secrets: readonly string[];
  plain: readonly string[];
}): void =>
  encryptedSavedObjects.registerType({
    type,
    attributesToEncrypt: new Set(secrets),
    attributesToExcludeFromAAD: new Set(plain),
    attributesToIncludeInAAD: new Set(),
  });
