import type { FileRealmUser, RoleDescriptors } from '../../../host/elasticsearch/file_realm';
import type { HostOptions } from '../../../host/kibana/host_options';

const DATA = 'logs-anthropic.audit*';
const reading = (names: string[]) => ({
  cluster: [],
  indices: [{ names, privileges: ['read', 'view_index_metadata'] }],
});

/** Who tries what. Passwords are no secrets of these tests, but must not turn up in an answer either. */
export const PEOPLE = {
  /** All rights of the feature and on the data. */
  owner: { username: 'olivia', password: 'olivia-security-password', roles: ['sec_owner'] },
  /** The feature's right to read, and the data. */
  reader: { username: 'rita', password: 'rita-security-password', roles: ['sec_reader'] },
  /** All rights of the feature, none on the data. */
  blindOwner: { username: 'bruno', password: 'bruno-security-password', roles: ['sec_blind_owner'] },
  /** The feature's right to read, and no right on the data. */
  blindReader: { username: 'bella', password: 'bella-security-password', roles: ['sec_blind_reader'] },
  /** The feature's right to read, and one namespace of the data. */
  regional: { username: 'emma', password: 'emma-security-password', roles: ['sec_regional'] },
  /** The data, but nothing of the feature. */
  stranger: { username: 'stella', password: 'stella-security-password', roles: ['sec_stranger'] },
  /** Signs in, and that is all. */
  nobody: { username: 'nick', password: 'nick-security-password', roles: ['sec_nobody'] },
} as const satisfies Record<string, FileRealmUser>;

export type PersonName = keyof typeof PEOPLE;

export const ROLES: RoleDescriptors = {
  sec_owner: {
    cluster: [],
    indices: [
      { names: [DATA], privileges: ['auto_configure', 'create_doc', 'read', 'view_index_metadata'] },
      // Whatever gets past our queries would show here.
      { names: ['payroll'], privileges: ['read'] },
    ],
  },
  sec_reader: reading([DATA]),
  sec_blind_owner: { cluster: [], indices: [] },
  sec_blind_reader: { cluster: [], indices: [] },
  sec_regional: reading(['logs-anthropic.audit-emea']),
  sec_stranger: reading([DATA]),
  sec_nobody: { cluster: [], indices: [] },
};

export const FEATURE_ROLES: NonNullable<HostOptions['featureRoles']> = {
  sec_owner: 'all',
  sec_reader: 'read',
  sec_blind_owner: 'all',
  sec_blind_reader: 'read',
  sec_regional: 'read',
};
