import nodeCrypto from '@elastic/node-crypto';
import { HostStartError } from '../host_error';
import type { HostProfile } from '../host_profile';
import type { Attributes } from '../saved_objects/saved_object';
import { EncryptedType } from './encrypted_type';
import type { EncryptedTypeRegistration } from './encrypted_type';

const MINIMUM_KEY_LENGTH = 32;

/** What plugins can test for with `isEncryptionError`. */
export class EncryptionError extends Error {
  override readonly name = 'EncryptionError';

  constructor(
    message: string,
    readonly attributeName: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/** The registered types and the key: encrypts, decrypts, strips. */
export class EncryptedSavedObjects {
  readonly #types = new Map<string, EncryptedType>();
  readonly #profile: HostProfile;
  readonly #crypto: ReturnType<typeof nodeCrypto> | undefined;

  constructor({ profile, encryptionKey }: { profile: HostProfile; encryptionKey?: string | undefined }) {
    if (encryptionKey !== undefined && encryptionKey.length < MINIMUM_KEY_LENGTH) {
      throw new HostStartError(
        `[config validation of [xpack.encryptedSavedObjects].encryptionKey]: value has length [${encryptionKey.length}] but it must have a minimum length of [${MINIMUM_KEY_LENGTH}].`,
      );
    }
    this.#profile = profile;
    this.#crypto = encryptionKey === undefined ? undefined : nodeCrypto({ encryptionKey });
  }

  get canEncrypt(): boolean {
    return this.#crypto !== undefined;
  }

  register(registration: EncryptedTypeRegistration): void {
    const { type, attributesToEncrypt } = registration;
    if (attributesToEncrypt.size === 0)
      throw new HostStartError(`The "attributesToEncrypt" array for "${type}" is empty.`);
    if (this.#types.has(type)) throw new HostStartError(`The "${type}" saved object type is already registered.`);
    this.#types.set(type, new EncryptedType({ registration, profile: this.#profile }));
  }

  has(type: string): boolean {
    return this.#types.has(type);
  }

  strip(type: string, attributes: Attributes): Attributes {
    return this.#types.get(type)?.strip(attributes) ?? attributes;
  }

  async encrypt({ type, id, attributes }: { type: string; id: string; attributes: Attributes }): Promise<Attributes> {
    const definition = this.#types.get(type);
    if (!definition) return attributes;
    const result = { ...attributes };
    const additionalData = definition.additionalData({ type, id, attributes });
    for (const name of definition.secret) {
      const value = attributes[name];
      if (value === undefined || value === null) continue;
      const cause = new Error('Encryption is disabled because of missing encryption key.');
      if (!this.#crypto) throw new EncryptionError(`Unable to encrypt attribute "${name}"`, name, cause);
      result[name] = await this.#crypto.encrypt(value, additionalData);
    }
    return result;
  }

  async decrypt({ type, id, attributes }: { type: string; id: string; attributes: Attributes }): Promise<Attributes> {
    const definition = this.#types.get(type);
    if (!definition) return attributes;
    const result = { ...attributes };
    const additionalData = definition.additionalData({ type, id, attributes });
    for (const name of definition.secret) {
      const value = attributes[name];
      if (value === undefined || value === null) continue;
      try {
        if (!this.#crypto) throw new Error('Decryption is disabled because of missing decryption keys.');
        if (typeof value !== 'string')
          throw new Error(`Encrypted "${name}" attribute should be a string, but found ${typeof value}`);
        result[name] = await this.#crypto.decrypt(value, additionalData);
      } catch (cause) {
        throw new EncryptionError(`Unable to decrypt attribute "${name}"`, name, cause);
      }
    }
    return result;
  }
}
