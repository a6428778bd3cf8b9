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

/** Waits until the cluster's health is yellow or green, which a single node without replicas reaches at once. */
export const waitUntilHealthy = async ({
  url,
  authorization,
  signal,
}: {
  url: string;
  authorization: string;
  signal: AbortSignal;
}): Promise<void> => {
  const healthUrl = `${url}/_cluster/health?wait_for_status=yellow&timeout=5s`;
  while (!signal.aborted) {
    const status = await getStatus({ url: healthUrl, authorization }).catch(() => 0);
    if (status === 200) return;
    await delay(POLL_MS);
  }
};
