import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rspack } from '@rspack/core';
import type { Configuration } from '@rspack/core';
import { HOST_PROFILES } from './host_profile';
import type { HostProfileName } from './host_profile';

const ROOT = join(__dirname, '..', '..');

/** Packages that must come from the profile's own folder even when a hoisted library asks for them. */
const PROFILE_PACKAGES = [
  ...['react', 'react-dom', '@elastic/eui', '@elastic/charts', '@emotion/react', '@emotion/cache', '@emotion/css'],
  ...['@tanstack/react-query', 'react-router-dom'],
];

/** What core takes from the shared libraries instead of bringing its own copy. */
const CORE_EXTERNALS: Readonly<Record<string, string>> = {
  react: 'React',
  'react-dom': 'ReactDom',
  '@elastic/eui': 'ElasticEui',
  '@elastic/datemath': 'KbnDatemath',
  history: 'History',
  rxjs: 'Rxjs',
  '@kbn/i18n-react': 'KbnI18nReact',
};

const compile = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    const compiler = rspack(configuration);
    compiler.run((failure, stats) => {
      compiler.close((closeFailure) => {
        const problem = failure ?? closeFailure;
        if (problem) return reject(problem);
        if (stats?.hasErrors()) return reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        return resolve();
      });
    });
  });

const filesBelow = async (dir: string): Promise<string[]> => {
  const entries = await readdir(dir, { withFileTypes: true });
  const nested = entries.map((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );
  return (await Promise.all(nested)).flat().sort();
};

/** Changes whenever the host's browser code, this file or any installed package does. */
const hashInputs = async (profileName: HostProfileName): Promise<string> => {
  const hash = createHash('sha256').update(profileName);
  const sources = await Promise.all([filesBelow(join(__dirname, 'browser')), filesBelow(join(__dirname, 'rison'))]);
  for (const file of [
    ...sources.flat(),
    __filename,
    join(__dirname, 'host_profile.ts'),
    join(ROOT, 'package-lock.json'),
  ]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * Builds what Kibana brings to the page of every plugin: the shared libraries in the versions of the profile, and the
 * host's own core. Takes some seconds once; afterwards the result is there.
 *
 * @returns the folder to pass to the host as `browserDir`
 */
export const buildBrowserLibraries = async ({
  profile: profileName,
  cacheDir = join(ROOT, '.cache', 'kibana_host'),
  onProgress = () => undefined,
}: {
  profile: HostProfileName;
  cacheDir?: string;
  onProgress?: (message: string) => void;
}): Promise<string> => {
  const outDir = join(cacheDir, `${profileName}-${await hashInputs(profileName)}`);
  if (await stat(outDir).catch(() => undefined)) return outDir;
  onProgress(`Building the browser libraries of ${profileName} (once)`);

  const profile = HOST_PROFILES[profileName];
  const profileRequire = createRequire(join(ROOT, 'host', 'profiles', profileName, 'package.json'));
  const packageDir = (name: string): string => dirname(profileRequire.resolve(`${name}/package.json`));
  // Built aside and moved into place, so that a half-built folder is never taken for a whole one.
  const workDir = `${outDir}.${process.pid}`;
  await mkdir(workDir, { recursive: true });

  const common: Configuration = {
    context: ROOT,
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false,
    performance: false,
    output: { path: workDir, filename: '[name].js' },
    resolve: {
      extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'],
      alias: Object.fromEntries(PROFILE_PACKAGES.map((name) => [name, packageDir(name)])),
    },
    module: {
      // EUI loads its icons one by one; here they come with it, as in Kibana.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'classic' } },
            },
          },
          type: 'javascript/auto',
        },
        // Published ES modules that leave out file extensions in their imports.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
  };
  await compile({ ...common, entry: { shared_deps: join(__dirname, 'browser', 'shared', 'shared_deps.ts') } });
  await compile({
    ...common,
    entry: { core: join(__dirname, 'browser', 'core', 'index.ts') },
    externals: Object.fromEntries(
      Object.entries(CORE_EXTERNALS).map(([name, shared]) => [name, `var __kbnSharedDeps__.${shared}`]),
    ),
  });

  for (const theme of ['light', 'dark'] as const) {
    const sheets = profile.styleSheets[theme].map(async (path) => {
      const [, name = '', file = ''] = /^(@[^/]+\/[^/]+)\/(.+)$/.exec(path) ?? [];
      return readFile(join(packageDir(name), file), 'utf8');
    });
    await writeFile(join(workDir, `theme_${theme}.css`), (await Promise.all(sheets)).join('\n'));
  }
  await writeFile(join(workDir, 'host.css'), await readFile(join(__dirname, 'browser', 'host.css')));
  // Another process may have been as quick; both made the same.
  await rename(workDir, outDir).catch(() => rm(workDir, { recursive: true, force: true }));
  return outDir;
};
