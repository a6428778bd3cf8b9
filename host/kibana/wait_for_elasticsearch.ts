import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import type { Logger } from './logging/logger';

const RETRY_MS = 2_500;

/** Resolves when Elasticsearch answers and knows the host's own user; until then it says so, once. */
export const waitForElasticsearch = async ({ client, logger }: { client: Client; logger: Logger }): Promise<void> => {
  let isTold = false;
  for (;;) {
    try {
      await client.cluster.health({ timeout: '5s' });
      return;
    } catch (error) {
      if (!isTold) logger.error(`Unable to retrieve version information from Elasticsearch nodes. ${String(error)}`);
      isTold = true;
      await delay(RETRY_MS);
    }
  }
};
