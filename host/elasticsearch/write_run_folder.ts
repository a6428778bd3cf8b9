import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderFileRealm } from './file_realm';
import type { FileRealmUser, RoleDescriptors } from './file_realm';

/** Lines of `elasticsearch.yml`. */
export type ElasticsearchSettings = Readonly<Record<string, string | number | boolean>>;

const renderSettings = (settings: ElasticsearchSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');

/** Makes the folder of one run: configuration, users, and room for data; what data is there already stays. */
export const writeRunFolder = async ({
  runFolder,
  httpPort,
  users,
  roles,
  settings,
}: {
  runFolder: string;
  httpPort: number;
  users: readonly FileRealmUser[];
  roles: RoleDescriptors;
  settings: ElasticsearchSettings;
}): Promise<void> => {
  for (const folder of ['config', 'data', 'logs', 'tmp']) await mkdir(join(runFolder, folder), { recursive: true });
  const files = {
    ...renderFileRealm({ users, roles }),
    'elasticsearch.yml': renderSettings({
      'cluster.name': 'claude-activity',
      'discovery.type': 'single-node',
      // Loopback only: this node has no TLS.
      'network.host': '127.0.0.1',
      'http.port': httpPort,
      'transport.port': 0,
      'path.data': join(runFolder, 'data'),
      'path.logs': join(runFolder, 'logs'),
      'logger.level': 'INFO',
      'xpack.security.enabled': true,
      'xpack.security.http.ssl.enabled': false,
      'xpack.security.transport.ssl.enabled': false,
      'xpack.security.enrollment.enabled': false,
      'xpack.security.authc.api_key.enabled': true,
      // The built-in users have no password here.
      'xpack.security.authc.reserved_realm.enabled': false,
      // A nearly full disk of a developer must not make the indices read-only.
      'cluster.routing.allocation.disk.threshold_enabled': false,
      // The serial collector leaves garbage until the heap is nearly full, which would look like memory in use.
      'indices.breaker.total.use_real_memory': false,
      ...settings,
    }),
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(runFolder, 'config', name), text, { mode: 0o600 });
  }
};
