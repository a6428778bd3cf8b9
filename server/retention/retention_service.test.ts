import { ConflictError } from '../errors/conflict_error';
import { ElasticsearchForbiddenError } from '../errors/elasticsearch_forbidden_error';
import { ElasticsearchUnavailableError } from '../errors/elasticsearch_unavailable_error';
import type { ElasticsearchClient } from '../kibana/elasticsearch_client';
import { RetentionService } from './retention_service';

const NOW = Date.parse('2026-11-03T09:00:00Z');
const DAY_MS = 86_400_000;

class ResponseError extends Error {
  override readonly name = 'ResponseError';
  constructor(readonly meta: { statusCode: number; body: unknown }) {
    super('refused');
  }
}
const failing = (statusCode: number, type: string) => new ResponseError({ statusCode, body: { error: { type } } });
const NO_HANDLER = new ResponseError({
  statusCode: 400,
  body: { error: 'no handler found for uri [/_data_stream] and method [GET]' },
});

interface Stream {
  retention?: string;
  effective?: string;
  policy?: string;
  /** Age in days since its rollover, and documents, of each older index. */
  closed?: Array<{ age: number; documents: number }>;
}

/** A cluster that keeps lifecycles as Elasticsearch 8.17 does. */
const setUp = (
  initial: Record<string, Stream>,
  {
    owner,
    failWith,
    isWithout = false,
    sources = [],
  }: { owner?: string; failWith?: Error; isWithout?: boolean; sources?: string[] } = {},
) => {
  const streams = new Map(Object.entries(initial));
  const changes: string[] = [];
  const answer = ({ method, path, body }: { method: string; path: string; body?: unknown }): unknown => {
    const [, start = '', name = '', last] = decodeURIComponent(path).split('/');
    if (isWithout) throw NO_HANDLER;
    if (method === 'PUT') {
      if (failWith) throw failWith;
      changes.push(`${last === '_lifecycle' ? 'lifecycle' : 'stream'} ${name}`);
      const { data_retention: retention } = (body ?? {}) as { data_retention?: string };
      if (last === '_lifecycle' && !streams.has(name)) throw failing(404, 'index_not_found_exception');
      streams.set(name, { ...streams.get(name), ...(retention === undefined ? {} : { retention }) });
      if (last === '_lifecycle' && retention === undefined) delete streams.get(name)!.retention;
      return { acknowledged: true };
    }
    if (start === '_data_stream') {
      const found = [...streams].map(([each, { retention, effective = retention, policy }]) => ({
        name: each,
        lifecycle: { enabled: true, data_retention: retention, effective_retention: effective },
        ...(policy !== undefined && {
          ilm_policy: policy,
          next_generation_managed_by: 'Index Lifecycle Management',
        }),
      }));
      return { data_streams: found };
    }
    const stream = streams.get(start);
    if (!stream) throw failing(404, 'index_not_found_exception');
    const closed = stream.closed ?? [];
    return name === '_stats'
      ? {
          indices: Object.fromEntries(
            closed.map(({ documents }, n) => [`${n}`, { primaries: { docs: { count: documents } } }]),
          ),
        }
      : {
          indices: {
            ...Object.fromEntries(closed.map(({ age }, n) => [`${n}`, { rollover_date_millis: NOW - age * DAY_MS }])),
            written: {},
          },
        };
  };
  const elasticsearch: ElasticsearchClient = {
    transport: {
      request: async <Response>(params: unknown) => answer(params as { method: string; path: string }) as Response,
    },
  };
  const service = new RetentionService({
    internal: elasticsearch,
    elasticsearch,
    listSources: async () => sources.map((namespace) => ({ namespace })),
    findOwner: async () => owner,
    now: () => NOW,
  });
  return { service, streams, changes };
};

const EVENTS = 'logs-anthropic.audit-default';
const REJECTED = 'logs-anthropic.audit_rejected-default';

