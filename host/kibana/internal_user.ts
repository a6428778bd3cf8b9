import { randomBytes } from 'node:crypto';

/**
 * Kibana's own user for the embedded Elasticsearch: pass it to `startElasticsearch` as one of `extraUsers`. Its role is the
 * real `kibana_system`, so a plugin that writes events as this user fails here as it would in production.
 */
export const createInternalUser = (): { username: string; password: string; roles: string[] } => ({
  username: 'kibana_internal',
  password: randomBytes(18).toString('base64url'),
  roles: ['kibana_system'],
});
