import { MCP_SERVER_PIVOT, PIVOTED_FIELDS, SKILL_PIVOT } from './pivot_fields';
import { FILTER_FIELDS } from '../api/overview';
import { ACTOR_LABEL_FIELDS } from './actor_label';

export const TIME_FIELD = '@timestamp';
export const ACTION_FIELD = 'event.action';
export const CATEGORY_FIELD = 'event.category';
export const OUTCOME_FIELD = 'event.outcome';
export const EVENT_ID_FIELD = 'event.id';
export const ADDRESS_FIELD = 'source.ip';
export const COUNTRY_FIELD = 'source.geo.country_name';
export const ACTOR_TYPE_FIELD = 'anthropic.audit.actor.type';
/** Only on records of the app's own requests. */
export const OWN_READ_FIELD = 'labels.own_read';
export const ORGANIZATION_NAME_FIELD = 'organization.name';

/** What makes an event name an MCP server or a skill: identity first by id, then by name; and the name for people. */
export interface NamedThing {
  identity: readonly string[];
  names: readonly string[];
}

export const MCP_SERVER: NamedThing = {
  identity: [
    'anthropic.audit.mcp_server_id',
    'anthropic.audit.mcp_directory_server_id',
    'anthropic.audit.mcp_server_name',
    'anthropic.audit.mcp_directory_server_name',
  ],
  names: ['anthropic.audit.mcp_server_name', 'anthropic.audit.mcp_directory_server_name'],
};

export const SKILL: NamedThing = {
  identity: ['anthropic.audit.skill_id', 'anthropic.audit.skill_name'],
  names: ['anthropic.audit.skill_name'],
};

/** Named things that pages can be narrowed to, by the name of the pivot. */
export const NAMED_PIVOTS: Readonly<Record<string, NamedThing>> = {
  [MCP_SERVER_PIVOT]: MCP_SERVER,
  [SKILL_PIVOT]: SKILL,
};

/** Who a signed-in person is: the id stays when the e-mail address changes. */
export const PERSON_FIELDS = ['user.id', 'user.email'] as const;
export const PERSON_ACTOR_TYPE = 'user_actor';

/** Every field that a query of the overview may name. */
export const OVERVIEW_FIELDS: readonly string[] = [
  ...new Set([
    TIME_FIELD,
    OUTCOME_FIELD,
    EVENT_ID_FIELD,
    OWN_READ_FIELD,
    ACTOR_TYPE_FIELD,
    ORGANIZATION_NAME_FIELD,
    ...Object.values(FILTER_FIELDS),
    ...ACTOR_LABEL_FIELDS,
    ...MCP_SERVER.identity,
    ...SKILL.identity,
    ...PIVOTED_FIELDS,
  ]),
];
