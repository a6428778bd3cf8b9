import { pbkdf2Sync } from 'node:crypto';
import { renderFileRealm } from './file_realm';

describe('renderFileRealm', () => {
  const users = [
    { username: 'admin', password: 'a:b$c', roles: ['superuser'] },
    { username: 'analyst', password: 'secret', roles: ['reader', 'superuser'] },
  ];

  it('lists the users of each role', () => {
    expect(renderFileRealm({ users, roles: {} }).users_roles).toBe('superuser:admin,analyst\nreader:analyst\n');
  });

  it('keeps passwords only as salted hashes', () => {
    const [line = ''] = renderFileRealm({ users, roles: {} }).users.split('\n');
    const [, iterations = '', salt = '', hash = ''] = /^admin:\{PBKDF2\}(\d+)\$([^$]+)\$([^$]+)$/.exec(line) ?? [];
    const expected = pbkdf2Sync('a:b$c', Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha512');
    expect(hash).toBe(expected.toString('base64'));
  });

  it('writes roles as YAML that is JSON', () => {
    const roles = { reader: { cluster: ['monitor'] } };
    expect(renderFileRealm({ users, roles })['roles.yml']).toBe('"reader": {"cluster":["monitor"]}\n');
  });
});
