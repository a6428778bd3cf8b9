import { errors } from '@elastic/elasticsearch';
import { ElasticsearchForbiddenError } from '../../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../../errors/elasticsearch_unavailable_error';
import type { ElasticsearchClient } from '../../kibana/elasticsearch_client';
import { FakeClock } from '../../test_support/fake_clock';
import { recordingLogger } from '../../test_support/recording_logger';
import { ActivityWriter } from './activity_writer';
import { IdsInHand } from './ids_in_hand';
import { SentActivities } from './sent_activities';

const NOW = Date.parse('2026-11-03T09:00:00Z');
const STREAM = 'logs-anthropic.audit-default';

interface Item {
  create: { _index?: string; status: number; error?: { type: string; reason: string } };
}
type BulkAnswer = (ids: string[], call: number) => Item[];

const created = (index: string): Item => ({ create: { _index: index, status: 201 } });
const refused = (status: number, type: string): Item => ({ create: { status, error: { type, reason: type } } });

const responseError = (statusCode: number, type: string): Error =>
  new errors.ResponseError({
    statusCode,
    headers: {},
    warnings: null,
    body: { error: { type, reason: type } },
    meta: {} as ConstructorParameters<typeof errors.ResponseError>[0]['meta'],
  });

/**
 * Elasticsearch as a script, for what a real one can't be made to do at will; the rest is tested on a real one. The ids
 * in `stored` are found by look-ups in their index.
 */
const setUp = (
  answer: BulkAnswer,
  stored: Record<string, string> = {},
  initialIndices: Array<{ name: string; createdAt: number }> = [{ name: 'index-1', createdAt: NOW - 2e9 }],
  restorePipeline?: () => Promise<void>,
) => {
  const bulks: string[][] = [];
  const lookups: string[][] = [];
  const indices = [...initialIndices];
  const elasticsearch: ElasticsearchClient = {
    transport: {
      request: async <Response>({
        path,
        bulkBody,
        body,
      }: {
        path: string;
        bulkBody?: unknown[] | Buffer;
        body?: unknown;
      }) => {
        const respond = (): unknown => {
          if (path.startsWith('/_resolve'))
            return { data_streams: [{ name: STREAM, backing_indices: indices.map(({ name }) => name) }] };
          if (path.includes('_settings')) {
            return Object.fromEntries(
              indices.map(({ name, createdAt }) => [
                name,
                { settings: { index: { creation_date: String(createdAt) } } },
              ]),
            );
          }
          if (path === '/_mget') {
            const { docs } = body as { docs: Array<{ _index: string; _id: string }> };
            lookups.push(docs.map(({ _id: id }) => id));
            return { docs: docs.map(({ _index: index, _id: id }) => ({ _id: id, found: stored[id] === index })) };
          }
          const ids = String(bulkBody)
            .split('\n')
            .filter((line, n) => n % 2 === 0 && line !== '')
            .map((line) => (JSON.parse(line) as { create: { _id: string } }).create._id);
          bulks.push(ids);
          return { items: answer(ids, bulks.length) };
        };
        return respond() as Response;
      },
    },
  };
  const clock = new FakeClock(NOW);
  const log = recordingLogger();
  const sent = new SentActivities(100);
  sent.beginRun({ runs: 0, attempts: 1 });
  const writer = new ActivityWriter({
    elasticsearch,
    source: { id: 's', namespace: 'default', createdAtMicros: 0 },
    idsInHand: new IdsInHand(),
    clock,
    signal: new AbortController().signal,
    log,
    bulkSize: 10,
    bulksInFlight: 2,
    preserveOriginal: false,
    requestTimeoutMs: 1000,
    maxAttempts: 4,
    deadline: NOW + 60_000,
    restorePipeline,
  });
  return { writer, sent, bulks, lookups, indices, log, clock };
};

const activities = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `a${n}`, created_at: new Date(NOW + n).toISOString(), type: 't' }));

