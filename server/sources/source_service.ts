import { randomBytes } from 'node:crypto';
import type {
  BackfillInput,
  Source,
  SourceInput,
  TestConnectionAnswer,
  TestConnectionInput,
} from '../../common/api/sources';
import { ConflictError } from '../errors/conflict_error';
import { EncryptionUnavailableError } from '../errors/encryption_unavailable_error';
import { InvalidRequestError } from '../errors/invalid_request_error';
import type { ComplianceApiClient } from '../ingest/feed/compliance_api_client';
import type { SourceConnection } from '../ingest/feed/make_compliance_api_client';
import type { KibanaRequest } from '../kibana/contracts';
import type { SourceSecrets } from '../saved_objects/source_attributes';
import { SOURCE_DEFAULTS } from '../saved_objects/source_attributes';
import type { SourceStore, StoredSource } from '../saved_objects/source_store';
import type { Backfills } from './backfills';
import { describeHealth } from './describe_health';
import { parseApiKey } from './parse_api_key';
import { parseSourceInput } from './parse_source_input';
import { parseSourceUrl } from './parse_source_url';
import { parseCertificateAuthorities, parseProxyUrl } from './parse_transport';
import type { SourceTaskScheduler } from './source_task_scheduler';
import { testConnection } from './test_connection';
import type { WriteKey, WriteKeys } from './write_keys';

export interface SourceServiceOptions {
  store: SourceStore;
  scheduler: SourceTaskScheduler;
  backfills: Backfills;
  writeKeys: WriteKeys;
  makeClient: (connection: SourceConnection) => Pick<ComplianceApiClient, 'listActivities'>;
  now: () => number;
}

const MAX_SOURCES = 100;

/** What admins do with sources. Who may is decided by the routes. */
export class SourceService {
  constructor(private readonly options: SourceServiceOptions) {}

  async list(): Promise<Source[]> {
    const sources = await this.options.store.list();
    return Promise.all(sources.map((source) => this.withHealth(source)));
  }

  async get(id: string): Promise<Source> {
    return this.withHealth(await this.options.store.get(id));
  }

  /**
   * Stores a source and schedules its reading. The Elasticsearch key for it is granted on behalf of the caller.
   *
   * @throws InvalidRequestError, ConflictError, EncryptionUnavailableError, ApiKeysUnavailableError
   */
  async create(request: KibanaRequest, entered: SourceInput): Promise<Source> {
    const { store, scheduler, writeKeys, now } = this.options;
    const { apiKey, ...input } = parseSourceInput(entered);
    if (apiKey === undefined) throw new InvalidRequestError('Enter the API key.', { data: { field: 'apiKey' } });
    await this.assertNameIsFree(input.name);

    const writeKey = await writeKeys.grant(request, { sourceName: input.name, namespace: input.namespace });
    const createdAt = new Date(now()).toISOString();
    let source: StoredSource;
    try {
      source = await store.create(
        {
          ...SOURCE_DEFAULTS,
          ...input,
          createdAt,
          updatedAt: createdAt,
          connectionVersion: 1,
          elasticsearchApiKeyId: writeKey.id,
        },
        { apiKey, elasticsearchApiKey: writeKey.encoded, readerSecret: newReaderSecret() },
      );
    } catch (thrown) {
      await writeKeys.invalidate(writeKey.id);
      throw thrown;
    }
    try {
      await scheduler.ensure(source);
    } catch (thrown) {
      // A source that nobody reads would look as if it worked.
      await store.delete(source.id);
      await writeKeys.invalidate(writeKey.id);
      throw thrown;
    }
    return this.withHealth(source);
  }

