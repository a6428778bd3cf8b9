/**
 * Adds the simulator as a source, through the same route that the app uses.
 *
 * @param params.hostUrl - where the host listens
 * @param params.authorization - header of a user who may manage sources
 */
export const addTryOutSource = async ({
  hostUrl,
  authorization,
  api,
  interval = '5s',
}: {
  hostUrl: string;
  authorization: string;
  api: { url: string; key: string };
  /** How often the feed is polled. */
  interval?: string;
}): Promise<void> => {
  const response = await fetch(`${hostUrl}/internal/claude_activity/sources`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      'kbn-xsrf': 'try-out',
      'x-elastic-internal-origin': 'try-out',
    },
    body: JSON.stringify({
      name: 'Acme (simulated)',
      url: api.url,
      apiKey: api.key,
      interval,
      lookback: '30d',
      namespace: 'default',
      enabled: true,
    }),
  });
  if (!response.ok) throw new Error(`The source could not be added: ${await response.text()}`);
};