describe('ActivityWriter', () => {
  it('sends again only what was not taken, after a look whether it was stored after all', async () => {
    const { writer, sent, bulks, lookups, clock } = setUp((ids, call) =>
      ids.map((id) =>
        call === 1 && id !== 'a0' ? refused(429, 'es_rejected_execution_exception') : created('index-1'),
      ),
    );
    await writer.prepare();
    expect(await writer.write(activities(3), { readAt: NOW, known: sent })).toEqual({
      stored: 3,
      duplicates: 0,
      late: 0,
      rejected: 0,
    });
    expect(bulks).toEqual([
      ['a0', 'a1', 'a2'],
      ['a1', 'a2'],
    ]);
    expect(lookups).toEqual([['a1', 'a2']]);
    expect(clock.waits).toHaveLength(1);
  });

  it('puts back a missing pipeline and sends again: nothing is lost or set aside for it', async () => {
    let isThere = false;
    const missing: Item = {
      create: {
        status: 400,
        error: { type: 'illegal_argument_exception', reason: 'pipeline with id [some@pipeline] does not exist' },
      },
    };
    const { writer, sent, bulks } = setUp(
      (ids) => ids.map(() => (isThere ? created('index-1') : missing)),
      {},
      undefined,
      async () => void (isThere = true),
    );
    await writer.prepare();
    expect(await writer.write(activities(2), { readAt: NOW, known: sent })).toMatchObject({ stored: 2, rejected: 0 });
    expect(bulks).toHaveLength(2);
  });

  it('ends the run with its place kept while a pipeline stays missing', async () => {
    const { writer, sent } = setUp((ids) =>
      ids.map(() => ({
        create: {
          status: 400,
          error: { type: 'illegal_argument_exception', reason: 'pipeline with id [theirs] does not exist' },
        },
      })),
    );
    await writer.prepare();
    await expect(writer.write(activities(2), { readAt: NOW, known: sent })).rejects.toThrow(
      /pipeline with id \[theirs\] does not exist/,
    );
    await expect(writer.write(activities(2), { readAt: NOW, known: sent })).rejects.toBeInstanceOf(
      ElasticsearchUnavailableError,
    );
  });

  it('does not send again what a bulk without an answer had stored', async () => {
    const { writer, sent, bulks } = setUp(
      (ids, call) => {
        if (call === 1) throw new errors.ConnectionError('socket hang up');
        return ids.map(() => created('index-1'));
      },
      { a0: 'index-1' },
    );
    await writer.prepare();
    expect(await writer.write(activities(2), { readAt: NOW, known: sent })).toEqual({
      stored: 1,
      duplicates: 1,
      late: 0,
      rejected: 0,
    });
    expect(bulks).toEqual([['a0', 'a1'], ['a1']]);
  });

  it('halves a bulk that something on the way finds too large, and keeps a single one as a dead letter', async () => {
    const { writer, sent } = setUp((ids) => {
      if (ids.length > 2 || ids.includes('a1')) throw responseError(413, 'content_too_long');
      return ids.map(() => created('index-1'));
    });
    await writer.prepare();
    expect(await writer.write(activities(5), { readAt: NOW, known: sent })).toEqual({
      stored: 4,
      duplicates: 0,
      late: 0,
      rejected: 1,
    });
  });

  it.each([
    ['the cluster takes no more shards', refused(400, 'validation_exception')],
    ['the disk is full', refused(403, 'cluster_block_exception')],
    ['a shard is away', refused(503, 'unavailable_shards_exception')],
  ])('gives up for this run, without a dead letter, when %s', async (_, item) => {
    const { writer, sent, bulks } = setUp((ids) => ids.map(() => item));
    await writer.prepare();
    await expect(writer.write(activities(1), { readAt: NOW, known: sent })).rejects.toBeInstanceOf(
      ElasticsearchUnavailableError,
    );
    expect(bulks).toEqual([['a0'], ['a0'], ['a0'], ['a0']]);
  });

  it('does not insist when it is not allowed to write', async () => {
    const { writer, sent, bulks } = setUp((ids) => ids.map(() => refused(403, 'security_exception')));
    await writer.prepare();
    await expect(writer.write(activities(1), { readAt: NOW, known: sent })).rejects.toBeInstanceOf(
      ElasticsearchForbiddenError,
    );
    expect(bulks).toHaveLength(1);
  });

  it('looks up in older indices what may be there, and only that', async () => {
    const { writer, sent, bulks, lookups } = setUp((ids) => ids.map(() => created('index-2')), { old: 'index-1' }, [
      { name: 'index-1', createdAt: NOW - 2e9 },
      { name: 'index-2', createdAt: NOW - 1e9 },
    ]);
    await writer.prepare();
    const old = { id: 'old', created_at: new Date(NOW - 1.5e9).toISOString(), type: 't' };
    expect(await writer.write([old, ...activities(1)], { readAt: NOW, known: sent })).toEqual({
      stored: 1,
      duplicates: 1,
      late: 0,
      rejected: 0,
    });
    expect(bulks).toEqual([['a0']]);
    expect(new Set(lookups.flat())).toEqual(new Set(['old']));
  });

  it('checks a bulk again that met a rollover on its way', async () => {
    const stored: Record<string, string> = {};
    const { writer, sent, indices, log } = setUp((ids) => {
      indices.push({ name: 'index-2', createdAt: NOW });
      stored['a1'] = 'index-1';
      return ids.map(() => created('index-2'));
    }, stored);
    await writer.prepare();
    await writer.write(activities(2), { readAt: NOW, known: sent });
    expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([
      expect.stringMatching(/^warn: 1 events stand twice/),
    ]);
  });

  it('keeps an element of the feed that is no object as a dead letter', async () => {
    const { writer, sent, bulks } = setUp((ids) => ids.map(() => created('index-1')));
    await writer.prepare();
    expect(await writer.write([null, 'text', ...activities(1)], { readAt: NOW, known: sent })).toEqual({
      stored: 1,
      duplicates: 0,
      late: 0,
      rejected: 2,
    });
    expect(bulks.map(({ length }) => length).sort()).toEqual([1, 2]);
  });

  it('counts a repeat within one page once, and what came late', async () => {
    const { writer, sent, bulks } = setUp((ids) => ids.map(() => created('index-1')));
    await writer.prepare();
    const [first, second] = activities(2);
    const context = { readAt: NOW, known: sent, lateBeforeMicros: (NOW + 1) * 1000 };
    expect(await writer.write([first, second, first], context)).toEqual({
      stored: 2,
      late: 1,
      duplicates: 1,
      rejected: 0,
    });
    expect(bulks).toEqual([['a0', 'a1']]);
  });
});
