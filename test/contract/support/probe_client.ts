/** A task as Task Manager's `get` gives it, after a trip through JSON. */
export interface ProbedTask {
  id: string;
  status: string;
  attempts: number;
  runAt: string;
  startedAt: string | null;
  retryAt: string | null;
  ownerId: string | null;
  schedule?: { interval: string };
  state: Record<string, unknown>;
}

export interface ProbeEvent {
  taskId: string;
  event: 'started' | 'ended' | 'cancelled';
  at: string;
  pid: number;
}

export interface ProbeError {
  message: string;
  status: number | null;
}

export interface Outcome {
  throws?: string;
  state?: Record<string, unknown>;
  runAt?: string;
}

const BASE = '/internal/task_manager_probe';

/** Speaks to the probe plugin in the host or in a real Kibana. */
export class ProbeClient {
  constructor(
    private readonly url: string,
    private readonly credentials: { username: string; password: string },
  ) {}

  async call(name: string, ...parameters: unknown[]): Promise<{ result?: unknown; error?: ProbeError }> {
    return this.#ask('POST', '/call', { name, parameters });
  }

  /** @throws Error when Task Manager refuses the task */
  async schedule(task: object): Promise<void> {
    const { error } = await this.call('schedule', { params: {}, state: {}, ...task });
    if (error) throw new Error(error.message);
  }

  /** @returns undefined when the task is gone */
  async find(id: string): Promise<ProbedTask | undefined> {
    const { result, error } = await this.#ask('GET', `/tasks/${id}`);
    if (error?.status === 404) return undefined;
    if (error) throw new Error(error.message);
    return result as ProbedTask;
  }

  async get(id: string): Promise<ProbedTask> {
    const task = await this.find(id);
    if (!task) throw new Error(`There is no task "${id}".`);
    return task;
  }

  async eventsOf(id: string): Promise<ProbeEvent[]> {
    const { result } = await this.#ask('GET', '/events');
    return (result as ProbeEvent[]).filter(({ taskId }) => taskId === id);
  }

  /** Lets a waiting run end. @returns false when nothing waits */
  async release(id: string, outcome: Outcome = {}): Promise<boolean> {
    return (await this.#ask('POST', `/release/${id}`, outcome)).result === true;
  }

  async writeState(id: string, state: Record<string, unknown>): Promise<void> {
    await this.#ask('POST', `/state/${id}`, state);
  }

  async registeredTypes(): Promise<string[]> {
    return (await this.#ask('GET', '/types')).result as string[];
  }

  async #ask(method: string, path: string, body?: object): Promise<{ result?: unknown; error?: ProbeError }> {
    const { username, password } = this.credentials;
    const response = await fetch(`${this.url}${BASE}${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
        'kbn-xsrf': 'contract-test',
        'x-elastic-internal-origin': 'contract-test',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as { result?: unknown; error?: ProbeError };
  }
}
