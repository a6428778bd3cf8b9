import { decodeCursor } from '../feed/cursor';
import type { FeedFilter, PageRequest } from '../feed/read_page';
import type { FictionalOrganization } from '../organization/fictional_organization';
import { parseInstant } from '../time/instant';
import type { ApiError } from './api_error';
import { forbidden, invalidRequest, isApiError } from './api_error';
import { parseLimit, queryParameters } from './query_parameters';

const TIME_PARAMETERS = ['created_at.gte', 'created_at.gt', 'created_at.lte', 'created_at.lt'] as const;
const SINGLE = ['limit', 'order', 'after_id', 'before_id', ...TIME_PARAMETERS];
const REPEATABLE = ['activity_types[]', 'exclude_activity_types[]', 'actor_ids[]', 'user_ids[]', 'organization_ids[]'];

const setOf = (values: string[]): ReadonlySet<string> | undefined => (values.length > 0 ? new Set(values) : undefined);

interface RequestContext {
  organization: FictionalOrganization;
  isKnownType: (type: string) => boolean;
}

type Parameters = Exclude<ReturnType<typeof queryParameters>, ApiError>;

/** All four bounds hold together; the feed's resolution is a microsecond. */
const parseRange = (parameters: Parameters): Pick<FeedFilter, 'from' | 'to'> | ApiError => {
  let [from, to] = [-Infinity, Infinity];
  for (const name of TIME_PARAMETERS) {
    const text = parameters.one(name);
    if (text === undefined) continue;
    const instant = parseInstant(text);
    if (instant === undefined) return invalidRequest(`${name}: must be an RFC 3339 date-time with an offset`);
    if (name === 'created_at.gte') from = Math.max(from, instant);
    if (name === 'created_at.gt') from = Math.max(from, instant + 1);
    if (name === 'created_at.lte') to = Math.min(to, instant + 1);
    if (name === 'created_at.lt') to = Math.min(to, instant);
  }
  return { ...(from > -Infinity && { from }), ...(to < Infinity && { to }) };
};

const parseTypes = (
  parameters: Parameters,
  { isKnownType }: RequestContext,
): Pick<FeedFilter, 'types' | 'excludedTypes'> | ApiError => {
  const included = parameters.all('activity_types[]');
  const excluded = parameters.all('exclude_activity_types[]');
  if (included.length > 0 && excluded.length > 0) {
    return invalidRequest('activity_types[] and exclude_activity_types[] exclude each other');
  }
  const unknown = [...included, ...excluded].find((type) => !isKnownType(type));
  if (unknown !== undefined) return invalidRequest(`Unknown activity type: ${unknown}`);
  const [types, excludedTypes] = [setOf(included), setOf(excluded)];
  return { ...(types && { types }), ...(excludedTypes && { excludedTypes }) };
};

const parseOrganizations = (
  parameters: Parameters,
  { organization }: RequestContext,
): Pick<FeedFilter, 'organizations'> | ApiError => {
  const wanted = parameters.all('organization_ids[]');
  const own = Object.values(organization.organizations).flatMap(({ id, uuid }) => [id, uuid]);
  const foreign = wanted.find((id) => !own.includes(id));
  if (foreign !== undefined) return forbidden(`The key has no access to organization ${foreign}.`);
  const organizations = setOf(wanted);
  return { ...(organizations && { organizations }) };
};

const parseCursor = (
  parameters: Parameters,
  { organization }: RequestContext,
): Pick<PageRequest, 'cursor'> | ApiError => {
  const [after, before] = [parameters.one('after_id'), parameters.one('before_id')];
  if (after !== undefined && before !== undefined)
    return invalidRequest('Only one of after_id and before_id can be given');
  const text = after ?? before;
  if (text === undefined) return {};
  const position = decodeCursor(text, organization.parentId);
  if (!position)
    return invalidRequest(`${after === undefined ? 'before_id' : 'after_id'}: cursor that cannot be decoded`);
  return { cursor: { side: after === undefined ? 'before' : 'after', position } };
};

/** Reads the parameters of `GET /v1/compliance/activities`; every one that the API would refuse is refused. */
export const parseActivitiesRequest = (search: URLSearchParams, context: RequestContext): PageRequest | ApiError => {
  const parameters = queryParameters(search, { single: SINGLE, repeatable: REPEATABLE });
  if (isApiError(parameters)) return parameters;
  const limit = parseLimit(parameters.one('limit'), { max: 5000, fallback: 100 });
  if (typeof limit !== 'number') return limit;
  const order = parameters.one('order') ?? 'desc';
  if (order !== 'asc' && order !== 'desc') return invalidRequest("order: must be 'asc' or 'desc'");
  const range = parseRange(parameters);
  if (isApiError(range)) return range;
  const types = parseTypes(parameters, context);
  if (isApiError(types)) return types;
  const organizations = parseOrganizations(parameters, context);
  if (isApiError(organizations)) return organizations;
  const cursor = parseCursor(parameters, context);
  if (isApiError(cursor)) return cursor;
  const userIds = setOf([...parameters.all('actor_ids[]'), ...parameters.all('user_ids[]')]);
  return { limit, order, filter: { ...range, ...types, ...organizations, ...(userIds && { userIds }) }, ...cursor };
};
