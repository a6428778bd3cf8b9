export interface SavedObject<Attributes> {
  id: string;
  attributes: Attributes;
  /** Opaque; changes with every write. */
  version?: string;
}

/** The repository of hidden types, acting as Kibana itself: the routes have checked the privilege before. */
export interface SavedObjectsRepository {
  create<Attributes>(
    type: string,
    attributes: Attributes,
    options?: {
      /** Not for encrypted types. */
      id?: string;
      refresh?: 'wait_for' | boolean;
      /** Takes the place of an object that is there; with `version`, only of that one. */
      overwrite?: boolean;
      version?: string;
    },
  ): Promise<SavedObject<Attributes>>;
  get<Attributes>(type: string, id: string): Promise<SavedObject<Attributes>>;
  update<Attributes>(
    type: string,
    id: string,
    attributes: Partial<Attributes>,
    options?: { refresh?: 'wait_for' | boolean },
  ): Promise<unknown>;
  delete(type: string, id: string, options?: { refresh?: 'wait_for' | boolean }): Promise<unknown>;
  find<Attributes>(options: {
    type: string;
    perPage: number;
    page?: number;
  }): Promise<{ saved_objects: Array<SavedObject<Attributes>>; total: number }>;
}

export interface SavedObjectsType {
  name: string;
  hidden: boolean;
  namespaceType: 'agnostic' | 'single' | 'multiple-isolated';
  mappings: { dynamic: false; properties: Record<string, { type: string }> };
  modelVersions?: Record<string, unknown>;
}

export interface EncryptedTypeRegistration {
  type: string;
  attributesToEncrypt: Set<string>;
  attributesToExcludeFromAAD?: Set<string>;
  attributesToIncludeInAAD?: Set<string>;
}

export interface EncryptedSavedObjectsSetup {
  /** False when Kibana has no encryption key. */
  canEncrypt: boolean;
  registerType(registration: EncryptedTypeRegistration): void;
}

export interface EncryptedSavedObjectsClient {
  getDecryptedAsInternalUser<Attributes>(type: string, id: string): Promise<SavedObject<Attributes>>;
}

export interface EncryptedSavedObjectsStart {
  isEncryptionError(error: Error): boolean;
  getClient(options: { includedHiddenTypes: string[] }): EncryptedSavedObjectsClient;
}
