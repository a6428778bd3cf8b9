import type { FileRealmUser, RoleDescriptors } from '../../../host/elasticsearch/file_realm';
import type { HostOptions } from '../../../host/kibana/host_options';

const AUDIT = 'logs-anthropic.audit*';

export interface Person {
  username: string;
  password: string;
}

/** Owns the Claude organization: the feature with all rights, and no more of Elasticsearch than adding a source takes. */
export const OWNER: Person = { username: 'olivia', password: 'olivia-test-password' };
/** May look only. */
export const ANALYST: Person = { username: 'anton', password: 'anton-test-password' };
/** May read the data, but has nothing to do with the app. */
export const STRANGER: Person = { username: 'stella', password: 'stella-test-password' };

export const PEOPLE: readonly FileRealmUser[] = [
  { ...OWNER, roles: ['claude_owner'] },
  { ...ANALYST, roles: ['claude_analyst'] },
  { ...STRANGER, roles: ['claude_stranger'] },
];

const reader = { cluster: [], indices: [{ names: [AUDIT], privileges: ['read', 'view_index_metadata'] }] };

export const ROLES: RoleDescriptors = {
  claude_owner: {
    cluster: [],
    indices: [{ names: [AUDIT], privileges: ['auto_configure', 'create_doc', 'read', 'view_index_metadata'] }],
  },
  claude_analyst: reader,
  claude_stranger: reader,
};

export const FEATURE_ROLES: NonNullable<HostOptions['featureRoles']> = {
  claude_owner: 'all',
  claude_analyst: 'read',
};
