import type { UserPrivileges } from '../features/features';
import type { SavedObjectsClient } from './saved_object';
import { SavedObjectsError } from './saved_objects_error';

/** Puts a user's privileges in front of a client, as Kibana's security does for every scoped client. */
export const authorizeClient = ({
  client,
  privileges,
}: {
  client: SavedObjectsClient;
  privileges: () => Promise<UserPrivileges>;
}): SavedObjectsClient => {
  const check = async (action: string, types: string | readonly string[]): Promise<void> => {
    const { isSuperuser, readableTypes, writableTypes } = await privileges();
    const isRead = action === 'get' || action === 'find' || action === 'bulk_get';
    const allowed = isRead ? readableTypes : writableTypes;
    const refused = [types].flat().filter((type) => !isSuperuser && !allowed.has(type));
    if (refused.length > 0)
      throw new SavedObjectsError({ status: 403, message: `Unable to ${action} ${refused.join(',')}` });
  };
  return {
    create: async (type, ...rest) => check('create', type).then(() => client.create(type, ...rest)),
    get: async (type, ...rest) => check('get', type).then(() => client.get(type, ...rest)),
    bulkGet: async (objects, options) =>
      check(
        'bulk_get',
        objects.map(({ type }) => type),
      ).then(() => client.bulkGet(objects, options)),
    update: async (type, ...rest) => check('update', type).then(() => client.update(type, ...rest)),
    delete: async (type, ...rest) => check('delete', type).then(() => client.delete(type, ...rest)),
    find: async (options) => check('find', options.type).then(() => client.find(options)),
  };
};
