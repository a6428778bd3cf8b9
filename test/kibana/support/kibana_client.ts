import type { Person } from '../../browser/support/people';

export interface KibanaAnswer<Body> {
  status: number;
  body: Body;
}

export const authorizationOf = ({ username, password }: Person): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** Kibana's HTTP API as one person. */
export class KibanaClient {
  readonly authorization: string;

  constructor(
    private readonly url: string,
    person: Person,
  ) {
    this.authorization = authorizationOf(person);
  }

  async request<Body = unknown>(method: string, path: string, body?: object): Promise<KibanaAnswer<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: this.authorization,
        'content-type': 'application/json',
        'kbn-xsrf': 'test',
        // Kibana 9 keeps its internal routes to callers that say this.
        'x-elastic-internal-origin': 'Kibana',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  }

  /** @throws Error with the answer when it is not a success */
  async expectOk<Body = unknown>(method: string, path: string, body?: object): Promise<Body> {
    const answer = await this.request<Body>(method, path, body);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }
}
