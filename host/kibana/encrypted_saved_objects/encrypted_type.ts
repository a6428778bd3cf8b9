import type { HostProfile } from '../host_profile';
import type { Attributes } from '../saved_objects/saved_object';

/** What a plugin passes to `encryptedSavedObjects.registerType`. */
export interface EncryptedTypeRegistration {
  type: string;
  attributesToEncrypt: ReadonlySet<string | { key: string; dangerouslyExposeValue?: boolean }>;
  attributesToExcludeFromAAD?: ReadonlySet<string>;
  attributesToIncludeInAAD?: ReadonlySet<string>;
  enforceRandomId?: boolean;
}

/** One registered type: which attributes are secret, which are bound to them, which never leave. */
export class EncryptedType {
  readonly secret: ReadonlySet<string>;
  readonly #exposed: ReadonlySet<string>;
  readonly #isBound: (attribute: string) => boolean;

  constructor({ registration, profile }: { registration: EncryptedTypeRegistration; profile: HostProfile }) {
    const entries = [...registration.attributesToEncrypt].map((entry) =>
      typeof entry === 'string' ? { key: entry } : entry,
    );
    this.secret = new Set(entries.map(({ key }) => key));
    this.#exposed = new Set(entries.filter((entry) => entry.dangerouslyExposeValue).map(({ key }) => key));
    const { attributesToExcludeFromAAD: excluded, attributesToIncludeInAAD: included } = registration;
    this.#isBound = (attribute) =>
      !this.secret.has(attribute) &&
      (profile.additionalData === 'exclude_list' ? !excluded?.has(attribute) : included?.has(attribute) === true);
  }

  /** The attributes without those that no ordinary read may show. */
  strip(attributes: Attributes): Attributes {
    return Object.fromEntries(
      Object.entries(attributes).filter(([name]) => !this.secret.has(name) || this.#exposed.has(name)),
    );
  }

  /**
   * What a secret is bound to: it can be decrypted only beside the same values. Sorted, so that the order in which
   * attributes were written does not matter.
   */
  additionalData({ type, id, attributes }: { type: string; id: string; attributes: Attributes }): string {
    const bound = Object.entries(attributes)
      .filter(([name, value]) => value !== undefined && this.#isBound(name))
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return JSON.stringify([type, id, Object.fromEntries(bound)]);
  }
}
