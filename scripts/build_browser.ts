import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { rspack } from '@rspack/core';
import type { Configuration, ExternalItem, Stats, StatsModule } from '@rspack/core';
import { bundledPackages } from './bundled_packages';
import { SHARED_BROWSER_DEPENDENCIES } from './shared_browser_dependencies';

/** Subpaths that no supported Kibana shares; bundling them would bring a second React or EUI onto the page. */
const FORBIDDEN = [
  /^react\/jsx(-dev)?-runtime$/,
  /^react-dom\/.+/,
  /^@emotion\/react\/.+/,
  /^@elastic\/eui\/.+/,
  /^@elastic\/charts\/.+/,
  /^@babel\/runtime/,
  /^rxjs\/.+/,
  /^@kbn\//,
];

const externals: ExternalItem[] = [
  ({ request = '' }, callback) => {
    const shared = SHARED_BROWSER_DEPENDENCIES[request];
    if (shared !== undefined) return callback(undefined, `__kbnSharedDeps__.${shared}`, 'var');
    if (FORBIDDEN.some((pattern) => pattern.test(request))) {
      return callback(
        new Error(
          `The browser must not import "${request}": Kibana does not share it (see shared_browser_dependencies.ts).`,
        ),
      );
    }
    return callback();
  },
];

const run = (configuration: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    const compiler = rspack(configuration);
    compiler.run((failure, stats) => {
      compiler.close((closeFailure) => {
        const problem = failure ?? closeFailure;
        if (problem) return reject(problem);
        if (!stats) return reject(new Error('The browser build ended without a result.'));
        if (stats.hasErrors()) return reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        return resolve(stats);
      });
    });
  });

/** The files of modules and of those that were joined into one. */
const filesOf = (modules: readonly StatsModule[]): string[] =>
  modules.flatMap(({ nameForCondition, modules: joined = [] }) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...filesOf(joined),
  ]);

/** The files whose code is in the scripts, after all that nobody uses was left out. */
const bundledFiles = (stats: Stats): string[] => {
  // Modules that were joined into one count as orphans, and without orphans the list hides them.
  const { modules = [] } = stats.toJson({ all: false, modules: true, nestedModules: true, orphanModules: true });
  return filesOf(modules.filter(({ orphan }) => orphan !== true));
};

/**
 * Builds `<id>.plugin.js`, the small script that every page of Kibana loads, and the chunks it loads when the app opens.
 * The script registers itself in `__kbnBundles__`, the one form that the loaders of 8.12 to 9.5 share.
 *
 * @returns bytes by file name, in the order of names, and the folders of the packages whose code is in the bundle
 */
export const buildBrowser = async ({
  rootDir,
  pluginId,
  outDir,
  mode,
}: {
  rootDir: string;
  pluginId: string;
  outDir: string;
  mode: 'production' | 'development';
}): Promise<{ sizes: Record<string, number>; packages: string[] }> => {
  const entry = join(rootDir, 'public', '__entry.js');
  const publicPath = join(rootDir, 'public', '__public_path.js');
  const bundleKey = JSON.stringify(`plugin/${pluginId}/public`);
  const stats = await run({
    context: rootDir,
    mode,
    target: ['web', 'es2020'],
    devtool: mode === 'development' ? 'source-map' : false,
    entry: { [pluginId]: entry },
    output: {
      path: outDir,
      filename: '[name].plugin.js',
      chunkFilename: `${pluginId}.chunk.[contenthash:8].js`,
      uniqueName: pluginId,
      // Set at run time by __public_path.js; 'auto' would add code that searches the page for its own script.
      publicPath: '',
      clean: true,
    },
    // A linked node_modules counts as a folder of the sources: the numbers of modules are made of their paths.
    resolve: { extensions: ['.tsx', '.ts', '.js', '.json'], symlinks: false },
    externals,
    externalsPresets: { web: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'classic', development: false } },
            },
          },
          type: 'javascript/auto',
        },
      ],
    },
    optimization: { moduleIds: 'deterministic', chunkIds: 'deterministic', splitChunks: false },
    performance: false,
    plugins: [
      new rspack.experiments.VirtualModulesPlugin({
        [publicPath]: `__webpack_public_path__ = window.__kbnPublicPath__[${JSON.stringify(pluginId)}];\n`,
        [entry]: [
          `import './__public_path.js';`,
          `import * as pluginModule from './index';`,
          `__kbnBundles__.define(${bundleKey}, () => pluginModule, ${bundleKey});`,
        ].join('\n'),
      }),
    ],
    stats: 'errors-warnings',
  });
  const names = (await readdir(outDir)).sort();
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(outDir, name))).size] as const));
  return { sizes: Object.fromEntries(sizes), packages: bundledPackages({ rootDir, files: bundledFiles(stats) }) };
};
