import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import chromiumPackage from '@sparticuz/chromium';
import { withLock } from '../../../host/elasticsearch/with_lock';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The browser to test with: `CHROMIUM_PATH`, else one of the system, else the one from the npm package (Linux only). */
export const findChromium = async (): Promise<string> => {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const candidates = [
    ...PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(process.platform === 'darwin' ? MAC_APPS : []),
  ];
  for (const candidate of candidates) if (await isThere(candidate)) return candidate;
  // It unpacks itself into the folder for temporary files; two at once would get half a file.
  return withLock({
    lockFile: join(tmpdir(), 'claude-activity-chromium.lock'),
    work: () => chromiumPackage.executablePath(),
  });
};
