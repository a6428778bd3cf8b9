import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { buildPlugin } from './build_plugin';

const ROOT = join(__dirname, '..');

/** `npm run build`: the plugin's folder as it goes into the zip, and how big its files are. */
const main = async (): Promise<void> => {
  const program = new Command('build')
    .option('--root <folder>', 'sources of the plugin', ROOT)
    .option('--out <folder>', 'receives the folder <plugin id>', join(ROOT, 'build', 'kibana'))
    .option('--development', 'readable bundles with source maps', false)
    .parse();
  const { root, out, development } = program.opts<{ root: string; out: string; development: boolean }>();
  const { dir, sizes, rebuilt } = await buildPlugin({
    rootDir: resolve(root),
    outDir: resolve(out),
    mode: development ? 'development' : 'production',
    onProgress: (message) => console.log(`${message} …`),
  });
  console.log(rebuilt ? `Built ${dir}` : `${dir} is up to date`);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${String(bytes).padStart(10)} bytes  ${name}`);
};

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
