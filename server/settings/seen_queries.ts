import type { SettingsList } from '../../common/api/settings';
import {
  ascending,
  call,
  column,
  compare,
  countAll,
  descending,
  equals,
  esqlQuery,
  evaluate,
  firstOf,
  from,
  isNotNull,
  like,
  limit,
  literal,
  sort,
  stats,
  where,
} from '../../common/esql';
import type { EsqlCommand, EsqlQuery, Expression } from '../../common/esql';
import { PLACEHOLDER_EMAIL } from '../../common/overview';

const EMAIL = 'user.email';
const ACTOR_TYPE = 'anthropic.audit.actor.type';

/** Only people who are signed in: a failed sign-in carries whatever somebody typed. */
const bySignedIn = where(equals(column(ACTOR_TYPE), 'user_actor'));

const isAddress = where(compare(column(EMAIL), '!=', literal(PLACEHOLDER_EMAIL)));

interface SeenSource {
  /** Fields that it takes; the first that is there counts where `value` is absent. */
  fields: readonly string[];
  needs?: readonly string[];
  commands?: readonly EsqlCommand[];
  value?: Expression;
}

const COLLECTOR_KEYS = ['anthropic.audit.actor.api_key_id', 'anthropic.audit.actor.admin_api_key_id'];

/** Where the feed shows what a list is about. */
const SOURCES: Readonly<Record<SettingsList, SeenSource>> = {
  approved_mcp_servers: { fields: ['anthropic.audit.mcp_server_name'] },
  approved_domains: {
    fields: [EMAIL],
    needs: [ACTOR_TYPE],
    commands: [bySignedIn, isAddress, where(like(column(EMAIL), '*@*'))],
    value: call('REPLACE', column(EMAIL), literal('^.*@'), literal('')),
  },
  trusted_networks: {
    fields: ['source.ip'],
    needs: [ACTOR_TYPE],
    commands: [bySignedIn],
    value: call('TO_STRING', column('source.ip')),
  },
  approved_countries: { fields: ['source.geo.country_iso_code'], needs: [ACTOR_TYPE], commands: [bySignedIn] },
  approved_skills: { fields: ['anthropic.audit.skill_name'] },
  break_glass_users: { fields: [EMAIL], needs: [ACTOR_TYPE], commands: [bySignedIn, isAddress] },
  known_collectors: {
    fields: COLLECTOR_KEYS,
    commands: [where(equals(column('event.action'), 'compliance_api_accessed'))],
  },
  approved_plugins: { fields: ['anthropic.audit.plugin_name'] },
  approved_otlp_endpoints: { fields: ['anthropic.audit.new_otlp_endpoint'] },
};

/** Rows of one answer; more are cut. */
export const MAX_SEEN = 500;

const VALUE = 'value';
export const SEEN_COLUMNS = { value: VALUE, count: 'events', first: 'first_seen', last: 'last_seen' } as const;

/** Fields whose presence decides whether a list can be filled. */
export const seenFields = (list: SettingsList): readonly string[] => [
  ...SOURCES[list].fields,
  ...(SOURCES[list].needs ?? []),
];

/**
 * Values with the number of events that carry them and when these began and ended, most frequent first.
 *
 * @param columns - fields that the indices map
 * @returns undefined where they map none that shows such values
 */
export const seenQuery = (
  list: SettingsList,
  { indexPattern, columns }: { indexPattern: string; columns: ReadonlySet<string> },
): EsqlQuery | undefined => {
  const { fields, needs = [], commands = [], value } = SOURCES[list];
  const known = fields.filter((field) => columns.has(field));
  if (known.length === 0 || !needs.every((field) => columns.has(field))) return undefined;
  return esqlQuery(
    from(indexPattern),
    ...commands,
    evaluate({ [VALUE]: value ?? firstOf(...known.map(column)) }),
    where(isNotNull(column(VALUE))),
    stats(
      {
        [SEEN_COLUMNS.count]: countAll(),
        [SEEN_COLUMNS.first]: call('MIN', column('@timestamp')),
        [SEEN_COLUMNS.last]: call('MAX', column('@timestamp')),
      },
      [VALUE],
    ),
    sort(descending(SEEN_COLUMNS.count), ascending(VALUE)),
    // One more than is shown tells whether there are more.
    limit(MAX_SEEN + 1),
  );
};
