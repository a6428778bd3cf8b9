import type { KnownActivities } from './known_activities';

/**
 * What this process knows to have written for one source. Only a shortcut: it may be lost at any time, and then more is
 * looked up in Elasticsearch, never less.
 *
 * It answers two questions. Is this id stored for sure (then it needn't be written again)? And may it be stored (then it
 * is looked up first), or is it newer than everything ever sent?
 */
export class SentActivities implements KnownActivities {
  /** Id → `created_at` in µs, oldest entry first. */
  private readonly acknowledged = new Map<string, number>();
  private newestSentMicros = Number.NEGATIVE_INFINITY;
  /** Everything that was visible up to the last run's end was written, or found to be stored, by this very process. */
  private isTrusted = false;
  private runs: number | null = null;

  constructor(private readonly maxIds: number) {}

  /**
   * @param runs - counter of finished runs in the saved state; another value than the one left by the last run here
   *   means that some other run happened, or that this one's end wasn't saved
   * @param attempts - Task Manager's attempts at this run; more than one means that an attempt was cut off
   */
  beginRun({ runs, attempts }: { runs: number; attempts: number }): void {
    if (attempts > 1) this.isTrusted = false;
    else if (runs === 0) this.isTrusted = true;
    else if (runs !== this.runs) this.isTrusted = false;
    this.runs = null;
  }

  /**
   * @param runs - the counter as it is saved now
   * @param reachedEnd - everything visible was read: what comes next can't have been stored by a run nobody knows of
   */
  endRun({ runs, reachedEnd, forgetBefore }: { runs: number; reachedEnd: boolean; forgetBefore: number }): void {
    this.runs = runs;
    this.isTrusted ||= reachedEnd;
    for (const [id, createdAtMicros] of this.acknowledged) {
      if (createdAtMicros < forgetBefore) this.acknowledged.delete(id);
    }
  }

  isStored(id: string): boolean {
    return this.acknowledged.has(id);
  }

  mayBeStored(createdAtMicros: number | undefined): boolean {
    return !this.isTrusted || createdAtMicros === undefined || createdAtMicros <= this.newestSentMicros;
  }

  sending(createdAtMicros: number | undefined): void {
    if (createdAtMicros !== undefined) this.newestSentMicros = Math.max(this.newestSentMicros, createdAtMicros);
  }

  acknowledge(id: string, createdAtMicros: number | undefined): void {
    if (createdAtMicros === undefined) return;
    this.acknowledged.delete(id);
    this.acknowledged.set(id, createdAtMicros);
    if (this.acknowledged.size > this.maxIds) {
      for (const oldest of this.acknowledged.keys()) {
        this.acknowledged.delete(oldest);
        break;
      }
    }
  }
}
