import { join } from 'node:path';
import { startElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import type { RunningElasticsearch } from '../../../host/elasticsearch/start_elasticsearch';
import { createInternalUser } from '../../../host/kibana/internal_user';
import { startHost } from '../../../host/kibana/start_host';
import type { RunningHost } from '../../../host/kibana/start_host';
import { ProbeClient } from './probe_client';

/** A real Kibana that has the probe installed, if the environment names one. */
export const REAL_KIBANA = process.env.KIBANA_URL;

export interface Probe {
  client: ProbeClient;
  /** One more host beside the first, on the same Elasticsearch. Not with a real Kibana. */
  startAnother(): Promise<{ host: RunningHost; client: ProbeClient }>;
  stop(): Promise<void>;
}

const startOnHost = async (): Promise<Probe> => {
  const internalUser = createInternalUser();
  const elasticsearch: RunningElasticsearch = await startElasticsearch({ extraUsers: [internalUser] });
  const hosts: RunningHost[] = [];
  const startAnother = async () => {
    const host = await startHost({
      profile: 'kibana_8_12',
      elasticsearch: { url: elasticsearch.url, internalUser },
      pluginDirs: [join(__dirname, '..', 'task_manager_probe')],
      taskManager: { pollIntervalMs: 500 },
    });
    hosts.push(host);
    return { host, client: new ProbeClient(host.url, elasticsearch) };
  };
  const { client } = await startAnother();
  return {
    client,
    startAnother,
    stop: async () => {
      await Promise.all(hosts.map((host) => host.kill()));
      await elasticsearch.stop();
    },
  };
};

export const startProbe = async (): Promise<Probe> => {
  if (REAL_KIBANA === undefined) return startOnHost();
  const { KIBANA_USERNAME: username = '', KIBANA_PASSWORD: password = '' } = process.env;
  return {
    client: new ProbeClient(REAL_KIBANA, { username, password }),
    startAnother: () => Promise.reject(new Error('A real Kibana is started by whoever runs this test.')),
    stop: () => Promise.resolve(),
  };
};
