import { pbkdf2Sync, randomBytes } from 'node:crypto';

/** A user of Elasticsearch's file realm: there from the first second, without the security index. */
export interface FileRealmUser {
  username: string;
  password: string;
  roles: readonly string[];
}

/** Role descriptors by name, as in the body of `PUT _security/role/<name>`. */
export type RoleDescriptors = Readonly<Record<string, object>>;

/** Passwords here protect a throw-away node on the loopback interface; a slow hash would only slow the tests. */
const ITERATIONS = 1000;

/** Elasticsearch's own text form of a PBKDF2 hash: one that Node can make without a package. */
const hashPassword = (password: string): string => {
  const salt = randomBytes(32);
  const hash = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha512');
  return `{PBKDF2}${ITERATIONS}$${salt.toString('base64')}$${hash.toString('base64')}`;
};

/** @returns the contents of the files `users`, `users_roles` and `roles.yml`, by file name */
export const renderFileRealm = ({
  users,
  roles,
}: {
  users: readonly FileRealmUser[];
  roles: RoleDescriptors;
}): Record<'users' | 'users_roles' | 'roles.yml', string> => {
  const usersByRole = new Map<string, string[]>();
  for (const { username, roles: ofUser } of users) {
    for (const role of ofUser) usersByRole.set(role, [...(usersByRole.get(role) ?? []), username]);
  }
  const lines = (entries: readonly string[]): string => entries.map((entry) => `${entry}\n`).join('');
  return {
    users: lines(users.map(({ username, password }) => `${username}:${hashPassword(password)}`)),
    users_roles: lines([...usersByRole].map(([role, names]) => `${role}:${names.join(',')}`)),
    // JSON is YAML too.
    'roles.yml': lines(Object.entries(roles).map(([name, role]) => `${JSON.stringify(name)}: ${JSON.stringify(role)}`)),
  };
};
