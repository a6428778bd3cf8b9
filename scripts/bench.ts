import { join } from 'node:path';
import { benchLatency } from './bench_latency';
import { benchMapper } from './bench_mapper';
import { buildPlugin } from './build_plugin';

const ROOT = join(__dirname, '..');
const PAGE_LOAD_LIMIT_BYTES = 25_000;

const print = (label: string, value: string): void => console.log(`${label.padEnd(58)} ${value}`);

/** `npm run bench`: prints the figures, judges nothing. */
const main = async (): Promise<void> => {
  const mapper = benchMapper();
  print(
    'mapper: parse + map + serialize ÷ JSON.parse + JSON.stringify',
    `${mapper.ratio.toFixed(2)} (to reach: ≤ 2.0)`,
  );
  print('mapper: one activity, parse + map + serialize', `${(mapper.nsPerActivity / 1000).toFixed(1)} µs`);

  const { dir, sizes } = await buildPlugin({ rootDir: ROOT, outDir: join(ROOT, 'build', 'kibana') });
  for (const [name, bytes] of Object.entries(sizes)) {
    if (!name.endsWith('.js')) continue;
    const limit = name.endsWith('.plugin.js') ? ` (page load, to reach: ≤ ${PAGE_LOAD_LIMIT_BYTES})` : '';
    print(`bundle: ${name}`, `${bytes} bytes${limit}`);
  }

  for (const [interval, activities] of [
    ['5s', 12],
    ['30s', 5],
  ] as const) {
    const { medianSeconds, maxSeconds } = await benchLatency({ pluginDir: dir, interval, activities });
    print(
      `latency: visible in the API → searchable, polled every ${interval}`,
      `median ${medianSeconds.toFixed(1)} s, longest ${maxSeconds.toFixed(1)} s (${activities} activities)`,
    );
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
