import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { KeyName } from './api/api_keys';
import { ApiKeys } from './api/api_keys';
import { ComplianceApi } from './api/compliance_api';
import { BAD_GATEWAY_PAGE, CAPTIVE_PORTAL_PAGE } from './api/proxy_pages';
import { RateBudget } from './api/rate_budget';
import { sendAnswer } from './api/send_answer';
import type { ApiAnswer } from './api/api_answer';
import { errorAnswer, notFound } from './api/api_error';
import { buildWorld } from './behaviour/world';
import { CONTROL_PREFIX, controlAnswer } from './control/control_endpoints';
import { SimulatorControl } from './control/simulator_control';
import { SimulatorInputError } from './errors/simulator_input_error';
import { FaultPlan } from './faults/fault_plan';
import { toFaultRule } from './faults/parse_fault_rule';
import { ActivityFeed } from './feed/activity_feed';
import type { Truth } from './feed/truth';
import { TRY_OUT_DELAY } from './feed/visibility_delay';
import type { FictionalOrganization } from './organization/fictional_organization';
import type { SimulatorOptions } from './simulator_options';

const HOST = '127.0.0.1';
const COMPLIANCE_PREFIX = '/v1/compliance';

/** A running simulator. */
export interface Simulator {
  /** Origin, e.g. `http://127.0.0.1:41233`; the API's paths begin with `/v1/compliance`. */
  url: string;
  /** The secrets at the start; `control.keys` has them after a rotation. */
  keys: Record<KeyName, string>;
  organization: FictionalOrganization;
  truth: Truth;
  control: SimulatorControl;
  /** Cuts all connections and frees the port. */
  close(): Promise<void>;
}

const checkOptions = ({ historyDays = 0, liveEventsPerSecond = 0, organization = {} }: SimulatorOptions): void => {
  const { peopleCount = 10 } = organization;
  if (!(historyDays >= 0 && historyDays <= 366))
    throw new SimulatorInputError('The history must be 0 to 366 days long.');
  if (!(liveEventsPerSecond >= 0 && liveEventsPerSecond <= 10_000)) {
    throw new SimulatorInputError('The rate must be a number of events a second from 0 to 10000.');
  }
  if (!(Number.isInteger(peopleCount) && peopleCount >= 10 && peopleCount <= 1000)) {
    throw new SimulatorInputError('The organization must have 10 to 1000 people.');
  }
};

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Starts a Compliance API of a fictional organization on 127.0.0.1.
 *
 * @throws SimulatorInputError for options that make no sense, and the system's own error for a port that is taken
 */
export const startSimulator = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  checkOptions(options);
  const { seed = 'acme', now = Date.now, log = () => {}, keys: secrets = {}, faults = [] } = options;
  const world = buildWorld({ seed, peopleCount: options.organization?.peopleCount ?? 96 });
  const { organization } = world;
  const faultPlan = new FaultPlan();
  faultPlan.add(faults.map(toFaultRule));
  const feed = new ActivityFeed({
    world,
    now,
    faultPlan,
    historyDays: options.historyDays ?? 21,
    liveEventsPerSecond: options.liveEventsPerSecond ?? 2,
    minutesBetweenIncidents: options.minutesBetweenIncidents ?? 7,
    visibilityDelay: options.visibilityDelay ?? TRY_OUT_DELAY,
  });
  const keys = new ApiKeys(world.random.fork('keys'), secrets);
  const api = new ComplianceApi({
    feed,
    organization,
    keys,
    now,
    budget: new RateBudget(options.requestsPerMinute ?? 600),
    random: world.random.fork('requests'),
  });
  const control = new SimulatorControl({ feed, faultPlan, keys });

  const answerCompliance = async (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
  ): Promise<void> => {
    const body = await text(request);
    const fired = faultPlan.forRequest(target);
    switch (fired.instead?.kind) {
      case 'no_answer':
        return;
      case 'reset_before_answer':
        request.socket.resetAndDestroy();
        return;
      case 'html_bad_gateway':
        sendAnswer(response, BAD_GATEWAY_PAGE);
        return;
      case 'html_ok':
        sendAnswer(response, CAPTIVE_PORTAL_PAGE);
        return;
    }
    const answer = api.answer(
      {
        method: request.method ?? 'GET',
        target,
        apiKey: header(request, 'x-api-key'),
        userAgent: header(request, 'user-agent') ?? null,
        body: body === '' ? null : body,
      },
      fired,
    );
    sendAnswer(response, answer, fired.delivery);
  };

  const answerOther = async (request: IncomingMessage, url: URL): Promise<ApiAnswer> => {
    if (!url.pathname.startsWith(`${CONTROL_PREFIX}/`))
      return errorAnswer(notFound(`There is no ${url.pathname}.`), 'req_none');
    const body = await text(request);
    return controlAnswer({ method: request.method ?? 'GET', url, body }, { control, truth: feed.truth, now, seed });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/';
    const url = new URL(target, `http://${HOST}`);
    response.on('close', () => log(`${request.method} ${target} ${response.statusCode}`));
    if (url.pathname.startsWith(`${COMPLIANCE_PREFIX}/`)) await answerCompliance(request, response, target);
    else sendAnswer(response, await answerOther(request, url));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url} failed: ${String(error)}`);
      if (!response.headersSent)
        sendAnswer(response, { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, HOST, resolve);
  });
  // Listening, so it has an address with a port.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${HOST}:${port}`,
    keys: keys.secrets,
    organization,
    truth: feed.truth,
    control,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
