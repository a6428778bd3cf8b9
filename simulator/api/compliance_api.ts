import type { ActivityFeed } from '../feed/activity_feed';
import type { FeedRecord } from '../feed/feed_record';
import type { FeedPage, PageRequest } from '../feed/read_page';
import { activityDefinitions } from '../catalogue/activity_definitions';
import type { AnswerFaults } from '../faults/fault_plan';
import type { FaultRule } from '../faults/fault_rule';
import type { FictionalOrganization } from '../organization/fictional_organization';
import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import { activitiesAnswer } from './activities_answer';
import { parseActivitiesRequest } from './activities_request';
import type { ApiAnswer } from './api_answer';
import type { ApiError } from './api_error';
import {
  errorAnswer,
  forbidden,
  invalidRequest,
  isApiError,
  missingScope,
  notFound,
  rateLimited,
  serverError,
  unauthenticated,
} from './api_error';
import type { ApiKey, ApiKeys } from './api_keys';
import { organizationsAnswer, usersAnswer } from './directory_endpoints';
import type { RateBudget } from './rate_budget';

/** Where the fictional collectors stand; loopback is no address that the real API would ever see. */
const READER_IP_ADDRESS = '198.51.100.5';
const API_ORIGIN = 'https://api.anthropic.com';
const PREFIX = '/v1/compliance';
const USERS_PATH = /^\/v1\/compliance\/organizations\/([^/]+)\/users$/;
const ALL_READS = 'read:org_audit';

export interface ComplianceRequest {
  method: string;
  /** Path with query, as sent. */
  target: string;
  apiKey: string | undefined;
  userAgent: string | null;
  body: string | null;
}

interface Endpoint {
  scope: string;
  isOpenToAdminKeys?: true;
  answer: (search: URLSearchParams) => ApiAnswer | ApiError;
}

/** The Compliance API: everything between the text of a request and that of its answer. */
export class ComplianceApi {
  constructor(
    private readonly dependencies: {
      feed: ActivityFeed;
      organization: FictionalOrganization;
      keys: ApiKeys;
      budget: RateBudget;
      random: RandomSource;
      now: () => number;
    },
  ) {}

  /** @param faults - `instead` and `duplicates` take effect here; how the answer is delivered is the sender's business */
  answer(request: ComplianceRequest, faults: AnswerFaults = {}): ApiAnswer {
    const { keys, budget, random, now } = this.dependencies;
    const requestId = makeId('req', random);
    const key = faults.instead?.kind === 'unauthorized' ? undefined : keys.authenticate(request.apiKey);
    // Whoever fails to prove who they are costs nobody's budget and leaves no trace in anybody's feed.
    if (!key) return withHeaders(errorAnswer(unauthenticated, requestId), { 'request-id': requestId });

    const { isAllowed, headers } = budget.take(now());
    const result = isAllowed ? this.authorized(request, key, faults) : rateLimited;
    const answer = isApiError(result) ? errorAnswer(result, requestId) : result;
    this.recordAccess(request, key, requestId, answer.status);
    return withHeaders(answer, { 'request-id': requestId, ...headers, ...faultHeaders(faults.instead) });
  }

  private authorized(request: ComplianceRequest, key: ApiKey, faults: AnswerFaults): ApiAnswer | ApiError {
    const { pathname, searchParams } = new URL(request.target, API_ORIGIN);
    const endpoint = this.endpoint(pathname, faults);
    if (key.name === 'claudeApi' || (key.name === 'admin' && !endpoint?.isOpenToAdminKeys)) {
      return forbidden('This endpoint needs a Compliance Access Key.');
    }
    const { instead } = faults;
    if (instead?.kind === 'rate_limited') return rateLimited;
    if (instead?.kind === 'server_error') return serverError(instead.status ?? 500);
    if (!endpoint) return notFound(`There is no ${pathname}.`);
    if (instead?.kind === 'forbidden') return missingScope([], endpoint.scope);
    if (!key.scopes.includes(endpoint.scope) && !key.scopes.includes(ALL_READS))
      return missingScope(key.scopes, endpoint.scope);
    if (request.method !== 'GET') return { ...invalidRequest(`${request.method} is not allowed here.`), status: 405 };
    return endpoint.answer(searchParams);
  }

  private endpoint(path: string, { duplicates }: AnswerFaults): Endpoint | undefined {
    const { organization } = this.dependencies;
    if (path === `${PREFIX}/activities`) {
      return {
        scope: 'read:compliance_activities',
        isOpenToAdminKeys: true,
        answer: (search) => this.activities(search, duplicates),
      };
    }
    if (path === `${PREFIX}/organizations`) {
      return { scope: 'read:compliance_org_data', answer: (search) => organizationsAnswer(organization, search) };
    }
    const uuid = USERS_PATH.exec(path)?.[1];
    if (uuid === undefined) return undefined;
    return { scope: 'read:compliance_user_data', answer: (search) => usersAnswer(organization, uuid, search) };
  }

  private activities(search: URLSearchParams, duplicates: FaultRule | undefined): ApiAnswer | ApiError {
    const { feed, organization } = this.dependencies;
    const request = parseActivitiesRequest(search, {
      organization,
      // Types that were put into the feed are types that this API knows.
      isKnownType: (type) => activityDefinitions.has(type) || feed.store.hasType(type),
    });
    if (isApiError(request)) return request;
    const page = feed.page(request);
    const repeated = duplicates ? this.repeated(request, page, duplicates.count ?? 3) : [];
    return activitiesAnswer({ page, repeated, parentId: organization.parentId });
  }

  /** The end of the page before, and the beginning of this one once more. */
  private repeated(request: PageRequest, { records }: FeedPage, count: number): FeedRecord[] {
    const [first] = records;
    if (!first || !request.cursor) return records.slice(0, count);
    const before = this.dependencies.feed.page({ ...request, limit: 1, cursor: { side: 'before', position: first } });
    return [...before.records, ...records.slice(0, count)];
  }

  private recordAccess(request: ComplianceRequest, key: ApiKey, requestId: string, status: number): void {
    this.dependencies.feed.recordApiAccess({
      keyId: key.id,
      ipAddress: READER_IP_ADDRESS,
      userAgent: request.userAgent,
      fields: {
        request_id: requestId,
        request_method: request.method,
        status_code: status,
        url: `${API_ORIGIN}${request.target}`,
        request_body: request.body,
      },
    });
  }
}

const withHeaders = (answer: ApiAnswer, headers: Record<string, string>): ApiAnswer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

const faultHeaders = (fault: FaultRule | undefined): Record<string, string> => {
  if (fault?.kind === 'rate_limited' && fault.retryAfterSeconds !== null)
    return { 'retry-after': String(fault.retryAfterSeconds ?? 1) };
  if (fault?.kind === 'server_error' && fault.shouldRetry === false) return { 'x-should-retry': 'false' };
  return {};
};
