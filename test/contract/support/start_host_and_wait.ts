import type { HostOptions } from '../../../host/kibana/host_options';
import { startHost } from '../../../host/kibana/start_host';

/** Starts a host, prints its process id and stays, so that a test can kill it. */
const main = async (): Promise<void> => {
  const host = await startHost(JSON.parse(process.env.OPTIONS ?? '{}') as HostOptions);
  console.log(host.pid);
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
};

void main();
