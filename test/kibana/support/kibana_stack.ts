import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { PLUGIN_ID } from '../../../common/names';
import type { Simulator } from '../../../simulator';
import { findChromium } from '../../browser/support/find_chromium';
import { Stack } from '../../browser/support/stack';
import { runPack } from '../../contract/support/run_pack';
import { freePort } from './free_port';
import { KibanaClient } from './kibana_client';
import { KibanaDistribution } from './kibana_distribution';
import { readKibanaSettings } from '../../../scripts/kibana_settings';
import type { KibanaSettings } from '../../../scripts/kibana_settings';
import { addPeople, removePeople } from './people_in_kibana';
import type { RunningKibana } from './running_kibana';
import { ServiceToken } from './service_token';
import { findTraces, removeWhatStays } from './traces';
import { writeKibanaConfig } from './write_kibana_config';

const HISTORY_DAYS = 4;
const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];

interface Parts {
  settings: KibanaSettings;
  distribution: KibanaDistribution;
  client: Client;
  simulator: Simulator;
  browser: Browser;
  url: string;
}

/** In place of the host and its Elasticsearch: a real Kibana with the packed plugin installed, and its cluster. */
export class KibanaStack extends Stack {
  readonly #endings: Array<() => Promise<unknown>> = [];
  #parts: Parts | undefined;
  #running: RunningKibana | undefined;

  constructor() {
    super('kibana_8_12');
  }

  /** Packs and installs. Kibana itself is started by `startHost`, as the suites do. */
  override async start(): Promise<void> {
    const settings = await readKibanaSettings();
    const { url, ...auth } = settings.elasticsearch;
    const client = new Client({ node: url, auth });
    this.#endings.push(() => client.close());
    await expectUntouched(client);
    this.#endings.push(() => removeWhatStays(client));
    const token = await ServiceToken.create(client);
    this.#endings.push(() => token.remove());
    const folder = await mkdtemp(join(tmpdir(), 'claude-activity-kibana-'));
    this.#endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

    const port = await freePort();
    const configDir = await writeKibanaConfig({ settings, folder, port, serviceToken: token.value });
    const distribution = new KibanaDistribution(settings, configDir);
    const zip = await pack(settings.version, folder);
    await distribution.installer('install', `file://${zip}`);
    // Nothing to remove any more when the tests have come to their end.
    this.#endings.push(() => distribution.installer('remove', PLUGIN_ID).catch(() => undefined));

    const simulator = await this.startSimulator({ historyDays: HISTORY_DAYS });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGUMENTS });
    this.#endings.push(() => browser.close());
    this.#parts = { settings, distribution, client, simulator, browser, url: `http://127.0.0.1:${port}` };
  }

  /** Starts Kibana, with the people who use it. */
  override async startHost(): Promise<void> {
    const isFirst = this.#running === undefined;
    await this.startKibana();
    if (!isFirst) return;
    this.#endings.push(() => removePeople(this.client));
    await addPeople({ kibana: this.asSuperuser, client: this.client });
  }

  async startKibana(): Promise<void> {
    await this.#running?.stop();
    this.#running = this.#all.distribution.start({
      url: this.url,
      onOutput: (text) => {
        this.hostLog += text;
      },
    });
    await this.#running.untilAvailable(this.asSuperuser.authorization);
  }

  async stopKibana(): Promise<void> {
    await this.#running?.stop();
  }

  override withoutElasticsearch(): Promise<void> {
    return Promise.reject(new Error('The cluster belongs to whoever runs the tests.'));
  }

  /** Runs Kibana's own installer. @returns what it says */
  installer(...parameters: string[]): Promise<string> {
    return this.#all.distribution.installer(...parameters);
  }

  get asSuperuser(): KibanaClient {
    return new KibanaClient(this.url, this.#all.settings.elasticsearch);
  }

  get version(): string {
    return this.#all.settings.version;
  }

  override get url(): string {
    return this.#all.url;
  }

  override get client(): Client {
    return this.#all.client;
  }

  override get simulator(): Simulator {
    return this.#all.simulator;
  }

  override get browser(): Browser {
    return this.#all.browser;
  }

  override async close(): Promise<void> {
    await this.#running?.stop();
    for (const end of this.#endings.reverse()) await end();
    await super.close();
  }

  get #all(): Parts {
    if (!this.#parts) throw new Error('Start the stack first.');
    return this.#parts;
  }
}

const pack = async (version: string, folder: string): Promise<string> => {
  const { code, stdout, stderr } = await runPack(['--kibana-version', version, '--out', folder]);
  const [name] = /\S+\.zip/.exec(stdout + stderr) ?? [];
  if (code !== 0 || name === undefined) throw new Error(`The plugin was not packed: ${stderr}`);
  return join(folder, name);
};

/** The panels are compared with the simulator's truth, and at the end everything of the plugin is removed. */
const expectUntouched = async (client: Client): Promise<void> => {
  const { events, sources, tasks } = await findTraces(client);
  if (events + sources + tasks === 0) return;
  throw new Error(
    `The cluster already holds ${events} audit events and ${sources} sources. Give the tests one without, since they remove what they find of the plugin.`,
  );
};
