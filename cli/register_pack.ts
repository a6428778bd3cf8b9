import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { isSupportedKibana, parseKibanaVersions, SUPPORTED_KIBANA } from '../scripts/pack/kibana_version';
import { PackError } from '../scripts/pack/pack_error';
import type * as PackPlugin from '../scripts/pack/pack_plugin';
import { loadWhenNeeded } from './load_when_needed';
import { writeText } from './write_text';

interface PackOptions {
  kibanaVersion: string[];
  universal: boolean;
  out: string;
  root: string;
}

/** The bundlers take a while to load; no other command needs them. */
const packing = loadWhenNeeded<typeof PackPlugin>('../scripts/pack/pack_plugin');

const ROOT = join(__dirname, '..');

const collectVersions = (text: string, before: readonly string[]): string[] => {
  try {
    return [...new Set([...before, ...parseKibanaVersions(text)])];
  } catch (error) {
    throw error instanceof PackError ? new InvalidArgumentError(error.message) : error;
  }
};

const HELP = `
Examples: claude-activity pack --kibana-version 8.12.2,9.5.0
          <kibana>/bin/kibana-plugin install file:///path/to/claudeActivity-<version>_8.12.2.zip

          claude-activity pack --universal
          unzip claudeActivity-<version>_universal.zip -d <kibana>/plugins

One build serves all versions. The same sources give the same files; SHA256SUMS has their check sums.`;

const report = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** Adds `pack` to the command line. */
export const registerPack = (program: Command): void => {
  program
    .command('pack')
    .description('make the zips that Kibana installs, one for each version of Kibana')
    .option('--kibana-version <versions>', 'full versions, separated by commas; may be repeated', collectVersions, [])
    .option('--universal', 'also a zip for images: for any Kibana, to be unpacked into <kibana>/plugins', false)
    .option('--out <folder>', 'receives the zips', join(ROOT, 'build'))
    .option('--root <folder>', 'sources of the plugin', ROOT)
    .addHelpText('after', HELP)
    .action(async ({ kibanaVersion: kibanaVersions, universal, out, root }: PackOptions) => {
      for (const version of kibanaVersions.filter((candidate) => !isSupportedKibana(candidate))) {
        const [from, to] = [SUPPORTED_KIBANA.from.join('.'), SUPPORTED_KIBANA.to.join('.')];
        report(`Warning: the plugin is made for Kibana ${from} to ${to}; ${version} is not among them.`);
      }
      const { packPlugin } = packing();
      try {
        const outDir = resolve(out);
        const { files } = await packPlugin({
          rootDir: resolve(root),
          outDir,
          kibanaVersions,
          universal,
          onProgress: (message) => report(`${message} …`),
        });
        report(`Packed into ${outDir}:`);
        const lines = files.map(({ name, bytes, sha256 }) => `${sha256}  ${String(bytes).padStart(9)}  ${name}\n`);
        await writeText(process.stdout, lines.join(''));
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        report(error.message);
        process.exitCode = 1;
      }
    });
};
