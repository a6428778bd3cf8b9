import { join } from 'node:path';
import type { Request } from '@hapi/hapi';
import { createServices } from './create_services';
import type { Services } from './create_services';
import { createDetectionRules } from './detection_rules/detection_rules';
import { HostStartError } from './host_error';
import type { HostOptions } from './host_options';
import { HOST_PROFILES } from './host_profile';
import { createHostRoutes } from './host_routes';
import { checkRoute } from './http/check_route';
import { createServer } from './http/create_server';
import type { KibanaRequest } from './http/kibana_request';
import { registerRoute } from './http/register_route';
import { createRequestAuthentication } from './http/request_authentication';
import { serveFolder } from './http/serve_folder';
import type { Logger } from './logging/logger';
import { createKibanaContracts } from './plugins/kibana_contracts';
import { readManifest } from './plugins/manifest';
import { PluginRunner } from './plugins/plugin_runner';
import type { LoadedPlugin } from './plugins/plugin_runner';
import { registerPages } from './rendering/register_pages';
import type { Authentication } from './security/authenticator';
import { waitForElasticsearch } from './wait_for_elasticsearch';

export interface Host {
  url: string;
  stop(): Promise<void>;
}

const createContext =
  (services: Services) =>
  (request: KibanaRequest, authentication: Authentication | undefined): object => {
    if (authentication) services.remember(request, authentication);
    const { elasticsearch, savedObjects, uiSettings, contextProviders } = services;
    const core = {
      elasticsearch: { client: elasticsearch.asScoped(request) },
      savedObjects: {
        client: savedObjects.getScopedClient(request),
        getClient: (options?: { includedHiddenTypes?: string[] }) => savedObjects.getScopedClient(request, options),
      },
      uiSettings: { client: { get: async (name: string) => uiSettings[name] } },
      security: { authc: { getCurrentUser: () => authentication?.user ?? null } },
    };
    const context: Record<string, unknown> = { core: Promise.resolve(core), resolve: async () => ({ core }) };
    for (const [name, provider] of contextProviders) context[name] = Promise.resolve(provider(context, request));
    return context;
  };

const addPages = ({
  server,
  options,
  services,
  plugins,
  authenticate,
}: {
  server: ReturnType<typeof createServer>;
  options: HostOptions & { browserDir: string };
  services: Services;
  plugins: readonly LoadedPlugin[];
  authenticate: (request: Request) => Promise<Authentication | undefined>;
}): void => {
  const { profile, features, uiSettings, authenticator } = services;
  const bundles = `/${profile.buildNumber}/bundles`;
  serveFolder({ server, urlPrefix: `${bundles}/host`, dir: options.browserDir });
  const withPages = plugins.filter(({ manifest, isEnabled }) => manifest.ui && isEnabled);
  const publicPaths: Record<string, string> = {};
  for (const { manifest, dir } of withPages) {
    const urlPrefix = `${bundles}/plugin/${manifest.id}/${manifest.version}`;
    publicPaths[manifest.id] = `${urlPrefix}/`;
    serveFolder({ server, urlPrefix, dir: join(dir, 'target', 'public') });
    serveFolder({ server, urlPrefix: `/plugins/${manifest.id}/assets`, dir: join(dir, 'public', 'assets') });
  }
  const isDark = uiSettings['theme:darkMode'] === true;
  const theme = isDark ? 'dark' : 'light';
  registerPages({
    server,
    authenticator,
    authenticate,
    autoLogin: options.autoLogin,
    homePath: options.homePath ?? `/app/${withPages[0]?.manifest.id ?? 'discover'}`,
    styleSheets: [`${bundles}/host/theme_${theme}.css`, `${bundles}/host/host.css`],
    bootstrap: {
      publicPaths,
      themeTag: profile.themeTag[theme],
      scripts: [
        `${bundles}/host/shared_deps.js`,
        `${bundles}/host/core.js`,
        ...withPages.map(({ manifest }) => `${publicPaths[manifest.id]}${manifest.id}.plugin.js`),
      ],
    },
    metadataFor: ({ user }) => ({
      kibanaVersion: profile.kibanaVersion,
      buildNumber: profile.buildNumber,
      branch: profile.branch,
      darkMode: isDark,
      hasRendering: profile.hasRendering,
      user: { username: user.username, roles: user.roles },
      capabilities: features.privilegesOf(user.roles).capabilities,
      uiSettings,
      uiPlugins: withPages.map(({ manifest, browserConfig }) => ({
        id: manifest.id,
        config: browserConfig,
        requiredPlugins: manifest.requiredPlugins,
        optionalPlugins: manifest.optionalPlugins,
      })),
    }),
  });
};

/**
 * Starts the host in this process: loads the plugins, leads them through `setup` and `start`, then answers requests.
 *
 * @throws whatever would keep Kibana from starting: a bad manifest or setting, an exception in a plugin
 */
export const createHost = async ({ options, logger }: { options: HostOptions; logger: Logger }): Promise<Host> => {
  const profile = HOST_PROFILES[options.profile];
  if (!profile)
    throw new HostStartError(`Unknown profile "${options.profile}": use ${Object.keys(HOST_PROFILES).join(' or ')}.`);
  const server = createServer({ port: options.port ?? 0, kibanaVersion: profile.kibanaVersion });
  const services = createServices({ options, profile, logger, serverUrl: () => server.info.uri });
  const contracts = createKibanaContracts(services);
  for (const absent of options.absentPlugins ?? []) contracts.delete(absent);

  const runners: PluginRunner[] = [];
  const plugins: LoadedPlugin[] = [];
  for (const dir of options.pluginDirs) {
    const manifest = await readManifest({ dir, kibanaVersion: profile.kibanaVersion });
    const runner = new PluginRunner({ services, manifest, dir, kibanaContracts: contracts });
    runners.push(runner);
    plugins.push(await runner.load(options.config ?? {}));
  }
  for (const runner of runners) await runner.setup();

  const client = services.elasticsearch.asInternalUser;
  await waitForElasticsearch({ client, logger: logger.get('elasticsearch-service') });
  await services.indices.prepare(client);
  for (const runner of runners) await runner.start();

  const authenticate = createRequestAuthentication({ authenticator: services.authenticator });
  const { features } = services;
  const detectionRules = options.absentPlugins?.includes('securitySolution')
    ? []
    : createDetectionRules({ features, profile }).routes;
  for (const route of [...services.routes, ...createHostRoutes({ profile }), ...detectionRules]) {
    checkRoute({ ...route, profile });
    const routeLogger = logger.get('http', 'server', 'Kibana');
    registerRoute({
      server,
      route,
      profile,
      features,
      logger: routeLogger,
      authenticate,
      createContext: createContext(services),
    });
  }
  const { browserDir } = options;
  if (browserDir !== undefined)
    addPages({ server, options: { ...options, browserDir }, services, plugins, authenticate });

  await server.start();
  services.poller.start();
  logger.get('http', 'server', 'Kibana').info(`http server running at ${server.info.uri}`);
  logger.get('status').info('Kibana is now available');
  return {
    url: server.info.uri,
    stop: async () => {
      services.poller.stop();
      for (const runner of runners.reverse()) await runner.stop();
      await server.stop({ timeout: 1_000 });
      await services.close();
    },
  };
};
