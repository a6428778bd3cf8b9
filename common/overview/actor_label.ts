import { call, column, compare, firstOf, literal } from '../esql';
import type { Expression } from '../esql';
import type { QueryDsl } from './query_dsl';

/** Stands in the feed where an address is not known; it is nobody's. */
export const PLACEHOLDER_EMAIL = 'unknown@invalid.internal';

const EMAIL = 'user.email';

/** Where the label of an actor comes from: the first of these that an event has. */
export const ACTOR_LABEL_FIELDS = [
  EMAIL,
  'user.id',
  'anthropic.audit.actor.api_key_id',
  'anthropic.audit.actor.admin_api_key_id',
  'anthropic.audit.actor.service_account_id',
  'anthropic.audit.actor.subject',
  'anthropic.audit.actor.external_client_id',
  'anthropic.audit.actor.directory_id',
  'anthropic.audit.actor.service',
  'anthropic.audit.actor.type',
] as const;

/** A field that identifies an actor, null where it holds the placeholder. */
export const actorField = (field: string): Expression =>
  field === EMAIL
    ? call('CASE', compare(column(EMAIL), '!=', literal(PLACEHOLDER_EMAIL)), column(EMAIL))
    : column(field);

/**
 * One label for any actor: e-mail address, else user id, else the id of the key, account, workload, device or directory,
 * else the service or the kind of actor.
 *
 * @param columns - fields that the index maps; naming another one is an error in ES|QL
 */
export const actorLabel = (columns: ReadonlySet<string>): Expression =>
  firstOf(...ACTOR_LABEL_FIELDS.filter((field) => columns.has(field)).map(actorField));

/** Whether a field gives an event its label, as long as none before it does. */
const hasLabel = (field: string): QueryDsl =>
  field === EMAIL
    ? {
        bool: { filter: [{ exists: { field } }], must_not: [{ term: { [field]: PLACEHOLDER_EMAIL } }] },
      }
    : { exists: { field } };

const labelIsOneOf = (field: string, labels: readonly string[]): QueryDsl => ({
  terms: { [field]: field === EMAIL ? labels.filter((label) => label !== PLACEHOLDER_EMAIL) : labels },
});

/** The same as `actorLabel(…) IN (labels)`, in Query DSL. */
export const actorLabelQuery = (labels: readonly string[]): QueryDsl => ({
  bool: {
    minimum_should_match: 1,
    should: ACTOR_LABEL_FIELDS.map((field, index) => ({
      bool: {
        filter: [labelIsOneOf(field, labels)],
        must_not: ACTOR_LABEL_FIELDS.slice(0, index).map(hasLabel),
      },
    })),
  },
});
