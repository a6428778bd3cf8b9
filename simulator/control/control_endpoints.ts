import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import type { ApiAnswer } from '../api/api_answer';
import { jsonAnswer } from '../api/api_answer';
import type { Activity } from '../../common/compliance_api/activity';
import { SimulatorInputError } from '../errors/simulator_input_error';
import { toFaultRule } from '../faults/parse_fault_rule';
import type { Truth, TruthRange } from '../feed/truth';
import type { IncidentKind } from '../incidents/incident';
import { INCIDENT_KINDS } from '../incidents/incident';
import { formatInstant, MICROS_PER_MS, parseInstant } from '../time/instant';
import type { SimulatorControl } from './simulator_control';

export const CONTROL_PREFIX = '/_simulator';

const injectedCodec = t.intersection([
  t.type({ activity: t.UnknownRecord }),
  t.partial({ at: t.string, delayMs: t.number }),
]);
const activitiesCodec = t.partial({ activities: t.array(injectedCodec), generate: t.number });
const faultsCodec = t.partial({ rules: t.array(t.unknown), clear: t.boolean });
const incidentCodec = t.partial({ kind: t.string });
const liveCodec = t.type({ eventsPerSecond: t.number });
const keysCodec = t.intersection([
  t.type({
    action: t.keyof({ rotate: null, revoke: null, limit_scopes: null }),
    name: t.keyof({ complianceAccess: null, admin: null, claudeApi: null }),
  }),
  t.partial({ scopes: t.array(t.string) }),
]);

interface ControlDependencies {
  control: SimulatorControl;
  truth: Truth;
  now: () => number;
  seed: string;
}

/** @param body - text of the request; an empty one counts as `{}` */
const readBody = <Content>(codec: t.Type<Content>, body: string): Content => {
  let content: unknown;
  try {
    content = body.trim() === '' ? {} : JSON.parse(body);
  } catch (cause) {
    throw new SimulatorInputError('The body is no JSON.', { cause });
  }
  const decoded = codec.decode(content);
  if (isRight(decoded)) return decoded.right;
  throw new SimulatorInputError(`The body does not fit ${codec.name}.`);
};

const truthRange = (search: URLSearchParams): TruthRange => {
  const [from, to, visibleAt] = ['from', 'to', 'visible_at'].map((name) => search.get(name) ?? undefined);
  const visibleAtMicros = visibleAt === undefined ? undefined : parseInstant(visibleAt);
  if (visibleAt !== undefined && visibleAtMicros === undefined) {
    throw new SimulatorInputError(`"${visibleAt}" is no RFC 3339 date-time with offset.`);
  }
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(visibleAtMicros !== undefined && { visibleAtMs: visibleAtMicros / MICROS_PER_MS }),
  };
};

const status = ({ control, truth, now, seed }: ControlDependencies) => ({
  seed,
  now: formatInstant(now() * MICROS_PER_MS),
  activities: truth.count(),
  visible_activities: truth.count({ visibleAtMs: now() }),
  faults: control.faults,
  keys: control.keys,
});

type Endpoint = (input: { body: string; search: URLSearchParams }, dependencies: ControlDependencies) => ApiAnswer;

const ENDPOINTS: Record<string, Endpoint | undefined> = {
  'GET /status': (_input, dependencies) => jsonAnswer(200, status(dependencies)),

  'GET /truth': ({ search }, { truth }) => ({
    status: 200,
    headers: { 'content-type': 'application/x-ndjson' },
    body: truth
      .json(truthRange(search))
      .map((line) => `${line}\n`)
      .join(''),
  }),

  'POST /activities': ({ body }, { control }) => {
    const { activities = [], generate } = readBody(activitiesCodec, body);
    control.addActivities(
      activities.map(({ activity, ...rest }) => ({ ...withoutUndefined(rest), activity: activity as Activity })),
    );
    const generated = generate === undefined ? [] : control.generateActivities(generate);
    return jsonAnswer(200, { added: activities.length + generated.length, generated });
  },

  'POST /faults': ({ body }, { control }) => {
    const { rules = [], clear = false } = readBody(faultsCodec, body);
    const checked = rules.map(toFaultRule);
    if (clear) control.clearFaults();
    control.addFaults(checked);
    return jsonAnswer(200, { faults: control.faults });
  },

  'POST /incidents': ({ body }, { control }) => {
    const { kind = INCIDENT_KINDS[0] } = readBody(incidentCodec, body);
    control.startIncident(kind as IncidentKind);
    return jsonAnswer(200, { kind });
  },

  'POST /live': ({ body }, { control }) => {
    const { eventsPerSecond } = readBody(liveCodec, body);
    control.setLiveRate(eventsPerSecond);
    return jsonAnswer(200, { eventsPerSecond });
  },

  'POST /keys': ({ body }, { control }) => {
    const { action, name, scopes = [] } = readBody(keysCodec, body);
    if (action === 'rotate') control.rotateKey(name);
    if (action === 'revoke') control.revokeKey(name);
    if (action === 'limit_scopes') control.limitScopes(name, scopes);
    return jsonAnswer(200, { keys: control.keys });
  },
};

/** `exactOptionalPropertyTypes` tells "absent" from "undefined"; io-ts does not. */
const withoutUndefined = ({ at, delayMs }: { at?: string | undefined; delayMs?: number | undefined }) => ({
  ...(at !== undefined && { at }),
  ...(delayMs !== undefined && { delayMs }),
});

/** Answers a request under `/_simulator`: what a test or a person at the command line asks of the simulator itself. */
export const controlAnswer = (
  { method, url, body }: { method: string; url: URL; body: string },
  dependencies: ControlDependencies,
): ApiAnswer => {
  const endpoint = ENDPOINTS[`${method} ${url.pathname.slice(CONTROL_PREFIX.length)}`];
  if (!endpoint)
    return jsonAnswer(404, {
      message: `There are: ${Object.keys(ENDPOINTS).join(', ')}, each under ${CONTROL_PREFIX}.`,
    });
  try {
    return endpoint({ body, search: url.searchParams }, dependencies);
  } catch (error) {
    if (error instanceof SimulatorInputError) return jsonAnswer(400, { message: error.message });
    throw error;
  }
};