  /**
   * Changes a source. Without `apiKey` the stored key is kept, unless the address changes: a key is never sent to a new
   * place unasked.
   */
  async update(request: KibanaRequest, id: string, entered: SourceInput): Promise<Source> {
    const { store, scheduler, backfills, writeKeys, now } = this.options;
    const { apiKey, ...input } = parseSourceInput(entered);
    const before = await store.get(id);
    await this.assertNameIsFree(input.name, id);
    const route = { ...before, ...input };
    if (apiKey === undefined) assertSameRoute(before, route);

    const stored = await this.readSecrets(id, { mayBeUnreadable: apiKey !== undefined });
    const writeKey = await this.renewWriteKey(request, before, input, stored);
    const isNewConnection = apiKey !== undefined || !isSameRoute(before, route);
    await store.update(
      id,
      {
        ...input,
        updatedAt: new Date(now()).toISOString(),
        ...(isNewConnection && { connectionVersion: before.connectionVersion + 1 }),
        ...(writeKey && { elasticsearchApiKeyId: writeKey.id }),
      },
      {
        ...(apiKey !== undefined && { apiKey }),
        ...(writeKey && { elasticsearchApiKey: writeKey.encoded }),
        ...(stored === undefined && { readerSecret: newReaderSecret() }),
      },
    );
    if (writeKey) await writeKeys.invalidate(before.elasticsearchApiKeyId);
    const source = await store.get(id);
    await scheduler.ensure(source);
    // A new key should show at once whether it works.
    if (source.enabled && (isNewConnection || writeKey)) await scheduler.runSoon(id);
    await backfills.wake(source);
    return this.withHealth(source);
  }

  /** Ends the reading and forgets the keys. What is stored in Elasticsearch stays. */
  async delete(id: string): Promise<void> {
    const { store, scheduler, backfills, writeKeys } = this.options;
    const source = await store.get(id);
    await scheduler.remove(id);
    await backfills.remove(id);
    await store.delete(id);
    await writeKeys.invalidate(source.elasticsearchApiKeyId);
  }

  /** Pauses a source for good: its key for Elasticsearch is taken away, and a run under way ends with its next write. */
  async endReading(id: string): Promise<void> {
    const { store, scheduler, writeKeys } = this.options;
    const source = await store.get(id);
    await store.update(id, { enabled: false });
    await scheduler.ensure({ ...source, enabled: false });
    await writeKeys.invalidate(source.elasticsearchApiKeyId);
  }

  /** Whether a run of the source is under way, of the live feed or of its history. */
  async isReading(id: string): Promise<boolean> {
    const { scheduler, backfills } = this.options;
    return (await scheduler.find(id))?.status === 'running' || (await backfills.isRunning(id));
  }

  /** Reads at once; a source that stopped because it was refused is tried again. */
  async runNow(id: string): Promise<Source> {
    const { store, scheduler, backfills } = this.options;
    const source = await store.get(id);
    if (!source.enabled) throw new ConflictError('The source is switched off. Switch it on to read it.');
    const { state } = describeHealth(source, await scheduler.find(id), { nowMs: this.options.now() });
    const isStopped = state === 'stopped' || (await backfills.progress(source))?.state === 'stopped';
    if (isStopped) await store.update(id, { connectionVersion: source.connectionVersion + 1 });
    await scheduler.ensure(source);
    await scheduler.runSoon(id);
    await backfills.wake(source);
    return this.get(id);
  }

  /** Begins to read what is older than the live feed. @throws InvalidRequestError, ConflictError */
  async startBackfill(id: string, input: BackfillInput): Promise<Source> {
    await this.options.backfills.start(await this.options.store.get(id), input);
    return this.get(id);
  }

  /** @throws ConflictError when there is none */
  async cancelBackfill(id: string): Promise<Source> {
    await this.options.backfills.cancel(await this.options.store.get(id));
    return this.get(id);
  }

  /** Tries a connection without storing anything. */
  async test(input: TestConnectionInput, signal: AbortSignal): Promise<TestConnectionAnswer> {
    const url = parseSourceUrl(input.url);
    const entered = {
      url,
      ...(input.proxyUrl !== undefined && { proxyUrl: parseProxyUrl(input.proxyUrl, { sourceUrl: url }) }),
      ...(input.certificateAuthorities !== undefined && {
        certificateAuthorities: parseCertificateAuthorities(input.certificateAuthorities),
      }),
    };
    const { apiKey, route } = await this.connectionForTest(input, entered);
    return testConnection(this.options.makeClient({ ...route, apiKey }), { apiKey, signal });
  }

  /** Makes sure that every source has its task, e.g. after saved objects were restored from a snapshot. */
  async ensureTasks(): Promise<void> {
    const { store, scheduler, backfills } = this.options;
    for (const source of await store.list()) {
      await scheduler.ensure(source);
      await backfills.wake(source);
    }
  }

