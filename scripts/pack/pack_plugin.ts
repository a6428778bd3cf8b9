import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../host/elasticsearch/with_lock';
import { buildPlugin } from '../build_plugin';
import { hashFiles } from '../hash_files';
import { readPluginManifest } from '../plugin_manifest';
import { billOfMaterials } from './bill_of_materials';
import { PackError } from './pack_error';
import type { PluginFile } from './plugin_file';
import { readPluginFiles } from './read_plugin_files';
import { thirdPartyNotices } from './third_party_notices';
import { readThirdPartyPackages } from './third_party_package';
import { withBrotliTwins } from './with_brotli_twins';
import { writeZip } from './write_zip';

export interface PackedFile {
  /** File name in the output folder. */
  name: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

export interface PackResult {
  /** The zips, in the order of the versions, the universal one last. */
  files: PackedFile[];
  /** The manifest's version, by which browsers keep the bundles for a year. */
  version: string;
}

/** Written by the packer in place of what the build has. */
const STAMPED = ['kibana.json', 'package.json'];

const jsonFile = (path: string, content: object): PluginFile => ({
  path,
  content: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
});

/**
 * Packs the plugin once for each Kibana version, all from one build: only `kibana.json` differs.
 *
 * @param rootDir - the plugin's sources
 * @param outDir - receives the zips and `SHA256SUMS`
 * @param kibanaVersions - major.minor.patch; Kibana's installer wants exactly its own
 * @param universal - also a zip for images: any Kibana, to be unpacked into `<kibana>/plugins`
 * @param onProgress - one sentence per step, for people
 * @throws PackError when there is nothing to pack for
 */
export const packPlugin = async ({
  rootDir,
  outDir,
  kibanaVersions,
  universal = false,
  onProgress = () => undefined,
}: {
  rootDir: string;
  outDir: string;
  kibanaVersions: readonly string[];
  universal?: boolean;
  onProgress?: (message: string) => void;
}): Promise<PackResult> => {
  if (kibanaVersions.length === 0 && !universal) {
    throw new PackError('Name the Kibana versions to pack for (--kibana-version 8.12.2,9.5.0), or --universal.');
  }
  const buildsDir = join(rootDir, '.cache', 'pack');
  const { built, packages, buildHash } = await withLock({
    lockFile: `${buildsDir}.lock`,
    onWait: () => onProgress('Waiting for another packer'),
    work: async () => {
      const result = await buildPlugin({ rootDir, outDir: buildsDir, onProgress });
      return {
        built: await readPluginFiles(result.dir),
        packages: await readThirdPartyPackages({ rootDir, packages: result.packages }),
        buildHash: await hashFiles({ rootDir: result.dir, paths: ['.'] }),
      };
    },
  });
  for (const { name, licenseTexts } of packages) {
    if (licenseTexts.length === 0) onProgress(`Warning: ${name} comes without a licence text`);
  }

  const source = await readPluginManifest({ rootDir });
  // Only digits, letters, dots and a hyphen: it is part of the addresses of the bundles, and some proxies change a "+".
  const version = `${source.version}-b${buildHash.slice(0, 10)}`;
  onProgress('Compressing');
  const files = withBrotliTwins([
    ...built.filter(({ path }) => !STAMPED.includes(path)),
    { path: 'NOTICE.txt', content: Buffer.from(thirdPartyNotices(packages)) },
    jsonFile('package.json', { name: source.id, version, private: true }),
    jsonFile('sbom.cdx.json', billOfMaterials({ manifest: { ...source, version }, packages })),
  ]);

  await mkdir(outDir, { recursive: true });
  const packed: PackedFile[] = [];
  const pack = async (name: string, prefix: string, kibanaVersion: string): Promise<void> => {
    onProgress(`Packing ${name}`);
    const manifest = { ...(await readPluginManifest({ rootDir, kibanaVersion })), version };
    const zip = await writeZip({ prefix, files: [...files, jsonFile('kibana.json', manifest)] });
    await writeFile(join(outDir, name), zip);
    packed.push({ name, bytes: zip.byteLength, sha256: createHash('sha256').update(zip).digest('hex') });
  };
  const base = `${source.id}-${source.version}`;
  for (const kibanaVersion of kibanaVersions) {
    await pack(`${base}_${kibanaVersion}.zip`, `kibana/${source.id}`, kibanaVersion);
  }
  // Without the folder "kibana" the installer, which would refuse the version, doesn't take it for a plugin of its own.
  if (universal) await pack(`${base}_universal.zip`, source.id, 'kibana');
  await writeFile(join(outDir, 'SHA256SUMS'), packed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
  return { files: packed, version };
};
