import type { SourceDeletionAnswer, SourceDeletionPlan } from '../../../common/api/source_deletion';
import { ConflictError } from '../../errors/conflict_error';
import type { Clock } from '../../ingest/clock';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { SourceStore } from '../../saved_objects/source_store';
import type { SourceService } from '../source_service';
import { deleteDocuments } from './delete_documents';
import { planDeletion } from './plan_deletion';

export interface SourceDeletionOptions {
  /** As the current user: nobody deletes here what they could not delete elsewhere. */
  elasticsearch: ElasticsearchClient;
  store: Pick<SourceStore, 'list' | 'get'>;
  sourceService: Pick<SourceService, 'delete' | 'endReading' | 'isReading'>;
  clock: Clock;
}

/** A run that loses its key ends with its next write. */
const MAX_WAIT_MS = 20_000;
const LOOK_AGAIN_MS = 500;
const MAX_DURATION_MS = 60_000;

/** Deletes sources, with or without what they have stored. */
export class SourceDeletion {
  constructor(private readonly options: SourceDeletionOptions) {}

  /** @throws NotFoundError */
  async plan(id: string): Promise<SourceDeletionPlan> {
    const { store, elasticsearch } = this.options;
    const [source, all] = await Promise.all([store.get(id), store.list()]);
    return planDeletion(
      elasticsearch,
      source,
      all.filter((other) => other.id !== id),
    );
  }

  /**
   * Reading ends first, so that nothing comes in behind the deletion. Should the deletion fail, the source is still
   * there, paused, and may be deleted again or resumed.
   *
   * @throws NotFoundError; ConflictError when the data can't be deleted
   */
  async delete(id: string, { withData }: { withData: boolean }): Promise<SourceDeletionAnswer> {
    const { elasticsearch, sourceService, clock } = this.options;
    if (!withData) {
      await sourceService.delete(id);
      return { deletedEvents: 0, deletedDeadLetters: 0, isComplete: true };
    }
    const { obstacle } = await this.plan(id);
    if (obstacle !== null) throw new ConflictError(obstacle);
    await sourceService.endReading(id);
    await this.waitForLastRun(id);
    // Counted anew, now that nothing more is written.
    const { streams } = await this.plan(id);
    const answer: SourceDeletionAnswer = { deletedEvents: 0, deletedDeadLetters: 0, isComplete: true };
    const deadline = clock.now() + MAX_DURATION_MS;
    for (const stream of streams) {
      const { deleted, isComplete } = await deleteDocuments(stream, { elasticsearch, sourceId: id, clock, deadline });
      answer[stream.holds === 'events' ? 'deletedEvents' : 'deletedDeadLetters'] += deleted;
      answer.isComplete &&= isComplete;
    }
    if (answer.isComplete) await sourceService.delete(id);
    return answer;
  }

  private async waitForLastRun(id: string): Promise<void> {
    const { sourceService, clock } = this.options;
    const until = clock.now() + MAX_WAIT_MS;
    while (await sourceService.isReading(id)) {
      if (clock.now() >= until) {
        throw new ConflictError(
          'The source is paused, but its last run has not ended yet. Delete it again in a minute or two.',
        );
      }
      await clock.sleep(LOOK_AGAIN_MS);
    }
  }
}
