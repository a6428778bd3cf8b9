import type { ActivitiesPage } from '../../common/compliance_api/activity';
import type { Simulator } from '../start_simulator';

export type Parameters = Record<string, string | number | string[]>;

export interface ApiResponse<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface ErrorBody {
  type: string;
  error: { type: string; message: string };
  request_id: string;
}

const queryOf = (parameters: Parameters): string => {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)]),
  );
  return new URLSearchParams(pairs).toString();
};

/** Calls an endpoint under `/v1/compliance`; `key: null` sends none. */
export const call = async <Body>(
  simulator: Simulator,
  path: string,
  parameters: Parameters = {},
  key: string | null = simulator.keys.complianceAccess,
): Promise<ApiResponse<Body>> => {
  const response = await fetch(`${simulator.url}/v1/compliance${path}?${queryOf(parameters)}`, {
    headers: key === null ? {} : { 'x-api-key': key },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
};

export const getPage = async (simulator: Simulator, parameters: Parameters = {}): Promise<ActivitiesPage> => {
  const { status, body } = await call<ActivitiesPage>(simulator, '/activities', parameters);
  if (status !== 200) throw new Error(`Status ${status}: ${JSON.stringify(body)}`);
  return body;
};

/**
 * Follows the feed to the end.
 *
 * @param start - cursor to begin at; without it a walk by `before_id` has nowhere to begin
 * @returns ids in result order
 */
export const walk = async (
  simulator: Simulator,
  { side, start, ...parameters }: Parameters & { side: 'after' | 'before'; start?: string },
): Promise<string[]> => {
  let ids: string[] = [];
  let cursor = start;
  for (;;) {
    const page = await getPage(simulator, { ...parameters, ...(cursor !== undefined && { [`${side}_id`]: cursor }) });
    const pageIds = (page.data ?? []).map(({ id = '' }) => id);
    ids = side === 'after' ? [...ids, ...pageIds] : [...pageIds, ...ids];
    if (!page.has_more) return ids;
    cursor = (side === 'after' ? page.last_id : page.first_id) ?? undefined;
  }
};
