import type { ReplayAnswer } from '../../common/api/dead_letters';
import { ReadClient } from '../activity/read_client';
import type { Clock } from '../ingest/clock';
import type { ActivityWriter } from '../ingest/store/activity_writer';
import { NOTHING_KNOWN } from '../ingest/store/known_activities';
import type { Logger } from '../kibana/contracts';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import type { SourceWithSecrets } from '../saved_objects/source_store';
import type { LetterRef } from './open_letters';
import { DEAD_LETTERS, openLetters, walkLetters } from './open_letters';

export interface DeadLetterReplayOptions {
  /** As the current user, whose rights decide which letters are replayed. */
  elasticsearch: ElasticsearchClient;
  sources: { getWithSecrets(id: string): Promise<SourceWithSecrets> };
  /** Writes as the source does. */
  makeWriter(run: {
    source: SourceWithSecrets;
    signal: AbortSignal;
    deadline: number;
  }): Pick<ActivityWriter, 'prepare' | 'write'>;
  clock: Clock;
  log: Logger;
}

const MAX_DURATION_MS = 50_000;
/** Originals may be large. */
const PAGE_SIZE = 200;

/**
 * Tries again to store what could not be stored, after somebody has mended the mapping. It goes the way of every other
 * activity: mapped anew, looked up in all backing indices, created by its id; so nothing can come in twice, and what is
 * refused again is kept with its new error.
 */
export class DeadLetterReplay {
  constructor(private readonly options: DeadLetterReplayOptions) {}

  /** @throws NotFoundError, EncryptionUnavailableError, and what reading and writing throw */
  async replay(sourceId: string, signal: AbortSignal): Promise<ReplayAnswer> {
    const { elasticsearch, sources, makeWriter, clock, log } = this.options;
    const source = await sources.getWithSecrets(sourceId);
    const deadline = clock.now() + MAX_DURATION_MS;
    const letters = new ReadClient({ elasticsearch, subject: DEAD_LETTERS });
    const audit = new ReadClient({ elasticsearch });
    const writer = makeWriter({ source, signal, deadline });
    const answer: ReplayAnswer = { stored: 0, alreadyStored: 0, refused: 0, isComplete: true };
    const tried = new Set<string>();
    let isPrepared = false;

    for await (const page of walkLetters(letters, { sourceId, order: 'asc', pageSize: PAGE_SIZE, signal })) {
      if (clock.now() >= deadline) {
        answer.isComplete = false;
        break;
      }
      const open = await openLetters(page, { audit, namespaceOf: () => source.namespace, signal });
      const untried = open.filter(({ activityId }) => !tried.has(activityId) && tried.add(activityId));
      if (untried.length === 0) continue;
      if (!isPrepared) await writer.prepare();
      isPrepared = true;
      const { activities, readAt, unreadable } = await readOriginals(letters, untried, signal);
      const tally = await writer.write(activities, {
        readAt: (activity) => readAt.get(activity) ?? clock.now(),
        known: NOTHING_KNOWN,
        isReplay: true,
      });
      answer.stored += tally.stored;
      answer.alreadyStored += tally.duplicates;
      answer.refused += unreadable + activities.length - tally.stored - tally.duplicates;
    }
    if (tried.size === 0) await letters.assertMayRead(signal);
    log.info(
      `Dead letters of ${source.name} replayed: ${answer.stored} stored, ${answer.alreadyStored} stored before, ${answer.refused} refused again${answer.isComplete ? '' : '; time was up before the last one'}.`,
    );
    return answer;
  }
}

/** The activities as received, and when each was read. */
const readOriginals = async (client: ReadClient, refs: readonly LetterRef[], signal: AbortSignal) => {
  const hits = await client.search(
    {
      size: refs.length,
      track_total_hits: false,
      _source: ['event.original', 'event.created'],
      query: { ids: { values: refs.map(({ id }) => id) } },
    },
    signal,
  );
  const activities: unknown[] = [];
  const readAt = new Map<unknown, number>();
  for (const { _source: source = {} } of hits) {
    const { event = {} } = source as { event?: { original?: string; created?: string } };
    const activity = parseJson(event.original);
    if (activity === undefined) continue;
    activities.push(activity);
    const created = Date.parse(event.created ?? '');
    if (!Number.isNaN(created)) readAt.set(activity, created);
  }
  return { activities, readAt, unreadable: refs.length - activities.length };
};

const parseJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
