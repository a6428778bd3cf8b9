import { join } from 'node:path';
import { buildPlugin } from './build_plugin';

/** `npm run build`: the plugin's folder as it goes into the zip, and how big its files are. */
const main = async (): Promise<void> => {
  const rootDir = join(__dirname, '..');
  const mode = process.argv.includes('--development') ? 'development' : 'production';
  const { dir, sizes, rebuilt } = await buildPlugin({
    rootDir,
    outDir: join(rootDir, 'build', 'kibana'),
    mode,
    onProgress: (message) => console.log(`${message} …`),
  });
  console.log(rebuilt ? `Built ${dir}` : `${dir} is up to date`);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${String(bytes).padStart(10)} bytes  ${name}`);
};

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
