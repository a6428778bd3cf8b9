import { randomUUID } from 'node:crypto';
import type { SavedObject, SavedObjectsClient } from '../saved_objects/saved_object';
import { SavedObjectsError } from '../saved_objects/saved_objects_error';
import type { EncryptedSavedObjects } from './encrypted_saved_objects';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Puts encryption around a client: secrets are encrypted on their way in and left out of every answer. */
export const encryptClient = ({
  client,
  encryption,
}: {
  client: SavedObjectsClient;
  encryption: EncryptedSavedObjects;
}): SavedObjectsClient => {
  const strip = <T extends SavedObject>(object: T): T => ({
    ...object,
    attributes: encryption.strip(object.type, object.attributes),
  });
  return {
    ...client,
    async create(type, attributes, options = {}) {
      if (!encryption.has(type)) return client.create(type, attributes, options);
      // With a guessable id and the same additional data, one object's secret could stand in for another's.
      if (options.id !== undefined && !UUID.test(options.id) && !(options.overwrite && options.version)) {
        throw new SavedObjectsError({
          status: 400,
          message:
            'Predefined IDs are not allowed for saved objects with encrypted attributes unless the ID is a UUID.: Bad Request',
        });
      }
      const id = options.id ?? randomUUID();
      return strip(await client.create(type, await encryption.encrypt({ type, id, attributes }), { ...options, id }));
    },
    async update(type, id, attributes, options) {
      // Only what is passed is known here: an attribute bound to a secret that is left out makes it undecryptable.
      return strip(await client.update(type, id, await encryption.encrypt({ type, id, attributes }), options));
    },
    async get(type, id, options) {
      return strip(await client.get(type, id, options));
    },
    async bulkGet(objects, options) {
      const { saved_objects: found } = await client.bulkGet(objects, options);
      return { saved_objects: found.map((object) => ('error' in object ? object : strip(object))) };
    },
    async find(options) {
      const answer = await client.find(options);
      return { ...answer, saved_objects: answer.saved_objects.map(strip) };
    },
  };
};
