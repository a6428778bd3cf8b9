import adminKeyCreated from './admin_key_created.json';
import adminKeyDeleted from './admin_key_deleted.json';
import complianceDeleteKeyCreated from './compliance_delete_key_created.json';
import complianceKeyCreated from './compliance_key_created.json';
import keyBurst from './key_burst.json';
import keyMadeByKey from './key_made_by_key.json';
import keyScopeChanged from './key_scope_changed.json';
import platformKeyCreated from './platform_key_created.json';
import scopedKeyDeleted from './scoped_key_deleted.json';
import serviceKeyCreated from './service_key_created.json';
import serviceKeyRevoked from './service_key_revoked.json';
import shortLivedAdminKey from './short_lived_admin_key.json';

export const keysRules: readonly unknown[] = [
  adminKeyCreated,
  adminKeyDeleted,
  complianceKeyCreated,
  complianceDeleteKeyCreated,
  platformKeyCreated,
  serviceKeyCreated,
  serviceKeyRevoked,
  keyScopeChanged,
  scopedKeyDeleted,
  keyBurst,
  keyMadeByKey,
  shortLivedAdminKey,
];
