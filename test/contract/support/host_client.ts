export interface HostAnswer {
  status: number;
  body: Record<string, unknown>;
}

const INTERNAL = { 'kbn-xsrf': 'test', 'x-elastic-internal-origin': 'test' };

/** Calls routes of a host as one of its users. */
export const callHost = async ({
  url,
  user,
  method = 'GET',
  path,
  body,
  headers = INTERNAL,
}: {
  url: string;
  user: string;
  method?: string;
  path: string;
  body?: object;
  headers?: Record<string, string>;
}): Promise<HostAnswer> => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(user).toString('base64')}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
