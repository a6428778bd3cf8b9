import type { Fingerprints } from '../../common/detection_rules/installed';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { isConflict } from '../kibana/is_conflict';
import { isNotFound } from '../kibana/is_not_found';

/** Rule of the library → how the library wrote it when it was installed or updated last. */
export type Baselines = Readonly<Record<string, Fingerprints>>;

interface BaselineAttributes {
  baselines: Baselines;
}

/** Two people who install at the same time; more tries than that would be a fault of ours. */
const MAX_TRIES = 5;

/** Keeps for a space what of the library was installed in it, as one saved object. */
export class BaselineStore {
  private readonly repository: SavedObjectsRepository;
  private readonly id: string;

  /** @param options.repository - as the user who asks, in the space that the request comes from */
  constructor({ repository, spaceId }: { repository: SavedObjectsRepository; spaceId: string }) {
    this.repository = repository;
    // Objects of this kind share one set of ids over all spaces.
    this.id = `library-${spaceId}`;
  }

  async read(): Promise<Baselines> {
    return (await this.stored())?.baselines ?? {};
  }

  /**
   * Adds to what is kept.
   *
   * @throws ConflictError when others write all the time
   */
  async add(more: Baselines): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const stored = await this.stored();
      const attributes: BaselineAttributes = { baselines: { ...stored?.baselines, ...more } };
      try {
        await this.repository.create<BaselineAttributes>(SETTINGS_SAVED_OBJECT, attributes, {
          id: this.id,
          refresh: 'wait_for',
          overwrite: stored !== undefined,
          ...(stored?.version !== undefined && { version: stored.version }),
        });
        return;
      } catch (thrown) {
        if (!isConflict(thrown)) throw thrown;
      }
    }
    throw new ConflictError('Others install rules at the same moment. Reload the page to see what is installed.');
  }

  private async stored(): Promise<(BaselineAttributes & { version: string | undefined }) | undefined> {
    try {
      const { attributes, version } = await this.repository.get<BaselineAttributes>(SETTINGS_SAVED_OBJECT, this.id);
      return { ...attributes, version };
    } catch (thrown) {
      if (isNotFound(thrown)) return undefined;
      throw thrown;
    }
  }
}
