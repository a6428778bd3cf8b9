import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What happens to one request to Elasticsearch. */
export type ProxyFault =
  /** Not taken: too busy (429), or no node answers (503). */
  | { kind: 'refused'; status: 429 | 503 }
  /** The connection breaks, before Elasticsearch sees the request, or after it has done it. */
  | { kind: 'cut before' }
  | { kind: 'cut after' }
  | { kind: 'slow'; ms: number };

interface Due {
  /** Requests that pass first. */
  after: number;
  times: number;
  fault: ProxyFault;
}

/** A moment in the way of a request at which something else happens, such as the death of who sent it. */
interface Moment {
  after: number;
  when: 'before' | 'after';
  happen: () => Promise<void>;
}

/** Stands between the process that reads and Elasticsearch, and lets go wrong what can. */
export class ElasticsearchProxy {
  private readonly agent = new Agent({ keepAlive: true });
  private faults: Due[] = [];
  private moments: Moment[] = [];
  private underWay = 0;
  private onIdle: Array<() => void> = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));

  private constructor(private readonly target: URL) {}

  static async start(target: string): Promise<ElasticsearchProxy> {
    const proxy = new ElasticsearchProxy(new URL(target));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  addFault(due: Due): void {
    this.faults.push({ ...due });
  }

  at(moment: Moment): void {
    this.moments.push({ ...moment });
  }

  clear(): void {
    this.faults = [];
    this.moments = [];
  }

  /** Resolves when no request is on its way. */
  async idle(): Promise<void> {
    if (this.underWay > 0) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    this.agent.destroy();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.underWay += 1;
    try {
      await this.pass(request, response);
    } catch {
      response.destroy();
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) for (const resolve of this.onIdle.splice(0)) resolve();
    }
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const fault = this.nextFault();
    const moments = this.dueMoments();
    for (const { happen } of moments.filter(({ when }) => when === 'before')) await happen();

    if (fault?.kind === 'refused') return this.refuse(response, fault.status);
    if (fault?.kind === 'cut before') return void response.destroy();
    if (fault?.kind === 'slow') await delay(fault.ms);
    const answer = await this.forward(request, Buffer.concat(body));
    for (const { happen } of moments.filter(({ when }) => when === 'after')) await happen();
    if (fault?.kind === 'cut after') return void response.destroy();
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  }

  private forward(request: IncomingMessage, body: Buffer) {
    return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
      const { hostname, port } = this.target;
      const { method, url, headers } = request;
      const forwarded = httpRequest({ hostname, port, method, path: url, headers, agent: this.agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      forwarded.on('error', reject);
      forwarded.end(body);
    });
  }

  private refuse(response: ServerResponse, status: number): void {
    const type = status === 429 ? 'es_rejected_execution_exception' : 'unavailable_shards_exception';
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify({ error: { type, reason: 'refused by a test' }, status }));
  }

  private nextFault(): ProxyFault | undefined {
    let fired: ProxyFault | undefined;
    for (const due of this.faults) {
      if (due.after > 0) due.after -= 1;
      else if (fired === undefined && due.times > 0) {
        due.times -= 1;
        fired = due.fault;
      }
    }
    return fired;
  }

  private dueMoments(): Moment[] {
    const due = this.moments.filter(({ after }) => after === 0);
    this.moments = this.moments.filter(({ after }) => after > 0).map((each) => ({ ...each, after: each.after - 1 }));
    return due;
  }
}
