import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { bundledPackages } from './bundled_packages';
import { privateUndici } from './private_undici';

/** Node of the oldest supported Kibana. */
const TARGET = 'node18.18';

/**
 * Bundles the server to one CommonJS file, so that the zip needs no `node_modules`. Every `import()` becomes a `require`:
 * a native one fails inside Kibana with ERR_MODULE_NOT_FOUND and keeps it from starting.
 *
 * @returns bytes of the bundle, and the folders of the packages whose code is in it
 * @throws Error when the bundle would import a Kibana package other than `@kbn/config-schema`
 */
export const buildServer = async ({
  rootDir,
  outFile,
  mode,
  onWarning = () => undefined,
}: {
  rootDir: string;
  outFile: string;
  mode: 'production' | 'development';
  onWarning?: (message: string) => void;
}): Promise<{ size: number; packages: string[] }> => {
  const result = await build({
    absWorkingDir: rootDir,
    entryPoints: [join(rootDir, 'server', 'index.ts')],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: TARGET,
    supported: { 'dynamic-import': false },
    external: ['@kbn/*'],
    // A linked node_modules counts as a folder of the sources: the bundle names the files it is made of.
    preserveSymlinks: true,
    plugins: [privateUndici],
    // Not whatever tsconfig.json lies above the sources: the same sources give the same bytes in any folder.
    tsconfigRaw: { compilerOptions: { strict: true, verbatimModuleSyntax: true } },
    // Stack traces in an administrator's log stay readable; size does not matter on the server.
    minify: false,
    keepNames: true,
    legalComments: 'inline',
    sourcemap: mode === 'development' ? 'inline' : false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    metafile: true,
    // What fails is in the error that is thrown; saying it twice helps nobody.
    logLevel: 'silent',
  });
  for (const warning of await formatMessages(result.warnings, { kind: 'warning' })) onWarning(warning);
  const foreign = Object.values(result.metafile.outputs)
    .flatMap((output) => output.imports)
    .map((imported) => imported.path)
    .filter((path) => path.startsWith('@kbn/') && path !== '@kbn/config-schema');
  if (foreign.length > 0) {
    throw new Error(
      `The server may take only @kbn/config-schema from Kibana at run time, but imports ${foreign.join(', ')}.`,
    );
  }
  const files = Object.values(result.metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  return { size: (await readFile(outFile)).byteLength, packages: bundledPackages({ rootDir, files }) };
};