describe('RetentionService', () => {
  it('tells for each namespace, written or stored, how long its data is kept', async () => {
    const { service } = setUp(
      {
        [EVENTS]: { retention: '90d' },
        [REJECTED]: { retention: '36h' },
        'logs-anthropic.audit-old': {},
        'logs-anthropic.audit-capped': { effective: '30d' },
      },
      { sources: ['default', 'new'] },
    );
    expect(await service.get()).toEqual({
      obstacle: null,
      namespaces: [
        {
          namespace: 'capped',
          dataStreams: ['logs-anthropic.audit-capped'],
          days: 30,
          isLimitedByCluster: true,
          obstacle: null,
        },
        {
          namespace: 'default',
          dataStreams: [EVENTS, REJECTED],
          days: 90,
          deadLetterDays: 1.5,
          isLimitedByCluster: false,
          obstacle: null,
        },
        { namespace: 'new', dataStreams: [], days: null, isLimitedByCluster: false, obstacle: null },
        {
          namespace: 'old',
          dataStreams: ['logs-anthropic.audit-old'],
          days: null,
          isLimitedByCluster: false,
          obstacle: null,
        },
      ],
    });
  });

  it('keeps events and what is set aside alike, also where nothing was set aside so far', async () => {
    const { service, streams, changes } = setUp({ [EVENTS]: { retention: '30d' } });
    const { namespaces } = await service.change('default', { days: 90 });
    expect(namespaces[0]).toMatchObject({ days: 90, dataStreams: [EVENTS, REJECTED] });
    expect(changes).toEqual([`lifecycle ${EVENTS}`, `stream ${REJECTED}`, `lifecycle ${REJECTED}`]);
    await service.change('default', { days: null });
    expect(streams.get(EVENTS)).not.toHaveProperty('retention');
  });

  it.each([
    [{}, 365],
    [{ retention: '90d' }, 89],
  ])('deletes nothing unasked: %j to %d days', async (stream, days) => {
    const { service, changes } = setUp({ [EVENTS]: stream });
    await expect(service.change('default', { days })).rejects.toBeInstanceOf(ConflictError);
    expect(changes).toEqual([]);
    await service.change('default', { days, mayDelete: true });
    expect((await service.get()).namespaces[0]?.days).toBe(days);
  });

  it('asks, too, when only what is set aside would be kept for less', async () => {
    const { service } = setUp({ [EVENTS]: { retention: '30d' }, [REJECTED]: {} });
    await expect(service.change('default', { days: 30 })).rejects.toBeInstanceOf(ConflictError);
  });

  it('says what would go at once: whole indices by the time since they were closed, never the one being written', async () => {
    const { service } = setUp({
      [EVENTS]: {
        closed: [
          { age: 91, documents: 5 },
          { age: 90, documents: 7 },
          { age: 89, documents: 11 },
        ],
      },
    });
    expect(await service.plan('default', 90)).toEqual({ documents: 12, indices: 2 });
    expect(await service.plan('default', 92)).toEqual({ documents: 0, indices: 0 });
  });

  it('leaves Elastic Agent’s data streams and those with a policy of their own alone, and says so', async () => {
    const owned = setUp({ [EVENTS]: {} }, { owner: 'logs-anthropic.audit' });
    await expect(owned.service.change('default', { days: 90, mayDelete: true })).rejects.toThrow(/Elastic Agent/);
    const byPolicy = setUp({ [EVENTS]: { policy: 'logs' } });
    expect((await byPolicy.service.get()).namespaces[0]?.obstacle).toContain('"logs"');
    await expect(byPolicy.service.change('default', { days: 90, mayDelete: true })).rejects.toThrow(/policy "logs"/);
    expect([...owned.changes, ...byPolicy.changes]).toEqual([]);
  });

  it('says that a cluster has no lifecycle', async () => {
    const { service } = setUp({}, { isWithout: true, sources: ['default'] });
    expect(await service.get()).toMatchObject({ obstacle: expect.stringContaining('no data stream lifecycle') });
    await expect(service.change('default', { days: 90 })).rejects.toBeInstanceOf(ConflictError);
  });

  it('knows only the namespaces that there are', async () => {
    const { service, changes } = setUp({ [EVENTS]: {} });
    await expect(service.change('other', { days: null })).rejects.toBeInstanceOf(ConflictError);
    expect(changes).toEqual([]);
  });

  it('names the privilege that is missing, and passes on that Elasticsearch is away', async () => {
    const forbidden = setUp({ [EVENTS]: {} }, { failWith: failing(403, 'security_exception') });
    const refused = forbidden.service.change('default', { days: 9, mayDelete: true });
    await expect(refused).rejects.toBeInstanceOf(ElasticsearchForbiddenError);
    await expect(refused).rejects.toThrow(`"manage_data_stream_lifecycle" on ${EVENTS}`);
    const away = setUp({ [EVENTS]: {} }, { failWith: failing(503, 'unavailable') });
    await expect(away.service.change('default', { days: 9, mayDelete: true })).rejects.toBeInstanceOf(
      ElasticsearchUnavailableError,
    );
  });
});
