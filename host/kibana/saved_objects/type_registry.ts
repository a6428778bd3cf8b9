import { HostStartError } from '../host_error';
import type { SavedObjectType } from './saved_object';

/** The types that plugins registered in `setup`; closed when the host starts. */
export class TypeRegistry {
  readonly #types = new Map<string, SavedObjectType>();

  register(type: SavedObjectType): void {
    if (this.#types.has(type.name)) throw new HostStartError(`Type '${type.name}' is already registered`);
    if (!type.mappings?.properties) throw new HostStartError(`Type '${type.name}' has no mappings.properties`);
    this.#types.set(type.name, type);
  }

  get(name: string): SavedObjectType | undefined {
    return this.#types.get(name);
  }

  all(): SavedObjectType[] {
    return [...this.#types.values()];
  }
}
