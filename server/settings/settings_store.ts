import type { OrganizationSettings } from '../../common/api/settings';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { isConflict } from '../kibana/is_conflict';
import { isNotFound } from '../kibana/is_not_found';

interface SettingsAttributes {
  settings: Partial<OrganizationSettings>;
  updatedAt: string;
}

export interface StoredSettings extends SettingsAttributes {
  version: string | null;
}

/** Keeps the settings of a space as one saved object. */
export class SettingsStore {
  private readonly repository: SavedObjectsRepository;
  private readonly id: string;

  /** @param options.repository - as the user who asks, in the space that the request comes from */
  constructor({ repository, spaceId }: { repository: SavedObjectsRepository; spaceId: string }) {
    this.repository = repository;
    // Objects of this kind share one set of ids over all spaces.
    this.id = `space-${spaceId}`;
  }

  /** @returns undefined when nothing is stored */
  async read(): Promise<StoredSettings | undefined> {
    try {
      const { attributes, version } = await this.repository.get<SettingsAttributes>(SETTINGS_SAVED_OBJECT, this.id);
      return { settings: attributes.settings, updatedAt: attributes.updatedAt, version: version ?? null };
    } catch (thrown) {
      if (isNotFound(thrown)) return undefined;
      throw thrown;
    }
  }

  /**
   * @param options.version - what was read; null: nothing was there; undefined: whatever is there is replaced
   * @throws ConflictError when something else is stored by now
   */
  async write(
    attributes: SettingsAttributes,
    { version }: { version: string | null | undefined },
  ): Promise<StoredSettings> {
    try {
      const object = await this.repository.create<SettingsAttributes>(SETTINGS_SAVED_OBJECT, attributes, {
        id: this.id,
        refresh: 'wait_for',
        overwrite: version !== null,
        ...(typeof version === 'string' && { version }),
      });
      return { ...attributes, version: object.version ?? null };
    } catch (thrown) {
      if (!isConflict(thrown)) throw thrown;
      throw new ConflictError(
        'Somebody else has changed the settings meanwhile. Reload the page, then make your change again.',
        { cause: thrown },
      );
    }
  }
}
