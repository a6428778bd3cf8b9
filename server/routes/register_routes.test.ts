import * as t from 'io-ts';
import { PRIVILEGES } from '../../common/names';
import { NotFoundError } from '../errors/not_found_error';
import type { KibanaRequest, RouteConfig, RouteHandler, Router } from '../kibana/contracts';
import { kibanaVersion } from '../kibana/kibana_version';
import { recordingLogger } from '../test_support/recording_logger';
import type { AnyRoute } from './any_route';
import { anyRoute } from './any_route';
import { defineRoute } from './define_route';
import { registerRoutes } from './register_routes';
import type { RouteServices } from './route_services';

/** Collects what is registered; the answers are plain objects. */
const setUp = (route: AnyRoute) => {
  const registered: Array<{ config: RouteConfig; handler: RouteHandler }> = [];
  const add = (config: RouteConfig, handler: RouteHandler) => void registered.push({ config, handler });
  const router: Router = { get: add, post: add, put: add, delete: add };
  const log = recordingLogger();
  registerRoutes({
    router,
    routes: [route],
    kibana: kibanaVersion('8.12.2'),
    servicesFor: async () => ({}) as RouteServices,
    log,
    now: () => 0,
  });
  const { config, handler } = registered[0]!;
  let hangUp = (): void => undefined;
  let subscriptions = 0;
  const request: KibanaRequest = {
    params: {},
    query: {},
    body: { name: 'x' },
    events: {
      aborted$: {
        subscribe: (next) => {
          hangUp = next;
          subscriptions += 1;
          return { unsubscribe: () => void (subscriptions -= 1) };
        },
      },
    },
  };
  const call = () =>
    handler({}, request, {
      ok: ({ body }) => ({ status: 200, body }),
      customError: ({ statusCode, body }) => ({ status: statusCode, body }),
    } as Parameters<RouteHandler>[2]);
  return { config, call, log, hangUp: () => hangUp(), openSubscriptions: () => subscriptions };
};

const route = (handler: () => Promise<unknown>) =>
  anyRoute(
    defineRoute({
      method: 'post',
      path: '/things',
      privilege: PRIVILEGES.sources,
      body: t.type({ name: t.string }),
      handler,
    }),
  );

const validateBody = (config: RouteConfig, data: unknown) => {
  if (config.validate === false || !config.validate.body) throw new Error('The body is not validated.');
  return config.validate.body(data, { ok: (value) => ({ value }), badRequest: (error) => ({ error: String(error) }) });
};

describe('registerRoutes', () => {
  it('puts every route under the internal path with its privilege', () => {
    const { config } = setUp(route(async () => ({})));
    expect(config.path).toBe('/internal/claude_activity/things');
    expect(config.options.tags).toEqual([`access:${PRIVILEGES.sources}`]);
  });

  it('lets only what the codec knows through', () => {
    const { config } = setUp(route(async () => ({})));
    expect(validateBody(config, { name: 'a' })).toEqual({ value: { name: 'a' } });
    expect(validateBody(config, null)).toEqual({ error: expect.stringContaining('name: expected string') });
  });

  it('does not repeat a value that it refuses, since it may be a key', () => {
    const { config } = setUp(route(async () => ({})));
    expect(JSON.stringify(validateBody(config, { name: ['sk-ant-api01-secret'] }))).not.toContain('secret');
  });

  it('answers with what the handler returns', async () => {
    const { call, openSubscriptions } = setUp(route(async () => ({ fine: true })));
    expect(await call()).toEqual({ status: 200, body: { fine: true } });
    expect(openSubscriptions()).toBe(0);
  });

  it('turns our own errors into their status and logs them quietly', async () => {
    const { call, log } = setUp(route(async () => Promise.reject(new NotFoundError('It is gone.'))));
    expect(await call()).toMatchObject({
      status: 404,
      body: { message: 'It is gone.', attributes: { code: 'not_found' } },
    });
    expect(log.lines).toEqual([expect.stringMatching(/^debug: POST \/things failed/)]);
  });

  it('logs what nobody expected as an error', async () => {
    const { call, log } = setUp(route(async () => Promise.reject(new TypeError('inner'))));
    expect(await call()).toMatchObject({ status: 500 });
    expect(log.lines).toEqual([expect.stringMatching(/^error: .*TypeError: inner/s)]);
  });

  it('aborts the work when the caller hangs up', async () => {
    let seen: AbortSignal | undefined;
    const { call, hangUp } = setUp(
      anyRoute(
        defineRoute({
          method: 'post',
          path: '/things',
          privilege: PRIVILEGES.read,
          handler: ({ signal }) =>
            new Promise((_, reject) => {
              seen = signal;
              signal.addEventListener('abort', () => reject(signal.reason));
              hangUp();
            }),
        }),
      ),
    );
    await call();
    expect(seen!.aborted).toBe(true);
  });
});
