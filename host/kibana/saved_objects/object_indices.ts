import type { Client } from '@elastic/elasticsearch';
import type { SavedObjectType } from './saved_object';
import type { TypeRegistry } from './type_registry';

const DEFAULT_INDEX = '.kibana_claude_activity';

/** Which index keeps which type; made at the start with the mappings of the types that are registered. */
export class ObjectIndices {
  readonly #types: TypeRegistry;

  constructor({ types }: { types: TypeRegistry }) {
    this.#types = types;
  }

  of(type: Pick<SavedObjectType, 'indexPattern'>): string {
    return type.indexPattern ?? DEFAULT_INDEX;
  }

  /** Creates what is missing and adds new types' fields to what is there. Several hosts may do so at once. */
  async prepare(client: Client): Promise<void> {
    const names = new Set([DEFAULT_INDEX, ...this.#types.all().map((type) => this.of(type))]);
    for (const index of names) {
      const ofIndex = this.#types.all().filter((type) => this.of(type) === index);
      const mappings = {
        dynamic: false as const,
        properties: {
          type: { type: 'keyword' as const },
          namespaces: { type: 'keyword' as const },
          updated_at: { type: 'date' as const },
          created_at: { type: 'date' as const },
          ...Object.fromEntries(ofIndex.map(({ name, mappings: own }) => [name, { dynamic: false as const, ...own }])),
        },
      };
      const settings = { number_of_shards: 1, number_of_replicas: 0, hidden: true };
      const created = await client.indices.create({ index, mappings, settings }, { ignore: [400] });
      // 400: it is there already (or was made by another host in the meantime).
      if (!created.acknowledged) await client.indices.putMapping({ index, ...mappings });
    }
  }
}
