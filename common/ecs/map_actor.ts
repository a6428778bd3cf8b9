import { isIpAddress } from './is_ip_address';
import { isJsonObject } from './is_json_object';
import { keepInMetadata } from './keep_in_metadata';
import type { MappedActivity } from './mapped_activity';
import { setOwn } from './set_own';
import { containerKey, toContainer } from './to_container';
import { toKeyword, toKeywords } from './to_keyword';
import { ACTOR_KEYS, PROVIDER_KEYS } from './vendor_field_keys';
import type { VendorFieldKey } from './vendor_field_keys';

const USER_KIND = 'user_actor';

/** The field that holds the e-mail address of a kind; the other kinds are no people. */
const emailFieldOf = (kind: unknown): string | undefined => {
  if (kind === USER_KIND || kind === 'anthropic_actor') return 'email_address';
  return kind === 'unauthenticated_user_actor' ? 'unauthenticated_email_address' : undefined;
};

/** The object `parent[name]`, made when first needed. */
const childOf = (parent: Record<string, unknown>, name: string): Record<string, unknown> => {
  const existing = parent[name];
  if (isJsonObject(existing)) return existing;
  const created: Record<string, unknown> = {};
  parent[name] = created;
  return created;
};

const keepUnknown = (mapped: MappedActivity, value: unknown, field: string): void => {
  const unknown = childOf((mapped.metadata ??= {}), 'actor');
  setOwn(unknown, containerKey(field, unknown), toContainer(value));
};

const keep = (mapped: MappedActivity, key: VendorFieldKey, value: unknown): void => {
  mapped.actor ??= { keys: [], values: [] };
  mapped.actor.keys.push(key);
  mapped.actor.values.push(value);
};

const mapProvider = (mapped: MappedActivity, key: VendorFieldKey, provider: unknown): void => {
  if (!isJsonObject(provider)) {
    keepUnknown(mapped, provider, key.name);
    return;
  }
  let kept: Record<string, unknown> | undefined;
  for (const field of Object.keys(provider)) {
    const value = provider[field];
    if (value === null || value === undefined) continue;
    const texts = PROVIDER_KEYS.has(field) ? toKeywords(value) : undefined;
    if (texts !== undefined) {
      (kept ??= {})[field] = texts;
    } else {
      const unknown = childOf(childOf((mapped.metadata ??= {}), 'actor'), key.name);
      setOwn(unknown, containerKey(field, unknown), toContainer(value));
    }
  }
  if (kept) keep(mapped, key, kept);
};

/** Text for an ECS field; what is none is kept in the catch-all, an empty one nowhere. */
const actorText = (mapped: MappedActivity, value: unknown, field: string): string | undefined => {
  const text = toKeyword(value);
  if (text === undefined) keepUnknown(mapped, value, field);
  return text === '' ? undefined : text;
};

/**
 * Maps `actor` (ecs_mapping, section 4): address and agent of every kind, id and e-mail address of people only; kind
 * and other ids stay under `anthropic.audit.actor`, what is not modelled goes to `metadata.actor`.
 */
export const mapActor = (mapped: MappedActivity, actor: unknown): void => {
  if (!isJsonObject(actor)) {
    keepInMetadata(mapped, actor, 'actor');
    return;
  }
  const kind = actor.type;
  const emailField = emailFieldOf(kind);
  for (const field of Object.keys(actor)) {
    const value = actor[field];
    if (value === null || value === undefined) continue;
    if (field === 'ip_address') {
      if (typeof value === 'string' && isIpAddress(value)) mapped.sourceIp = value;
      else if (value !== '') keepUnknown(mapped, value, field);
    } else if (field === 'user_agent') {
      mapped.userAgent = actorText(mapped, value, field);
    } else if (field === emailField) {
      mapped.userEmail = actorText(mapped, value, field);
    } else if (field === 'user_id' && kind === USER_KIND) {
      mapped.userId = actorText(mapped, value, field);
    } else {
      const key = ACTOR_KEYS.get(field);
      if (key === undefined) {
        keepUnknown(mapped, value, field);
      } else if (field === 'provider') {
        mapProvider(mapped, key, value);
      } else {
        const texts = toKeywords(value);
        if (texts === undefined) keepUnknown(mapped, value, field);
        else keep(mapped, key, texts);
      }
    }
  }
};
