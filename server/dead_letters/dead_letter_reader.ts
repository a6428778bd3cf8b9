import type { DeadLetter, DeadLetterCounts, DeadLettersAnswer } from '../../common/api/dead_letters';
import { DEAD_LETTERS_PER_PAGE, MAX_COUNTED_LETTERS, MAX_ORIGINAL_LENGTH } from '../../common/api/dead_letters';
import type { SearchHit } from '../activity/read_client';
import { ReadClient } from '../activity/read_client';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { LetterRef } from './open_letters';
import { DEAD_LETTERS, openLetters, walkLetters } from './open_letters';

export interface DeadLetterReaderOptions {
  /** As the current user. */
  elasticsearch: ElasticsearchClient;
  /** Sources as they are now. */
  listSources: () => Promise<ReadonlyArray<{ id: string; namespace: string }>>;
}

interface Found {
  /** One for each activity, newest first. */
  open: LetterRef[];
  isComplete: boolean;
}

/** Reads what could not be stored as events, as one user. Throws what `ReadClient` throws. */
export class DeadLetterReader {
  private readonly letters: ReadClient;
  private readonly audit: ReadClient;

  constructor(private readonly options: DeadLetterReaderOptions) {
    const { elasticsearch } = options;
    this.letters = new ReadClient({ elasticsearch, subject: DEAD_LETTERS });
    this.audit = new ReadClient({ elasticsearch });
  }

  async counts(signal?: AbortSignal): Promise<DeadLetterCounts> {
    const { open, isComplete } = await this.find(undefined, signal);
    const bySource = new Map<string, number>();
    for (const { sourceId } of open) bySource.set(sourceId, (bySource.get(sourceId) ?? 0) + 1);
    return { sources: [...bySource].map(([sourceId, count]) => ({ sourceId, open: count, isComplete })) };
  }

  /** @param page - from 0 */
  async list(sourceId: string, page: number, signal?: AbortSignal): Promise<DeadLettersAnswer> {
    const { open, isComplete } = await this.find(sourceId, signal);
    const start = page * DEAD_LETTERS_PER_PAGE;
    const refs = open.slice(start, start + DEAD_LETTERS_PER_PAGE);
    return { open: open.length, isComplete, letters: await this.read(refs, signal) };
  }

  private async find(sourceId: string | undefined, signal: AbortSignal | undefined): Promise<Found> {
    const walk = walkLetters(this.letters, {
      ...(sourceId !== undefined && { sourceId }),
      order: 'desc',
      pageSize: MAX_COUNTED_LETTERS,
      signal,
    });
    // The newest of each activity: an older error of it says nothing more.
    const newest = new Map<string, LetterRef>();
    const { value: letters = [] } = await walk.next();
    for (const letter of letters) {
      const key = `${letter.sourceId} ${letter.activityId}`;
      if (!newest.has(key)) newest.set(key, letter);
    }
    // To a user without rights Elasticsearch shows none; "none" would be a lie then.
    if (letters.length === 0) await this.letters.assertMayRead(signal);
    const namespaces = new Map((await this.options.listSources()).map(({ id, namespace }) => [id, namespace]));
    const open = await openLetters([...newest.values()], {
      audit: this.audit,
      namespaceOf: (id) => namespaces.get(id),
      signal,
    });
    return { open, isComplete: letters.length < MAX_COUNTED_LETTERS };
  }

  private async read(refs: readonly LetterRef[], signal: AbortSignal | undefined): Promise<DeadLetter[]> {
    if (refs.length === 0) return [];
    const hits = await this.letters.search(
      { size: refs.length, track_total_hits: false, query: { ids: { values: refs.map(({ id }) => id) } } },
      signal,
    );
    const documents = new Map(hits.map((hit) => [hit._id, hit]));
    return refs.flatMap((ref) => {
      const hit = documents.get(ref.id);
      return hit ? [toDeadLetter(hit, ref)] : [];
    });
  }
}

interface LetterDocument {
  '@timestamp'?: string;
  event?: { created?: string; original?: string };
  error?: { type?: string; message?: string };
}

const toDeadLetter = ({ _source: source = {} }: SearchHit, { id, index, activityId }: LetterRef): DeadLetter => {
  const { '@timestamp': time = '', event = {}, error = {} } = source as LetterDocument;
  const { original = '' } = event;
  return {
    id,
    index,
    activityId,
    time,
    keptAt: event.created ?? time,
    errorType: error.type ?? '',
    errorMessage: error.message ?? '',
    original: original.slice(0, MAX_ORIGINAL_LENGTH),
    isOriginalCut: original.length > MAX_ORIGINAL_LENGTH,
  };
};