  /** What isn't entered is as it is stored; the stored key goes only where it goes anyway. */
  private async connectionForTest(
    { apiKey, id }: TestConnectionInput,
    entered: Partial<Route> & { url: string },
  ): Promise<{ apiKey: string; route: Route }> {
    const { store } = this.options;
    const hasKey = apiKey !== undefined && apiKey !== '';
    if (id === undefined) {
      if (!hasKey) throw new InvalidRequestError('Enter the API key.', { data: { field: 'apiKey' } });
      return { apiKey: parseApiKey(apiKey), route: { ...routeOf({ ...SOURCE_DEFAULTS, ...entered }) } };
    }
    const stored = routeOf(await store.get(id));
    const route = { ...stored, ...entered };
    if (hasKey) return { apiKey: parseApiKey(apiKey), route };
    assertSameRoute(stored, route);
    return { apiKey: (await store.getWithSecrets(id)).secrets.apiKey, route };
  }

  /** Undefined when Kibana's encryption key has changed since; with all of them entered anew, that is overcome. */
  private async readSecrets(id: string, { mayBeUnreadable }: { mayBeUnreadable: boolean }) {
    try {
      return (await this.options.store.getWithSecrets(id)).secrets;
    } catch (thrown) {
      if (mayBeUnreadable && thrown instanceof EncryptionUnavailableError) return undefined;
      throw thrown;
    }
  }

  /** A new Elasticsearch key where the stored one no longer does; undefined where it does. */
  private async renewWriteKey(
    request: KibanaRequest,
    before: StoredSource,
    { name, namespace }: { name: string; namespace: string },
    stored: SourceSecrets | undefined,
  ): Promise<WriteKey | undefined> {
    const { writeKeys } = this.options;
    const isSameStream = before.namespace === namespace;
    if (isSameStream && stored && (await writeKeys.isUsable(stored.elasticsearchApiKey, namespace))) return undefined;
    return writeKeys.grant(request, { sourceName: name, namespace });
  }

  private async assertNameIsFree(name: string, exceptId?: string): Promise<void> {
    const sources = await this.options.store.list();
    if (sources.some((source) => source.id !== exceptId && source.name.toLowerCase() === name.toLowerCase())) {
      throw new ConflictError(`There is a source named "${name}" already. Choose another name.`, {
        data: { field: 'name' },
      });
    }
    if (exceptId === undefined && sources.length >= MAX_SOURCES) {
      throw new ConflictError(`There are ${MAX_SOURCES} sources already. Remove one that is no longer needed.`);
    }
  }

  private async withHealth(source: StoredSource): Promise<Source> {
    const { id, name, url, interval, lookback, namespace, enabled, createdAt, updatedAt } = source;
    const { activityTypes, proxyUrl, certificateAuthorities, preserveOriginal, noDataAfter, parentOrganization } =
      source;
    const health = describeHealth(source, await this.options.scheduler.find(id), { nowMs: this.options.now() });
    const backfill = await this.options.backfills.progress(source);
    return {
      id,
      name,
      url,
      interval,
      lookback,
      namespace,
      enabled,
      activityTypes,
      proxyUrl,
      certificateAuthorities,
      preserveOriginal,
      noDataAfter,
      parentOrganization,
      hasApiKey: true,
      createdAt,
      updatedAt,
      health,
      backfill,
    };
  }
}

const newReaderSecret = (): string => randomBytes(32).toString('base64');

/** Where a key is sent, and on which way. */
type Route = Pick<StoredSource, 'url' | 'proxyUrl' | 'certificateAuthorities'>;

const routeOf = ({ url, proxyUrl, certificateAuthorities }: Route): Route => ({
  url,
  proxyUrl,
  certificateAuthorities,
});

const isSameRoute = (one: Route, other: Route): boolean =>
  one.url === other.url &&
  one.proxyUrl === other.proxyUrl &&
  one.certificateAuthorities === other.certificateAuthorities;

/** Another proxy, or other authorities to trust, can read the key as well as another address can. */
const assertSameRoute = (stored: Route, entered: Route): void => {
  if (isSameRoute(stored, entered)) return;
  throw new InvalidRequestError(
    'Enter the API key too: a stored key is never sent to a new address, nor over another proxy or by other certificates.',
    { data: { field: 'apiKey' } },
  );
};
