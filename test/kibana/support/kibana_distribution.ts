import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { KibanaSettings } from '../../../scripts/kibana_settings';
import { RunningKibana } from './running_kibana';

const WRAPPER = join(__dirname, 'run_until_parent_ends.js');
/** Kibana refuses to run as root unless told; its installer does not mind. */
const ROOT_PARAMETERS = process.getuid?.() === 0 ? ['--allow-root'] : [];

/** An unpacked Kibana, used through its own two programs. */
export class KibanaDistribution {
  constructor(
    private readonly settings: KibanaSettings,
    private readonly configDir: string,
  ) {}

  /** Runs `bin/kibana-plugin`. @returns what it says @throws Error with what it says when it fails */
  async installer(...parameters: string[]): Promise<string> {
    const program = join(this.settings.home, 'bin', 'kibana-plugin');
    const { stdout, stderr } = await promisify(execFile)(program, parameters, {
      cwd: this.settings.home,
      env: this.#env(),
    });
    return stdout + stderr;
  }

  /** @param url - where it will listen, as its configuration says */
  start({ url, onOutput }: { url: string; onOutput: (text: string) => void }): RunningKibana {
    const program = join(this.settings.home, 'bin', 'kibana');
    const child = spawn(process.execPath, [WRAPPER, program, ...ROOT_PARAMETERS], {
      cwd: this.settings.home,
      env: this.#env(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return new RunningKibana({ child, url, onOutput });
  }

  /** Without what is meant for the Node.js that runs the tests. */
  #env(): NodeJS.ProcessEnv {
    const { PATH, HOME, LANG, TMPDIR } = process.env;
    return { PATH, HOME, LANG, TMPDIR, KBN_PATH_CONF: this.configDir, ELASTIC_APM_ACTIVE: 'false' };
  }
}
