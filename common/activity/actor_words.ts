import { ACTOR_LABEL_FIELDS, PLACEHOLDER_EMAIL } from '../overview';
import { readText } from './read_field';

/** What stands before the label of an actor that is no person, by the field that the label comes from. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  'anthropic.audit.actor.api_key_id': 'API key',
  'anthropic.audit.actor.admin_api_key_id': 'Admin API key',
  'anthropic.audit.actor.service_account_id': 'Service account',
  'anthropic.audit.actor.subject': 'Workload',
  'anthropic.audit.actor.external_client_id': 'Device',
  'anthropic.audit.actor.directory_id': 'Directory',
  'anthropic.audit.actor.service': 'Service',
};

/** Actors of which the feed tells the kind and nothing else. */
const ANONYMOUS: Readonly<Record<string, string>> = {
  anthropic_actor: 'Anthropic',
  system_actor: 'The system',
  unauthenticated_user_actor: 'Somebody not signed in',
  user_actor: 'An unnamed user',
};

const ACTOR_TYPE_FIELD = 'anthropic.audit.actor.type';

/** Whoever acted, for a sentence. */
export interface ActorWords {
  /** What to say before the name, such as `API key`; empty for people. */
  kind: string;
  /** The name as people read it. */
  name: string;
  /** The label by which the filter for users finds them; undefined where the event says nothing about its actor. */
  label: string | undefined;
  /** The field that holds the label. */
  field: string | undefined;
}

/** The first of the actor's fields that a document has, as the filter for users reads it. */
export const actorWords = (document: unknown): ActorWords => {
  for (const field of ACTOR_LABEL_FIELDS) {
    const label = readText(document, field);
    if (label === undefined || (field === 'user.email' && label === PLACEHOLDER_EMAIL)) continue;
    return field === ACTOR_TYPE_FIELD
      ? { kind: '', name: Object.hasOwn(ANONYMOUS, label) ? (ANONYMOUS[label] ?? label) : label, label, field }
      : { kind: KIND_WORDS[field] ?? '', name: label, label, field };
  }
  return { kind: '', name: 'Somebody', label: undefined, field: undefined };
};
