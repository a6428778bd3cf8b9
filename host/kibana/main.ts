import { createWriteStream, readFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { createHost } from './create_host';
import type { HostOptions } from './host_options';
import type { HostProfileName } from './host_profile';
import { createLogger } from './logging/create_logger';
import { HOST_OPTIONS_VARIABLE } from './start_host';
import type { HostMessage } from './start_host';

const readCommandLine = (): HostOptions => {
  const program = new Command('host')
    .description('A test bench that loads built Kibana plugins through Kibana’s contracts.')
    .requiredOption('--profile <name>', 'kibana_8_12 or kibana_9_5')
    .requiredOption(
      '--elasticsearch <url>',
      'the user in ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD is Kibana’s own',
    )
    .requiredOption('--plugin <folder...>', 'built plugins')
    .option('--port <number>', 'port to listen on', '5601')
    .option('--browser <folder>', 'shared browser libraries of the profile, made by build_shared_deps')
    .option('--config <file>', 'the plugins’ settings, JSON, nested like kibana.yml')
    .option('--auto-login <user:password>', 'logs everybody in who opens a page')
    .option('--log-level <level>', 'debug, info, warn …', 'info')
    .parse();
  const given = program.opts<{
    profile: HostProfileName;
    elasticsearch: string;
    plugin: string[];
    port: string;
    browser?: string;
    config?: string;
    autoLogin?: string;
    logLevel: NonNullable<HostOptions['logLevel']>;
  }>();
  const {
    ELASTICSEARCH_USERNAME: username = '',
    ELASTICSEARCH_PASSWORD: password = '',
    HOST_ENCRYPTION_KEY: encryptionKey,
  } = process.env;
  const [user = '', ...rest] = given.autoLogin?.split(':') ?? [];
  return {
    profile: given.profile,
    port: Number(given.port),
    elasticsearch: { url: given.elasticsearch, internalUser: { username, password } },
    pluginDirs: given.plugin,
    logLevel: given.logLevel,
    ...(encryptionKey !== undefined && { encryptionKey }),
    ...(given.browser !== undefined && { browserDir: given.browser }),
    ...(given.config !== undefined && {
      config: JSON.parse(readFileSync(given.config, 'utf8')) as Record<string, unknown>,
    }),
    ...(given.autoLogin !== undefined && { autoLogin: { username: user, password: rest.join(':') } }),
  };
};

/** The process: options from its parent, or from the command line; ends with its parent. */
const main = async (): Promise<void> => {
  const fromParent = process.env[HOST_OPTIONS_VARIABLE];
  // Not for the plugin's eyes, nor for the processes it may start.
  delete process.env[HOST_OPTIONS_VARIABLE];
  const options = fromParent === undefined ? readCommandLine() : (JSON.parse(fromParent) as HostOptions);
  if (options.logFile !== undefined) mkdirSync(dirname(options.logFile), { recursive: true });
  const file = options.logFile === undefined ? undefined : createWriteStream(options.logFile, { flags: 'a' });
  const logger = createLogger({
    level: options.logLevel ?? 'info',
    write: (line) => {
      process.stdout.write(`${line}\n`);
      file?.write(`${line}\n`);
    },
  });
  const tell = (message: HostMessage): void => void process.send?.(message);
  process.on('unhandledRejection', (reason) => {
    logger.warn(
      `Detected an unhandled Promise rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    );
  });
  process.on('disconnect', () => process.exit(1));

  let host: Awaited<ReturnType<typeof createHost>>;
  try {
    host = await createHost({ options, logger });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.fatal(error instanceof Error ? error : message);
    tell({ failed: message });
    process.exit(1);
  }
  tell({ url: host.url });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void host.stop().then(() => process.exit(0));
    });
  }
};

void main();
