import { SOURCE_SAVED_OBJECT } from '../../common/names';
import { EncryptionUnavailableError } from '../errors/encryption_unavailable_error';
import { NotFoundError } from '../errors/not_found_error';
import type { EncryptedSavedObjectsStart, SavedObject, SavedObjectsRepository } from '../kibana/contracts';
import { isNotFound } from '../kibana/is_not_found';
import type { SourceAttributes, SourceSecrets } from './source_attributes';
import { SOURCE_DEFAULTS } from './source_attributes';

export interface StoredSource extends SourceAttributes {
  id: string;
}

export interface SourceWithSecrets extends StoredSource {
  secrets: SourceSecrets;
}

export interface SourceStoreOptions {
  repository: SavedObjectsRepository;
  encryptedSavedObjects: EncryptedSavedObjectsStart;
  /** False: Kibana has no encryption key. */
  canEncrypt: boolean;
}

const PAGE_SIZE = 100;

/** Keeps sources as encrypted saved objects. Only `getWithSecrets` ever reads a secret. */
export class SourceStore {
  constructor(private readonly options: SourceStoreOptions) {}

  /** All sources, by name. */
  async list(): Promise<StoredSource[]> {
    const sources: StoredSource[] = [];
    for (let page = 1; ; page++) {
      const found = await this.options.repository.find<SourceAttributes>({
        type: SOURCE_SAVED_OBJECT,
        perPage: PAGE_SIZE,
        page,
      });
      sources.push(...found.saved_objects.map(toStoredSource));
      if (found.saved_objects.length < PAGE_SIZE) break;
    }
    return sources.sort((one, other) => one.name.localeCompare(other.name));
  }

  /** @throws NotFoundError */
  async get(id: string): Promise<StoredSource> {
    return this.orNotFound(async () =>
      toStoredSource(await this.options.repository.get<SourceAttributes>(SOURCE_SAVED_OBJECT, id)),
    );
  }

  /**
   * For the background job and the connection test alone.
   *
   * @throws NotFoundError
   * @throws EncryptionUnavailableError when the encryption key is gone or another one
   */
  async getWithSecrets(id: string): Promise<SourceWithSecrets> {
    const { encryptedSavedObjects } = this.options;
    this.assertCanEncrypt();
    const client = encryptedSavedObjects.getClient({ includedHiddenTypes: [SOURCE_SAVED_OBJECT] });
    return this.orNotFound(async () => {
      try {
        const object = await client.getDecryptedAsInternalUser<SourceAttributes & SourceSecrets>(
          SOURCE_SAVED_OBJECT,
          id,
        );
        const { apiKey, elasticsearchApiKey, readerSecret } = object.attributes;
        return { ...toStoredSource(object), secrets: { apiKey, elasticsearchApiKey, readerSecret } };
      } catch (thrown) {
        if (!(thrown instanceof Error) || !encryptedSavedObjects.isEncryptionError(thrown)) throw thrown;
        throw new EncryptionUnavailableError(
          "The stored API key can't be read with Kibana's present encryption key. Restore xpack.encryptedSavedObjects.encryptionKey, or enter the API key again.",
          { cause: thrown },
        );
      }
    });
  }

  /** @throws EncryptionUnavailableError without an encryption key */
  async create(attributes: SourceAttributes, secrets: SourceSecrets): Promise<StoredSource> {
    this.assertCanEncrypt();
    const object = await this.options.repository.create<SourceAttributes>(
      SOURCE_SAVED_OBJECT,
      { ...attributes, ...secrets },
      { refresh: 'wait_for' },
    );
    return { ...attributes, id: object.id };
  }

  /** Changes what is given; secrets not given stay as they are. */
  async update(id: string, attributes: Partial<SourceAttributes>, secrets: Partial<SourceSecrets> = {}): Promise<void> {
    if (Object.keys(secrets).length > 0) this.assertCanEncrypt();
    await this.orNotFound(() =>
      this.options.repository.update<SourceAttributes>(
        SOURCE_SAVED_OBJECT,
        id,
        { ...attributes, ...secrets },
        { refresh: 'wait_for' },
      ),
    );
  }

  /** @throws NotFoundError */
  async delete(id: string): Promise<void> {
    await this.orNotFound(() => this.options.repository.delete(SOURCE_SAVED_OBJECT, id, { refresh: 'wait_for' }));
  }

  private assertCanEncrypt(): void {
    if (this.options.canEncrypt) return;
    throw new EncryptionUnavailableError(
      'Kibana has no encryption key, so an API key can neither be kept nor read. Set xpack.encryptedSavedObjects.encryptionKey (32 characters or more) in kibana.yml and restart Kibana.',
    );
  }

  private async orNotFound<Result>(call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (thrown) {
      if (!isNotFound(thrown)) throw thrown;
      throw new NotFoundError('This source does not exist any more. Reload the page.', { cause: thrown });
    }
  }
}

const toStoredSource = ({ id, attributes }: SavedObject<SourceAttributes>): StoredSource => ({
  id,
  name: attributes.name,
  url: attributes.url,
  interval: attributes.interval,
  lookback: attributes.lookback,
  namespace: attributes.namespace,
  enabled: attributes.enabled,
  createdAt: attributes.createdAt,
  updatedAt: attributes.updatedAt,
  connectionVersion: attributes.connectionVersion,
  elasticsearchApiKeyId: attributes.elasticsearchApiKeyId,
  // Sources of the first versions have none of these.
  backfill: attributes.backfill ?? SOURCE_DEFAULTS.backfill,
  activityTypes: attributes.activityTypes ?? SOURCE_DEFAULTS.activityTypes,
  proxyUrl: attributes.proxyUrl ?? SOURCE_DEFAULTS.proxyUrl,
  certificateAuthorities: attributes.certificateAuthorities ?? SOURCE_DEFAULTS.certificateAuthorities,
  preserveOriginal: attributes.preserveOriginal ?? SOURCE_DEFAULTS.preserveOriginal,
  noDataAfter: attributes.noDataAfter ?? SOURCE_DEFAULTS.noDataAfter,
  parentOrganization: attributes.parentOrganization ?? SOURCE_DEFAULTS.parentOrganization,
});
