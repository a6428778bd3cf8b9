import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;

const getStatus = ({ url, authorization }: { url: string; authorization: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    // No agent: a kept-alive socket would hold the process or, in a test runner, look like a leak.
    const asked = request(url, { agent: false, headers: { authorization } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    asked.once('error', reject);
    asked.end();
  });

/**
 * Waits until the cluster's health is yellow or green, which a single node reaches at once, and until its licence is
 * there: it comes a moment later, and before that everything that a licence decides is decided otherwise.
 */
export const waitUntilReady = async ({
  url,
  authorization,
  signal,
}: {
  url: string;
  authorization: string;
  signal: AbortSignal;
}): Promise<void> => {
  for (const path of ['/_cluster/health?wait_for_status=yellow&timeout=5s', '/_license']) {
    while (!signal.aborted) {
      const status = await getStatus({ url: `${url}${path}`, authorization }).catch(() => 0);
      if (status === 200) break;
      await delay(POLL_MS);
    }
  }
};
