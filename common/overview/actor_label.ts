import { call, column, compare, evaluate, firstOf, isOneOf, literal, or, where } from '../esql';
import type { EsqlCommand } from '../esql';
import type { QueryDsl } from './query_dsl';

/** Stands in the feed where an address is not known; it is nobody's. */
export const PLACEHOLDER_EMAIL = 'unknown@invalid.internal';

const EMAIL = 'user.email';
const KNOWN_EMAIL_COLUMN = 'email';
/** Column that holds the label of whoever acted. */
export const ACTOR_COLUMN = 'actor';

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

/**
 * The label of whoever acted as a column: e-mail address, else user id, else the id of the key, account, workload, device
 * or directory, else the service or the kind of actor.
 *
 * @param columns - fields that the index maps; naming another one is an error in ES|QL
 */
export const defineActor = (columns: ReadonlySet<string>): EsqlCommand => {
  const fields = ACTOR_LABEL_FIELDS.filter((field) => columns.has(field));
  const label = firstOf(...fields.map((field) => column(field === EMAIL ? KNOWN_EMAIL_COLUMN : field)));
  return evaluate({
    // A column of its own: a CASE inside COALESCE is evaluated row by row, ten times as slow.
    ...(columns.has(EMAIL) && {
      [KNOWN_EMAIL_COLUMN]: call('CASE', compare(column(EMAIL), '!=', literal(PLACEHOLDER_EMAIL)), column(EMAIL)),
    }),
    [ACTOR_COLUMN]: label,
  });
};

/** Keeps the events whose actor has one of the labels, and defines the column as `defineActor` does. */
export const whereActorIsOneOf = (labels: readonly string[], columns: ReadonlySet<string>): EsqlCommand[] => [
  // The label is computed; this says no more than the last clause, but Lucene can answer it.
  where(or(...ACTOR_LABEL_FIELDS.filter((field) => columns.has(field)).map((field) => isOneOf(column(field), labels)))),
  defineActor(columns),
  where(isOneOf(column(ACTOR_COLUMN), labels)),
];

/** Whether a field gives an event its label, as long as none before it does. */
const hasLabel = (field: string): QueryDsl =>
  field === EMAIL
    ? { bool: { filter: [{ exists: { field } }], must_not: [{ term: { [field]: PLACEHOLDER_EMAIL } }] } }
    : { exists: { field } };

const labelIsOneOf = (field: string, labels: readonly string[]): QueryDsl => ({
  terms: { [field]: field === EMAIL ? labels.filter((label) => label !== PLACEHOLDER_EMAIL) : labels },
});

/** The same choice of events as `whereActorIsOneOf`, in Query DSL. */
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
