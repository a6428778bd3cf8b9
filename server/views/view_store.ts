import type { SavedView, SavedViews } from '../../common/api/saved_views';
import { MAX_SAVED_VIEWS } from '../../common/api/saved_views';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import { ConflictError } from '../errors/conflict_error';
import { InvalidRequestError } from '../errors/invalid_request_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { isConflict } from '../kibana/is_conflict';
import { isNotFound } from '../kibana/is_not_found';

/** Two people who save at the same time; more tries than that would be a fault of ours. */
const MAX_TRIES = 5;

const byName = (one: SavedView, other: SavedView): number => one.name.localeCompare(other.name);

/** Keeps the saved views of a space as one saved object. */
export class ViewStore {
  private readonly repository: SavedObjectsRepository;
  private readonly id: string;

  /** @param options.repository - as the user who asks, in the space that the request comes from */
  constructor({ repository, spaceId }: { repository: SavedObjectsRepository; spaceId: string }) {
    this.repository = repository;
    // Objects of this kind share one set of ids over all spaces.
    this.id = `views-${spaceId}`;
  }

  async read(): Promise<SavedViews> {
    return { views: (await this.stored())?.views ?? [] };
  }

  /**
   * A view of the same name is replaced.
   *
   * @throws InvalidRequestError when there are too many, ConflictError when others write all the time
   */
  async save(view: SavedView): Promise<SavedViews> {
    return this.change((views) => [...views.filter(({ name }) => name !== view.name), view].sort(byName));
  }

  /** @throws ConflictError when others write all the time */
  async delete(name: string): Promise<SavedViews> {
    return this.change((views) => views.filter((view) => view.name !== name));
  }

  private async change(change: (views: readonly SavedView[]) => SavedView[]): Promise<SavedViews> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const stored = await this.stored();
      const views = change(stored?.views ?? []);
      if (views.length > MAX_SAVED_VIEWS) {
        throw new InvalidRequestError(`There are ${MAX_SAVED_VIEWS} saved views already. Delete one first.`);
      }
      try {
        await this.repository.create<SavedViews>(
          SETTINGS_SAVED_OBJECT,
          { views },
          {
            id: this.id,
            refresh: 'wait_for',
            overwrite: stored !== undefined,
            ...(stored?.version !== undefined && { version: stored.version }),
          },
        );
        return { views };
      } catch (thrown) {
        if (!isConflict(thrown)) throw thrown;
      }
    }
    throw new ConflictError('Others change the saved views at the same moment. Open the list again.');
  }

  private async stored(): Promise<(SavedViews & { version: string | undefined }) | undefined> {
    try {
      const { attributes, version } = await this.repository.get<SavedViews>(SETTINGS_SAVED_OBJECT, this.id);
      return { views: attributes.views, version };
    } catch (thrown) {
      if (isNotFound(thrown)) return undefined;
      throw thrown;
    }
  }
}
