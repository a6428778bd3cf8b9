import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HostProfileName } from '../../../host/kibana/host_profile';
import { readBench } from './bench';
import { PEOPLE } from './people';
import type { PersonName } from './people';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: Record<string, unknown>;
}

export interface Call {
  profile: HostProfileName;
  method: string;
  /** Below the plugin's routes, sent as it is written: nothing is resolved or escaped. */
  path: string;
  as?: PersonName | undefined;
  /** In place of those that a Kibana page sends; undefined leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Objects are sent as JSON, texts as they are. */
  body?: unknown;
  /** A whole path, in place of one below the plugin's routes. */
  absolutePath?: string;
}

const credentials = (as: PersonName | undefined): string | undefined =>
  as && `Basic ${Buffer.from(`${PEOPLE[as].username}:${PEOPLE[as].password}`).toString('base64')}`;

const parse = (body: string): Record<string, unknown> => {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** What must hold for every answer whatever was asked: nothing secret, nothing of the inside, no sniffing. */
const expectSafe = ({ status, headers, text: body }: Answer): void => {
  const told = `${JSON.stringify(headers)}\n${body}`;
  expect(readBench().secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(body).not.toMatch(
    /\n\s+at |\\n\s+at |node_modules|node:internal|\/server\/index\.js|TypeError|ReferenceError/,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
  if (status !== 204) expect(String(headers['content-type'])).toContain('application/json');
};

/** Sends one request and holds the answer to what must hold for all of them. */
export const send = async ({
  profile,
  method,
  path,
  as = 'owner',
  headers = {},
  body,
  absolutePath = `/internal/claude_activity${path}`,
}: Call): Promise<Answer> => {
  const { hostname, port } = new URL(readBench().hosts[profile].url);
  const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const all: Record<string, string | number | undefined> = {
    authorization: credentials(as),
    'kbn-xsrf': 'security-test',
    'x-elastic-internal-origin': 'security-test',
    ...(payload !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    ...headers,
  };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path: absolutePath, headers: given as Record<string, string> },
      resolve,
    );
    sent.once('error', reject);
    sent.end(payload);
  });
  const answered = await text(response);
  const answer = {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: answered,
    json: parse(answered),
  };
  expectSafe(answer);
  return answer;
};
