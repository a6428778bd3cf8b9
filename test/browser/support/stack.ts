import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { startElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import type { HostOptions } from '../../../host/kibana/host_options';
import type { HostProfileName } from '../../../host/kibana/host_profile';
import { createInternalUser } from '../../../host/kibana/internal_user';
import { startHost } from '../../../host/kibana/start_host';
import type { RunningHost } from '../../../host/kibana/start_host';
import { startSimulator } from '../../../simulator';
import type { Simulator } from '../../../simulator';
import { buildForHost } from './build_for_host';
import { findChromium } from './find_chromium';
import { FEATURE_ROLES, OWNER, PEOPLE, ROLES } from './people';
import { TestClock } from './test_clock';

/** Past for every clock that tests may run on, and well within the six years that the feed keeps. */
export const NOW_MS = Date.parse('2026-06-18T16:00:00.000Z');
export const DAY_MS = 86_400_000;
const HISTORY_DAYS = 4;
const ENCRYPTION_KEY = 'an encryption key of the browser tests';
/** Kibana waits three seconds; the tests have better things to do. */
const POLL_INTERVAL_MS = 500;
const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];

/** All that a page needs: Elasticsearch, a Compliance API, a host with the built plugin, a browser. */
export class Stack {
  readonly clock = new TestClock(NOW_MS);
  /** What hosts wrote into their logs. */
  hostLog = '';
  readonly #secrets = new Set<string>();
  readonly #internalUser = createInternalUser();
  readonly #closings: Array<() => Promise<unknown>> = [];
  #elasticsearch: RunningElasticsearch | undefined;
  #client: Client | undefined;
  #simulator: Simulator | undefined;
  #browser: Browser | undefined;
  #host: RunningHost | undefined;
  #hostOptions: Pick<HostOptions, 'pluginDirs' | 'browserDir'> | undefined;
  #dataDir = '';
  /** Kept over restarts, so that an open page finds the host again. */
  #hostPort = 0;

  constructor(readonly profile: HostProfileName) {}

  /** Starts all but the host. */
  async start(): Promise<void> {
    this.#dataDir = await mkdtemp(join(tmpdir(), 'claude-activity-browser-test-'));
    this.#closings.push(() => rm(this.#dataDir, { recursive: true, force: true, maxRetries: 3 }));
    const [built, executablePath] = await Promise.all([
      buildForHost(this.profile),
      findChromium(),
      this.startElasticsearch(),
    ]);
    this.#closings.push(async () => this.#elasticsearch?.stop());
    this.#hostOptions = { pluginDirs: [built.pluginDir], browserDir: built.browserDir };
    this.#simulator = await this.startSimulator({ historyDays: HISTORY_DAYS });
    this.#browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
    this.#closings.push(() => this.browser.close());
  }

  /** One more Compliance API, on the stack's clock. */
  async startSimulator(options: Parameters<typeof startSimulator>[0]): Promise<Simulator> {
    const simulator = await startSimulator({
      seed: 'browser',
      now: this.clock.now,
      liveEventsPerSecond: 0,
      minutesBetweenIncidents: 0,
      ...options,
    });
    this.#closings.push(() => simulator.close());
    Object.values(simulator.keys).forEach((key) => this.keepSecret(key));
    return simulator;
  }

  /** From now on no answer, no page and no line of a log may hold this text. */
  keepSecret(text: string): void {
    this.#secrets.add(text);
  }

  /** Those secrets that the texts hold. */
  leaksIn(texts: readonly string[]): string[] {
    return [...this.#secrets].filter((secret) => texts.some((text) => text.includes(secret)));
  }

  /** Starts Elasticsearch, or starts it again where it was: same data, same port, same users. */
  async startElasticsearch(): Promise<void> {
    const before = this.#elasticsearch;
    this.#elasticsearch = await startElasticsearch({
      dataDir: this.#dataDir,
      extraUsers: [this.#internalUser, ...PEOPLE],
      roles: ROLES,
      ...(before && { httpPort: Number(new URL(before.url).port), password: before.password }),
    });
    if (before) return;
    const { url, username, password } = this.#elasticsearch;
    this.#client = new Client({ node: url, auth: { username, password } });
    this.#closings.push(() => this.client.close());
  }

  /** Stops Elasticsearch for the time of `work`, and starts it again however that ends. */
  async withoutElasticsearch(work: () => Promise<void>): Promise<void> {
    await this.#elasticsearch?.stop();
    try {
      await work();
    } finally {
      await this.startElasticsearch();
    }
  }

  /** Starts the host, in place of the one before. Whoever opens a page is logged in as the owner. */
  async startHost({
    hasEncryptionKey = true,
    ...options
  }: Partial<HostOptions> & { hasEncryptionKey?: boolean } = {}): Promise<void> {
    await this.#host?.stop();
    if (!this.#hostOptions || !this.#elasticsearch) throw new Error('Start the stack first.');
    const isFirst = this.#hostPort === 0;
    this.#host = await startHost({
      profile: this.profile,
      port: this.#hostPort,
      elasticsearch: { url: this.#elasticsearch.url, internalUser: this.#internalUser },
      ...this.#hostOptions,
      ...(hasEncryptionKey && { encryptionKey: ENCRYPTION_KEY }),
      featureRoles: FEATURE_ROLES,
      autoLogin: OWNER,
      homePath: '/app/claudeActivity',
      taskManager: { pollIntervalMs: POLL_INTERVAL_MS },
      onOutput: (text) => {
        this.hostLog += text;
      },
      ...options,
    });
    this.#hostPort = Number(new URL(this.url).port);
    // First in, last out: the host ends before Elasticsearch does.
    if (isFirst) this.#closings.push(async () => this.#host?.stop());
  }

  /** Ends the host as a crash would. */
  async killHost(): Promise<void> {
    await this.#host?.kill();
  }

  get isHostAlive(): Promise<boolean> {
    return fetch(`${this.url}/api/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  get url(): string {
    return this.#started(this.#host).url;
  }

  get client(): Client {
    return this.#started(this.#client);
  }

  get simulator(): Simulator {
    return this.#started(this.#simulator);
  }

  get browser(): Browser {
    return this.#started(this.#browser);
  }

  async close(): Promise<void> {
    for (const close of this.#closings.reverse()) await close();
  }

  #started<Part>(part: Part | undefined): Part {
    if (part === undefined) throw new Error('Start the stack first.');
    return part;
  }
}
