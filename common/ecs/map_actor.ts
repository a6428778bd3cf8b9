import { VENDOR_FIELDS } from '../catalogue';
import { isIpAddress } from './is_ip_address';
import { isJsonObject } from './is_json_object';
import { keepInMetadata } from './keep_in_metadata';
import type { MappingState } from './mapping_state';
import { setOwn } from './set_own';
import { containerKey, toContainer } from './to_container';
import { toKeyword, toKeywords } from './to_keyword';

const ACTOR_PREFIX = 'actor.';
const PROVIDER_PREFIX = 'actor.provider.';

const namesAfter = (prefix: string): ReadonlySet<string> =>
  new Set(
    [...VENDOR_FIELDS.keys()]
      .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
      .map((name) => name.slice(prefix.length)),
  );

const ACTOR_FIELDS = namesAfter(ACTOR_PREFIX);
const PROVIDER_FIELDS = namesAfter(PROVIDER_PREFIX);

const USER_KIND = 'user_actor';
/** Kind → the field that holds its e-mail address. */
const EMAIL_FIELDS: ReadonlyMap<unknown, string> = new Map([
  [USER_KIND, 'email_address'],
  ['anthropic_actor', 'email_address'],
  ['unauthenticated_user_actor', 'unauthenticated_email_address'],
]);

/** The object `metadata[name]` inside `parent`, made when first needed. */
const child = (parent: Record<string, unknown>, name: string): Record<string, unknown> => {
  const existing = parent[name];
  if (isJsonObject(existing)) return existing;
  const created: Record<string, unknown> = {};
  parent[name] = created;
  return created;
};

const keepUnknown = (state: MappingState, value: unknown, field: string): void => {
  const unknown = child((state.metadata ??= {}), 'actor');
  setOwn(unknown, containerKey(field, unknown), toContainer(value));
};

const mapProvider = (state: MappingState, provider: unknown): Record<string, unknown> | undefined => {
  if (!isJsonObject(provider)) {
    keepUnknown(state, provider, 'provider');
    return undefined;
  }
  let kept: Record<string, unknown> | undefined;
  for (const field of Object.keys(provider)) {
    const value = provider[field];
    if (value === null || value === undefined) continue;
    const texts = PROVIDER_FIELDS.has(field) ? toKeywords(value) : undefined;
    if (texts !== undefined) {
      (kept ??= {})[field] = texts;
    } else {
      const unknown = child(child((state.metadata ??= {}), 'actor'), 'provider');
      setOwn(unknown, containerKey(field, unknown), toContainer(value));
    }
  }
  return kept;
};

/** Text for an ECS field; what is none is kept in the catch-all. */
const actorText = (state: MappingState, value: unknown, field: string): string | undefined => {
  const text = toKeyword(value);
  if (text === undefined) keepUnknown(state, value, field);
  return text === '' ? undefined : text;
};

/**
 * Maps `actor` (ecs_mapping, section 4): address and agent of every kind, id and e-mail address of people only; kind
 * and other ids stay under `anthropic.audit.actor`, what is not modelled goes to `metadata.actor`.
 */
export const mapActor = (state: MappingState, actor: unknown): void => {
  if (!isJsonObject(actor)) {
    keepInMetadata(state, actor, 'actor');
    return;
  }
  const kind = actor.type;
  const emailField = EMAIL_FIELDS.get(kind);
  let kept: Record<string, unknown> | undefined;
  for (const field of Object.keys(actor)) {
    const value = actor[field];
    if (value === null || value === undefined) continue;
    if (field === 'ip_address') {
      if (typeof value === 'string' && isIpAddress(value)) state.sourceIp = value;
      else if (value !== '') keepUnknown(state, value, field);
    } else if (field === 'user_agent') {
      state.userAgent = actorText(state, value, field);
    } else if (field === emailField) {
      state.userEmail = actorText(state, value, field);
    } else if (field === 'user_id' && kind === USER_KIND) {
      state.userId = actorText(state, value, field);
    } else if (field === 'provider') {
      const provider = mapProvider(state, value);
      if (provider) (kept ??= {}).provider = provider;
    } else {
      const texts = ACTOR_FIELDS.has(field) ? toKeywords(value) : undefined;
      if (texts === undefined) keepUnknown(state, value, field);
      else (kept ??= {})[field] = texts;
    }
  }
  if (kept) state.audit.actor = kept;
};
