import { parseArgs } from 'node:util';
import { HostError } from '../errors/host_error';
import { startElasticsearch } from './start_elasticsearch';

/** Starts the embedded Elasticsearch for a contributor and keeps it until Ctrl-C. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'data-dir': { type: 'string' },
      password: { type: 'string' },
      'log-file': { type: 'string' },
    },
  });
  const { url, username, password, pid, logFile, exited, stop } = await startElasticsearch({
    httpPort: Number(values.port),
    onProgress: (message) => console.error(message),
    dataDir: values['data-dir'],
    password: values.password,
    logFile: values['log-file'],
  });

  // Ready to be evaluated by a shell or pasted into one.
  console.log(`export ELASTICSEARCH_URL=${url}`);
  console.log(`export ELASTICSEARCH_USERNAME=${username}`);
  console.log(`export ELASTICSEARCH_PASSWORD=${password}`);
  console.error(`Process ${pid}, log ${logFile}. Ctrl-C stops it.`);

  const keepAlive = setInterval(() => undefined, 60_000);
  const end = (): void => void stop();
  process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end);
  await exited;
  await stop();
  clearInterval(keepAlive);
};

main().catch((error: unknown) => {
  console.error(error instanceof HostError ? error.message : error);
  process.exitCode = 1;
});
