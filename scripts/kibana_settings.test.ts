import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKibanaSettings } from './kibana_settings';

describe('readKibanaSettings', () => {
  const cluster = {
    ELASTICSEARCH_URL: 'http://127.0.0.1:9200/',
    ELASTICSEARCH_USERNAME: 'elastic',
    ELASTICSEARCH_PASSWORD: 'secret',
  };
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'claude-activity-kibana-home-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const makeDistribution = async (manifest: object): Promise<void> => {
    await mkdir(join(home, 'bin'));
    await writeFile(join(home, 'bin', 'kibana-plugin'), '');
    await writeFile(join(home, 'package.json'), JSON.stringify(manifest));
  };

  it('takes the version from the distribution itself', async () => {
    await makeDistribution({ name: 'kibana', version: '8.12.2' });
    expect(await readKibanaSettings({ KIBANA_HOME: home, ...cluster })).toEqual({
      home,
      version: '8.12.2',
      elasticsearch: { url: 'http://127.0.0.1:9200', username: 'elastic', password: 'secret' },
      configFile: undefined,
    });
  });

  it.each([
    ['no folder', {}, 'Set KIBANA_HOME to the folder of an unpacked Kibana distribution, 8.12 to 9.5.'],
    ['no cluster', { KIBANA_HOME: '/somewhere' }, /^Set ELASTICSEARCH_URL, ELASTICSEARCH_USERNAME and /],
    ['a folder of something else', { KIBANA_HOME: tmpdir(), ...cluster }, /must be the folder of an unpacked Kibana/],
    ['an address that is none', { KIBANA_HOME: tmpdir(), ...cluster, ELASTICSEARCH_URL: 'localhost' }, /http or https/],
  ])('says in a sentence what is wrong with %s', async (_case, env, message) => {
    await expect(readKibanaSettings(env)).rejects.toThrow(message);
  });

  it('refuses a distribution without a version', async () => {
    await makeDistribution({ name: 'kibana' });
    await expect(readKibanaSettings({ KIBANA_HOME: home, ...cluster })).rejects.toThrow('names no version');
  });
});
