import { join } from 'node:path';
import { Listr } from 'listr2';
import { connectBenchElasticsearch, createEncryptionKey } from '../host/bench_elasticsearch';
import type { BenchElasticsearch } from '../host/bench_elasticsearch';
import { buildBrowserLibraries } from '../host/kibana/build_browser_libraries';
import type { HostProfileName } from '../host/kibana/host_profile';
import { startHost } from '../host/kibana/start_host';
import type { RunningHost } from '../host/kibana/start_host';
import { startSimulator } from '../simulator';
import type { Simulator } from '../simulator';
import { addTryOutSource } from './add_try_out_source';
import { buildPlugin } from './build_plugin';
import { findPort } from './find_port';
import { whenToldToStop } from './when_told_to_stop';

const ROOT = join(__dirname, '..');
const WANTED_PORT = 5601;

interface TryOut {
  elasticsearch: BenchElasticsearch;
  pluginDir: string;
  browserDir: string;
  simulator: Simulator;
  host: RunningHost;
}

const readProfile = (): HostProfileName =>
  process.argv.includes('--oldest') || process.env.KIBANA_PROFILE === 'kibana_8_12' ? 'kibana_8_12' : 'kibana_9_5';

/** Stops what runs, the newest first; the children would also end by themselves when this process does. */
const stopAll = async ({ host, simulator, elasticsearch }: Partial<TryOut>): Promise<void> => {
  await host?.stop();
  await simulator?.close();
  await elasticsearch?.stop();
};

/** `npm start`: Elasticsearch, a simulated Claude organization and a host with the built plugin, until Ctrl-C. */
const main = async (): Promise<void> => {
  const running: Partial<TryOut> = {};
  const profile = readProfile();
  let stopping = false;
  const stop = (): void => {
    stopping = true;
    process.stdout.write('\nStopping …\n');
    stopAll(running).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  whenToldToStop(stop);

  const tasks = new Listr<TryOut>(
    [
      {
        title: 'Prepare',
        task: (_context, task) =>
          task.newListr(
            [
              {
                title: process.env.ELASTICSEARCH_URL ? 'Your Elasticsearch' : 'Elasticsearch',
                task: async (context, subtask) => {
                  context.elasticsearch = running.elasticsearch = await connectBenchElasticsearch({
                    // A newcomer waits for the first start only; what makes later ones quick is for the tests.
                    prepareQuickStarts: false,
                    onProgress: (message) => {
                      subtask.output = message;
                    },
                  });
                },
              },
              {
                title: 'Plugin',
                task: async (context, subtask) => {
                  const { dir } = await buildPlugin({
                    rootDir: ROOT,
                    outDir: join(ROOT, 'build', 'kibana'),
                    onProgress: (message) => {
                      subtask.output = message;
                    },
                  });
                  context.pluginDir = dir;
                },
              },
              {
                title: 'Shared browser libraries',
                task: async (context, subtask) => {
                  context.browserDir = await buildBrowserLibraries({
                    profile,
                    onProgress: (message) => {
                      subtask.output = message;
                    },
                  });
                },
              },
            ],
            { concurrent: true },
          ),
      },
      {
        title: 'Simulated Claude organization',
        task: async (context) => {
          context.simulator = running.simulator = await startSimulator({ liveEventsPerSecond: 3 });
        },
      },
      {
        title: 'Host with the plugin',
        task: async (context) => {
          const { elasticsearch, pluginDir, browserDir } = context;
          const { credentials } = elasticsearch;
          context.host = running.host = await startHost({
            profile,
            port: await findPort(WANTED_PORT),
            elasticsearch: { url: elasticsearch.url, internalUser: elasticsearch.internalUser },
            pluginDirs: [pluginDir],
            browserDir,
            encryptionKey: createEncryptionKey(),
            homePath: '/app/claudeActivity',
            logFile: join(ROOT, '.cache', 'try_out', 'host.log'),
            ...('username' in credentials && { autoLogin: credentials }),
          });
        },
      },
      {
        title: 'First source',
        task: ({ host, elasticsearch, simulator }) =>
          addTryOutSource({
            hostUrl: host.url,
            authorization: elasticsearch.authorization,
            api: { url: simulator.url, key: simulator.keys.complianceAccess },
          }),
      },
    ],
    { concurrent: false, rendererOptions: { collapseSubtasks: false } },
  );

  try {
    const { host, simulator } = await tasks.run();
    process.stdout.write(
      `\nClaude Activity: ${host.url}\nSimulated Compliance API: ${simulator.url}\nLog: .cache/try_out/host.log\nCtrl-C stops everything.\n`,
    );
    await host.exited;
    if (!stopping) {
      process.stderr.write('The host ended by itself; its log says why.\n');
      await stopAll(running);
      process.exit(1);
    }
  } catch {
    // Listr has already shown the sentence.
    if (!stopping) {
      await stopAll(running);
      process.exit(1);
    }
  }
};

void main();
