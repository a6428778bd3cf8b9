import type { Fingerprints } from '../../common/detection_rules/installed';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import type { RuleTuning } from '../../common/rule_authoring/intent';
import { ConflictError } from '../errors/conflict_error';
import type { SavedObjectsRepository } from '../kibana/contracts';
import { isConflict } from '../kibana/is_conflict';
import { isNotFound } from '../kibana/is_not_found';

/** What a space keeps about the library. */
export interface LibraryState {
  /** Rule → how the library wrote it when it was installed or updated last. */
  baselines: Readonly<Record<string, Fingerprints>>;
  /** Rule → how the organization has tuned it. */
  tuning: Readonly<Record<string, RuleTuning>>;
}

const EMPTY: LibraryState = { baselines: {}, tuning: {} };
/** Two people who install at the same time; more tries than that would be a fault of ours. */
const MAX_TRIES = 5;

/** Keeps for a space what of the library was installed in it and how it was tuned, as one saved object. */
export class LibraryStore {
  private readonly repository: SavedObjectsRepository;
  private readonly id: string;

  /** @param options.repository - as the user who asks, in the space that the request comes from */
  constructor({ repository, spaceId }: { repository: SavedObjectsRepository; spaceId: string }) {
    this.repository = repository;
    // Objects of this kind share one set of ids over all spaces.
    this.id = `library-${spaceId}`;
  }

  async read(): Promise<LibraryState> {
    return (await this.stored())?.state ?? EMPTY;
  }

  /** @throws ConflictError when others write all the time */
  async addBaselines(more: LibraryState['baselines']): Promise<void> {
    await this.change((state) => ({ ...state, baselines: { ...state.baselines, ...more } }));
  }

  /**
   * @param tuning - undefined: as it is shipped
   * @throws ConflictError when others write all the time
   */
  async setTuning(rule: string, tuning: RuleTuning | undefined): Promise<void> {
    await this.change((state) => {
      const { [rule]: _before, ...others } = state.tuning;
      return { ...state, tuning: tuning === undefined ? others : { ...others, [rule]: tuning } };
    });
  }

  private async change(change: (state: LibraryState) => LibraryState): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const stored = await this.stored();
      try {
        await this.repository.create<LibraryState>(SETTINGS_SAVED_OBJECT, change(stored?.state ?? EMPTY), {
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
    throw new ConflictError('Others change the library at the same moment. Reload the page to see how it is now.');
  }

  private async stored(): Promise<{ state: LibraryState; version: string | undefined } | undefined> {
    try {
      const { attributes, version } = await this.repository.get<LibraryState>(SETTINGS_SAVED_OBJECT, this.id);
      // A key that is younger than what is stored is missing.
      return { state: { ...EMPTY, ...attributes }, version };
    } catch (thrown) {
      if (isNotFound(thrown)) return undefined;
      throw thrown;
    }
  }
}
