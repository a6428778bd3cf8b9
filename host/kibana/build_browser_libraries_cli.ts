import { buildBrowserLibraries } from './build_browser_libraries';
import { HOST_PROFILES } from './host_profile';
import type { HostProfileName } from './host_profile';

/** Prints the folder for `--browser` of main.ts: `npx tsx host/kibana/build_browser_libraries_cli.ts kibana_8_12`. */
const main = async (): Promise<void> => {
  const profile = process.argv[2] ?? '';
  if (!(profile in HOST_PROFILES)) throw new Error(`Name a profile: ${Object.keys(HOST_PROFILES).join(' or ')}.`);
  const dir = await buildBrowserLibraries({
    profile: profile as HostProfileName,
    onProgress: (line) => console.error(line),
  });
  console.log(dir);
};

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
