import { randomUUID } from 'node:crypto';
import { errors } from '@elastic/elasticsearch';
import type { Client } from '@elastic/elasticsearch';
import type { ObjectIndices } from './object_indices';
import { decodeVersion, encodeVersion } from './object_version';
import type { Attributes, SavedObject, SavedObjectType, SavedObjectsClient } from './saved_object';
import { SavedObjectsError } from './saved_objects_error';
import type { TypeRegistry } from './type_registry';

type Source = Record<string, unknown>;

interface RawObject {
  _source?: Source | undefined;
  _seq_no?: number | undefined;
  _primary_term?: number | undefined;
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof errors.ResponseError ? error.statusCode : undefined;

/**
 * Saved objects in Elasticsearch, without users and without encryption: `createInternalRepository`.
 *
 * @param includedHiddenTypes - hidden types are unknown to a repository that does not name them
 */
export const createRepository = ({
  client,
  types,
  indices,
  includedHiddenTypes,
}: {
  client: Client;
  types: TypeRegistry;
  indices: ObjectIndices;
  includedHiddenTypes: readonly string[];
}): SavedObjectsClient => {
  const known = (name: string): SavedObjectType | undefined => {
    const type = types.get(name);
    return type && (!type.hidden || includedHiddenTypes.includes(name)) ? type : undefined;
  };
  const writable = (name: string): SavedObjectType => {
    const type = known(name);
    if (!type)
      throw new SavedObjectsError({ status: 400, message: `Unsupported saved object type: '${name}': Bad Request` });
    return type;
  };
  const readable = (name: string, id: string): SavedObjectType => {
    const type = known(name);
    if (!type) throw SavedObjectsError.notFound(name, id);
    return type;
  };
  const toObject = (type: SavedObjectType, id: string, raw: RawObject): SavedObject => {
    const source = raw._source ?? {};
    return {
      id,
      type: type.name,
      attributes: (source[type.name] ?? {}) as Attributes,
      references: (source.references ?? []) as object[],
      version: encodeVersion({ seqNo: raw._seq_no ?? 0, primaryTerm: raw._primary_term ?? 0 }),
      namespaces: type.namespaceType === 'agnostic' ? [] : ['default'],
      ...(typeof source.created_at === 'string' && { created_at: source.created_at }),
      ...(typeof source.updated_at === 'string' && { updated_at: source.updated_at }),
    };
  };
  const read = async (type: SavedObjectType, id: string): Promise<SavedObject> => {
    const found = await client.get<Source>({ index: indices.of(type), id: `${type.name}:${id}` }, { ignore: [404] });
    if (!found.found) throw SavedObjectsError.notFound(type.name, id);
    return toObject(type, id, found);
  };

  return {
    async create(typeName, attributes, options = {}) {
      const type = writable(typeName);
      const { id = randomUUID(), overwrite = false, refresh = 'wait_for', references = [], version } = options;
      const now = new Date().toISOString();
      const document = {
        type: type.name,
        [type.name]: attributes,
        references,
        ...(type.namespaceType !== 'agnostic' && { namespaces: ['default'] }),
        created_at: now,
        updated_at: now,
      };
      try {
        const answer = await client.index({
          index: indices.of(type),
          id: `${type.name}:${id}`,
          op_type: overwrite ? 'index' : 'create',
          refresh,
          document,
          ...(overwrite && version !== undefined && decodeVersion(version)),
        });
        return toObject(type, id, { ...answer, _source: document });
      } catch (error) {
        throw statusOf(error) === 409 ? SavedObjectsError.conflict(typeName, id) : error;
      }
    },

    async get(typeName, id) {
      return read(readable(typeName, id), id);
    },

    async bulkGet(objects) {
      const answers = objects.map(async ({ type, id }) => {
        try {
          return await read(readable(type, id), id);
        } catch (error) {
          if (!(error instanceof SavedObjectsError)) throw error;
          return { id, type, error: error.output.payload };
        }
      });
      return { saved_objects: await Promise.all(answers) };
    },

    async update(typeName, id, attributes, options = {}) {
      const type = readable(typeName, id);
      const { version, refresh = 'wait_for', references } = options;
      const now = new Date().toISOString();
      try {
        const answer = await client.update<Source>({
          index: indices.of(type),
          id: `${type.name}:${id}`,
          refresh,
          doc: { [type.name]: attributes, updated_at: now, ...(references && { references }) },
          ...(version === undefined ? { retry_on_conflict: options.retryOnConflict ?? 3 } : decodeVersion(version)),
        });
        // As in Kibana, the answer holds the attributes that were passed, not the whole object.
        return toObject(type, id, { ...answer, _source: { [type.name]: attributes, updated_at: now } });
      } catch (error) {
        const status = statusOf(error);
        if (status === 404) throw SavedObjectsError.notFound(typeName, id);
        if (status === 409) throw SavedObjectsError.conflict(typeName, id);
        throw error;
      }
    },

    async delete(typeName, id, options = {}) {
      const type = readable(typeName, id);
      const answer = await client.delete(
        { index: indices.of(type), id: `${type.name}:${id}`, refresh: options.refresh ?? 'wait_for' },
        { ignore: [404] },
      );
      if (answer.result !== 'deleted') throw SavedObjectsError.notFound(typeName, id);
      return {};
    },

    async find({ type: asked, page = 1, perPage = 20, sortField, sortOrder = 'asc' }) {
      const found = [asked].flat().flatMap((name) => known(name) ?? []);
      const empty = { saved_objects: [], total: 0, page, per_page: perPage };
      const [first] = found;
      if (!first) return empty;
      const field = sortField === undefined || found.length > 1 ? sortField : `${first.name}.${sortField}`;
      const answer = await client.search<Source>({
        index: [...new Set(found.map((type) => indices.of(type)))],
        query: { terms: { type: found.map(({ name }) => name) } },
        from: (page - 1) * perPage,
        size: perPage,
        seq_no_primary_term: true,
        track_total_hits: true,
        ...(field !== undefined && { sort: [{ [field]: sortOrder }] }),
      });
      const { total } = answer.hits;
      return {
        ...empty,
        total: typeof total === 'number' ? total : (total?.value ?? 0),
        saved_objects: answer.hits.hits.flatMap((hit) => {
          const type = known(String(hit._source?.type));
          const id = hit._id?.slice((type?.name.length ?? 0) + 1);
          return type && id ? [{ ...toObject(type, id, hit), score: hit._score ?? 0 }] : [];
        }),
      };
    },
  };
};
