import type { Client } from '@elastic/elasticsearch';
import { encryptClient } from '../encrypted_saved_objects/encrypt_client';
import type { EncryptedSavedObjects } from '../encrypted_saved_objects/encrypted_saved_objects';
import type { ScopeableRequest } from '../elasticsearch_service/cluster_client';
import type { UserPrivileges } from '../features/features';
import { authorizeClient } from './authorize_client';
import { createRepository } from './create_repository';
import type { ObjectIndices } from './object_indices';
import type { SavedObjectsClient } from './saved_object';
import type { TypeRegistry } from './type_registry';

interface ScopedObjectsOptions {
  client: Client;
  types: TypeRegistry;
  indices: ObjectIndices;
  encryption: EncryptedSavedObjects;
  privilegesOf: (request: ScopeableRequest) => Promise<UserPrivileges>;
}

/** Hands out saved objects clients: for a user's request, or for the host itself. */
export class ScopedObjects {
  readonly #options: ScopedObjectsOptions;

  constructor(options: ScopedObjectsOptions) {
    this.#options = options;
  }

  /**
   * Without users and, as in Kibana, **without encryption**: what is created through it is stored as it is passed, and
   * what is read is read as it is stored.
   */
  createInternalRepository(includedHiddenTypes: readonly string[] = []): SavedObjectsClient {
    const { client, types, indices } = this.#options;
    return createRepository({ client, types, indices, includedHiddenTypes });
  }

  getScopedClient(
    request: ScopeableRequest,
    {
      includedHiddenTypes = [],
      excludedExtensions = [],
    }: { includedHiddenTypes?: string[]; excludedExtensions?: string[] } = {},
  ): SavedObjectsClient {
    const { encryption, privilegesOf } = this.#options;
    const repository = this.createInternalRepository(includedHiddenTypes);
    const client = excludedExtensions.includes('encryptedSavedObjects')
      ? repository
      : encryptClient({ client: repository, encryption });
    if (excludedExtensions.includes('security')) return client;
    return authorizeClient({ client, privileges: () => privilegesOf(request) });
  }
}
