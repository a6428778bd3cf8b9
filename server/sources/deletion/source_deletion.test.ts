import { FakeClock } from '../../test_support/fake_clock';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import type { StoredSource } from '../../saved_objects/source_store';
import { ConflictError } from '../../errors/conflict_error';
import { ElasticsearchRejectedError } from '../../errors/elasticsearch_rejected_error';
import { SourceDeletion } from './source_deletion';

const SOURCE = { id: 'one', name: 'Acme', namespace: 'default' } as StoredSource;
const OTHER = { id: 'two', name: 'Labs', namespace: 'default' } as StoredSource;

class ResponseError extends Error {
  override readonly name = 'ResponseError';
  constructor(readonly meta: { statusCode: number; body: unknown }) {
    super('refused');
  }
}

/** A cluster with so many documents of the source in its stream of events, and a say in how deletions go. */
const setUp = ({
  documents,
  onDelete = (asked) => asked,
  lastRuns = 0,
  all = [SOURCE, OTHER],
}: {
  documents: number;
  /** @returns how many of the asked are deleted; may throw */
  onDelete?: (asked: number) => number;
  /** So often the last run is found to be still under way. */
  lastRuns?: number;
  all?: StoredSource[];
}) => {
  const clock = new FakeClock(0);
  const calls: string[] = [];
  let left = documents;
  let running = lastRuns;
  const elasticsearch: ElasticsearchClient = {
    transport: {
      request: async <Response>({
        method,
        path,
        querystring,
      }: {
        method: string;
        path: string;
        querystring?: object;
      }) => {
        const isEvents = path.includes('audit-');
        if (path.endsWith('_search')) {
          return { hits: { total: { value: isEvents ? left : 0 } } } as Response;
        }
        if (path.endsWith('_delete_by_query') && querystring) {
          const asked = Math.min(left, (querystring as { max_docs: number }).max_docs);
          const deleted = onDelete(asked);
          left -= deleted;
          clock.advance(30_000);
          return { deleted, version_conflicts: asked - deleted } as Response;
        }
        if (method === 'DELETE') {
          onDelete(left);
          calls.push(path);
        }
        return { has_all_requested: true } as Response;
      },
    },
  };
  const deletion = new SourceDeletion({
    elasticsearch,
    store: { list: async () => all, get: async () => SOURCE },
    sourceService: {
      endReading: async () => void calls.push('end'),
      delete: async () => void calls.push('delete'),
      isReading: async () => running-- > 0,
    },
    clock,
  });
  return { deletion, calls, clock };
};

describe('SourceDeletion', () => {
  it('deletes by query in parts, and keeps the source if the time is up before the last', async () => {
    const { deletion, calls } = setUp({ documents: 70_000 });
    expect(await deletion.delete('one', { withData: true })).toMatchObject({
      deletedEvents: 40_000,
      isComplete: false,
    });
    expect(calls).toEqual(['end']);
    expect(await deletion.delete('one', { withData: true })).toMatchObject({ deletedEvents: 30_000, isComplete: true });
    expect(calls).toEqual(['end', 'end', 'delete']);
  });

  it('does not go round in circles where documents change under its feet', async () => {
    const { deletion, calls } = setUp({ documents: 70_000, onDelete: () => 0 });
    expect(await deletion.delete('one', { withData: true })).toMatchObject({ deletedEvents: 0, isComplete: false });
    expect(calls).toEqual(['end']);
  });

  it('waits until the last run has ended', async () => {
    const { deletion, clock } = setUp({ documents: 1, lastRuns: 3 });
    await deletion.delete('one', { withData: true });
    expect(clock.waits).toHaveLength(3);
  });

  it('deletes nothing while a run does not end', async () => {
    const { deletion, calls } = setUp({ documents: 1, lastRuns: 1000 });
    await expect(deletion.delete('one', { withData: true })).rejects.toBeInstanceOf(ConflictError);
    expect(calls).toEqual(['end']);
  });

  it('keeps the source when Elasticsearch refuses in the middle', async () => {
    const { deletion, calls } = setUp({
      documents: 5,
      onDelete: () => {
        throw new ResponseError({ statusCode: 400, body: { error: { type: 'illegal', reason: 'no' } } });
      },
    });
    await expect(deletion.delete('one', { withData: true })).rejects.toBeInstanceOf(ElasticsearchRejectedError);
    expect(calls).toEqual(['end']);
  });
});
