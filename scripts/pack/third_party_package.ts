import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A package whose code is in the plugin's bundles. */
export interface ThirdPartyPackage {
  /** e.g. `@noble/hashes`. */
  name: string;
  version: string;
  /** As `package.json` has it, e.g. `MIT`. */
  license: string;
  homepage: string | undefined;
  /** Texts of its licence and notice files, in the order of their names; empty if it has none. */
  licenseTexts: string[];
  /** Names of the packages it builds on. */
  dependencies: string[];
  /** Of the archive that was installed, in hexadecimal; undefined where no lock file knows it. */
  sha512: string | undefined;
  /** Where its code is. */
  bundles: Array<'server' | 'browser'>;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string | { type?: string };
  homepage?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

interface PackageLock {
  packages?: Record<string, { integrity?: string }>;
}

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
const SHA512 = /(?:^|\s)sha512-(\S+)/;

const readLock = async (rootDir: string): Promise<PackageLock> => {
  const text = await readFile(join(rootDir, 'package-lock.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return JSON.parse(text) as PackageLock;
};

const sha512Of = (integrity: string | undefined): string | undefined => {
  const base64 = SHA512.exec(integrity ?? '')?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('hex');
};

/**
 * Reads what the notices and the bill of materials say of the bundled packages.
 *
 * @param packages - package folders relative to `rootDir`, as `buildPlugin` tells them
 * @returns in the order of name and version
 */
export const readThirdPartyPackages = async ({
  rootDir,
  packages,
}: {
  rootDir: string;
  packages: { server: readonly string[]; browser: readonly string[] };
}): Promise<ThirdPartyPackage[]> => {
  const lock = await readLock(rootDir);
  const folders = [...new Set([...packages.server, ...packages.browser])].sort();
  const read = folders.map(async (folder): Promise<ThirdPartyPackage> => {
    const dir = join(rootDir, folder);
    const json = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')) as PackageJson;
    const entries = await readdir(dir, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && LICENSE_FILE.test(entry.name)).map(({ name }) => name);
    const texts = await Promise.all(files.sort().map((name) => readFile(join(dir, name), 'utf8')));
    return {
      name: json.name,
      version: json.version,
      license: (typeof json.license === 'object' ? json.license.type : json.license) ?? 'not stated',
      homepage: json.homepage,
      licenseTexts: texts.map((text) => text.replaceAll('\r\n', '\n').trim()),
      dependencies: Object.keys({ ...json.dependencies, ...json.peerDependencies }).sort(),
      sha512: sha512Of(lock.packages?.[folder]?.integrity),
      bundles: (['server', 'browser'] as const).filter((bundle) => packages[bundle].includes(folder)),
    };
  });
  const order = ({ name, version }: ThirdPartyPackage): string => `${name}@${version}`;
  // Two installed copies of the same version are one package for whoever reads the list.
  const byOrder = new Map<string, ThirdPartyPackage>();
  for (const found of await Promise.all(read)) {
    const same = byOrder.get(order(found));
    const bundles = [...new Set([...(same?.bundles ?? []), ...found.bundles])];
    byOrder.set(order(found), { ...found, bundles });
  }
  return [...byOrder.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
