import type { FictionalOrganization } from '../organization/fictional_organization';
import { formatInstant } from '../time/instant';
import type { ApiAnswer } from './api_answer';
import { jsonAnswer } from './api_answer';
import type { ApiError } from './api_error';
import { invalidRequest, isApiError, notFound } from './api_error';
import { parseLimit, queryParameters } from './query_parameters';

const PAGE_TOKEN = /^page_(\d{1,9})$/;

/** One page of a directory list: `{data, has_more, next_page}`. */
const listAnswer = <Item>(
  items: readonly Item[],
  search: URLSearchParams,
  limits: { max: number; fallback: number },
): ApiAnswer | ApiError => {
  const parameters = queryParameters(search, { single: ['limit', 'page'] });
  if (isApiError(parameters)) return parameters;
  const limit = parseLimit(parameters.one('limit'), limits);
  if (typeof limit !== 'number') return limit;
  const page = parameters.one('page');
  const token = page === undefined ? 'page_0' : Buffer.from(page, 'base64').toString('utf8');
  const start = Number(PAGE_TOKEN.exec(token)?.[1] ?? NaN);
  if (Number.isNaN(start)) return invalidRequest('page: cannot be decoded');
  const end = start + limit;
  const hasMore = end < items.length;
  return jsonAnswer(200, {
    data: items.slice(start, end),
    has_more: hasMore,
    next_page: hasMore ? Buffer.from(`page_${end}`).toString('base64') : null,
  });
};

/** `GET /organizations`: all under the parent, oldest first. */
export const organizationsAnswer = (world: FictionalOrganization, search: URLSearchParams): ApiAnswer | ApiError => {
  const organizations = Object.values(world.organizations)
    .sort((one, other) => one.createdAt - other.createdAt)
    .map(({ uuid, name, createdAt }) => ({ uuid, name, created_at: formatInstant(createdAt) }));
  return listAnswer(organizations, search, { max: 1000, fallback: 1000 });
};

/** `GET /organizations/{uuid}/users`. The Console organization has those who build: engineers and administrators. */
export const usersAnswer = (
  world: FictionalOrganization,
  uuid: string,
  search: URLSearchParams,
): ApiAnswer | ApiError => {
  const organization = Object.values(world.organizations).find((candidate) => candidate.uuid === uuid);
  if (!organization) return notFound('The organization does not exist.');
  const users = world.people
    .filter(({ organization: home, persona }) =>
      organization.key === 'console' ? persona === 'engineer' || persona === 'administrator' : home.uuid === uuid,
    )
    .map(({ userId, fullName, email, role, joinedAt }) => ({
      id: userId,
      full_name: fullName,
      email,
      organization_role: role,
      created_at: formatInstant(joinedAt),
    }));
  return listAnswer(users, search, { max: 1000, fallback: 500 });
};
