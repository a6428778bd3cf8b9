import { join } from 'node:path';
import { withLock } from '../../../host/elasticsearch/with_lock';
import type { HostProfileName } from '../../../host/kibana/host_profile';
import { runScript } from '../../contract/support/run_script';

const ROOT = join(__dirname, '..', '..', '..');
/** Not the folder of `npm run build`, which a running try-out reads from. */
const OUT_DIR = join(ROOT, '.cache', 'browser_test');

/** What a host loads: the plugin as it is installed, and the libraries of that Kibana. Built only when out of date. */
export const buildForHost = async (profile: HostProfileName): Promise<{ pluginDir: string; browserDir: string }> =>
  withLock({
    // Test files may run side by side, and a build begins by emptying its folder.
    lockFile: join(ROOT, '.cache', 'browser_test_build.lock'),
    work: async () => {
      await runScript('scripts/build.ts', '--out', OUT_DIR);
      const browserDir = await runScript('host/kibana/build_browser_libraries_cli.ts', profile);
      return { pluginDir: join(OUT_DIR, 'claudeActivity'), browserDir: browserDir.trim() };
    },
  });
