import { VENDOR_FIELDS } from '../catalogue';
import { jsonKey } from './json_writer';
import type { JsonKey } from './json_writer';

/** Name of a member of `anthropic.audit` or of an object in it, ready for both ways of writing a document. */
export interface VendorFieldKey {
  readonly name: string;
  readonly json: JsonKey;
}

const toKey = (name: string): VendorFieldKey => ({ name, json: jsonKey(name) });

const keysBelow = (prefix: string): ReadonlyMap<string, VendorFieldKey> =>
  new Map(
    [...VENDOR_FIELDS.keys()]
      .filter((field) => field.startsWith(prefix))
      .map((field) => field.slice(prefix.length).split('.')[0] as string)
      .map((name) => [name, toKey(name)]),
  );

/** Members of `anthropic.audit`. */
export const AUDIT_KEYS = keysBelow('');
/** Members of `anthropic.audit.actor`. */
export const ACTOR_KEYS = keysBelow('actor.');
/** Members of `anthropic.audit.actor.provider`. */
export const PROVIDER_KEYS = keysBelow('actor.provider.');

/** The key of a field that the table is known to have. */
export const auditKey = (name: string): VendorFieldKey => AUDIT_KEYS.get(name) ?? toKey(name);
