import { EMPTY_SETTINGS } from '../../../common/api/settings';
import { OVERVIEW_PANELS } from './overview_panels';
import { FROM, TO } from './documents';

export interface RouteCall {
  /** As in the list of routes, e.g. `POST /sources/{id}/_run`. */
  route: string;
  method: string;
  path: string;
  /** undefined where the route takes none. */
  body: Record<string, unknown> | undefined;
  needs: 'read' | 'sources' | 'rules';
}

export const NO_FILTERS = {
  from: FROM,
  to: TO,
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};

export const SOURCE = {
  name: 'From a security test',
  url: 'http://127.0.0.1:9',
  apiKey: 'sk-ant-api01-from-a-security-test',
  interval: '1d',
  lookback: '0d',
  namespace: 'default',
  enabled: false,
};

/** A query that a rule of ours could have. */
export const AUDIT_QUERY = 'FROM logs-anthropic.audit-* METADATA _id, _index, _version\n| WHERE event.kind == "event"';

export const previewOf = (query: string) => ({ rule: { query, interval: '5m', from: 'now-6m' }, days: 7 });

/** A call of every route that would work for someone with all rights. */
export const routeCalls = (id: string): RouteCall[] => [
  { route: 'GET /status', method: 'GET', path: '/status', body: undefined, needs: 'read' },
  {
    route: 'POST /overview/{panel}',
    method: 'POST',
    path: `/overview/${OVERVIEW_PANELS[0] ?? ''}`,
    body: NO_FILTERS,
    needs: 'read',
  },
  { route: 'POST /overview/_counts', method: 'POST', path: '/overview/_counts', body: NO_FILTERS, needs: 'read' },
  { route: 'POST /overview/_options', method: 'POST', path: '/overview/_options', body: NO_FILTERS, needs: 'read' },
  {
    route: 'POST /activity/_search',
    method: 'POST',
    path: '/activity/_search',
    body: { filters: NO_FILTERS },
    needs: 'read',
  },
  { route: 'POST /activity/_query', method: 'POST', path: '/activity/_query', body: NO_FILTERS, needs: 'read' },
  { route: 'GET /activity_types', method: 'GET', path: '/activity_types', body: undefined, needs: 'read' },
  {
    route: 'POST /activity/_export',
    method: 'POST',
    path: '/activity/_export',
    body: { filters: NO_FILTERS, format: 'csv' },
    needs: 'read',
  },
  { route: 'GET /views', method: 'GET', path: '/views', body: undefined, needs: 'read' },
  { route: 'PUT /views/{name}', method: 'PUT', path: '/views/mine', body: { search: 'from=now-7d' }, needs: 'rules' },
  { route: 'DELETE /views/{name}', method: 'DELETE', path: '/views/mine', body: undefined, needs: 'rules' },
  { route: 'GET /sources', method: 'GET', path: '/sources', body: undefined, needs: 'read' },
  { route: 'GET /sources/{id}', method: 'GET', path: `/sources/${id}`, body: undefined, needs: 'read' },
  { route: 'POST /sources', method: 'POST', path: '/sources', body: SOURCE, needs: 'sources' },
  { route: 'PUT /sources/{id}', method: 'PUT', path: `/sources/${id}`, body: SOURCE, needs: 'sources' },
  { route: 'DELETE /sources/{id}', method: 'DELETE', path: `/sources/${id}`, body: undefined, needs: 'sources' },
  {
    route: 'GET /sources/{id}/_deletion',
    method: 'GET',
    path: `/sources/${id}/_deletion`,
    body: undefined,
    needs: 'sources',
  },
  { route: 'POST /sources/{id}/_run', method: 'POST', path: `/sources/${id}/_run`, body: undefined, needs: 'sources' },
  {
    route: 'POST /sources/{id}/_backfill',
    method: 'POST',
    path: `/sources/${id}/_backfill`,
    body: { from: new Date(Date.now() - 30 * 86_400_000).toISOString() },
    needs: 'sources',
  },
  {
    route: 'DELETE /sources/{id}/_backfill',
    method: 'DELETE',
    path: `/sources/${id}/_backfill`,
    body: undefined,
    needs: 'sources',
  },
  {
    route: 'POST /sources/_test',
    method: 'POST',
    path: '/sources/_test',
    body: { url: SOURCE.url, apiKey: SOURCE.apiKey },
    needs: 'sources',
  },
  { route: 'GET /dead_letters', method: 'GET', path: '/dead_letters', body: undefined, needs: 'read' },
  {
    route: 'GET /sources/{id}/dead_letters',
    method: 'GET',
    path: `/sources/${id}/dead_letters?page=0`,
    body: undefined,
    needs: 'read',
  },
  {
    route: 'POST /sources/{id}/dead_letters/_replay',
    method: 'POST',
    path: `/sources/${id}/dead_letters/_replay`,
    body: undefined,
    needs: 'sources',
  },
  { route: 'GET /retention', method: 'GET', path: '/retention', body: undefined, needs: 'read' },
  {
    route: 'GET /retention/{namespace}/_plan',
    method: 'GET',
    path: '/retention/default/_plan?days=90',
    body: undefined,
    needs: 'sources',
  },
  {
    route: 'PUT /retention/{namespace}',
    method: 'PUT',
    path: '/retention/default',
    body: { days: null },
    needs: 'sources',
  },
  { route: 'GET /settings', method: 'GET', path: '/settings', body: undefined, needs: 'read' },
  { route: 'PUT /settings', method: 'PUT', path: '/settings', body: { settings: EMPTY_SETTINGS }, needs: 'rules' },
  {
    route: 'GET /settings/_seen',
    method: 'GET',
    path: '/settings/_seen?list=approved_mcp_servers',
    body: undefined,
    needs: 'read',
  },
  {
    route: 'GET /rules/_capabilities',
    method: 'GET',
    path: '/rules/_capabilities',
    body: undefined,
    needs: 'read',
  },
  {
    route: 'POST /rules/_draft',
    method: 'POST',
    path: '/rules/_draft',
    body: { prompt: 'Alert on every sign-in with SSO' },
    needs: 'rules',
  },
  {
    route: 'POST /rules/_preview',
    method: 'POST',
    path: '/rules/_preview',
    body: previewOf(AUDIT_QUERY),
    needs: 'rules',
  },
  { route: 'POST /rules/library', method: 'POST', path: '/rules/library', body: { installed: [] }, needs: 'read' },
  {
    route: 'GET /rules/library/{id}',
    method: 'GET',
    path: '/rules/library/sso_disabled',
    body: undefined,
    needs: 'read',
  },
  {
    route: 'POST /rules/library/_render',
    method: 'POST',
    path: '/rules/library/_render',
    body: { ids: ['sso_disabled'] },
    needs: 'rules',
  },
  {
    route: 'POST /rules/library/_installed',
    method: 'POST',
    path: '/rules/library/_installed',
    body: { rules: [{ id: 'sso_disabled', parts: { name: '00000000' } }] },
    needs: 'rules',
  },
  {
    route: 'PUT /rules/library/{id}/_tuning',
    method: 'PUT',
    path: '/rules/library/sso_disabled/_tuning',
    body: { threshold: null, excludedUsers: [] },
    needs: 'rules',
  },
  { route: 'GET /rules/_models', method: 'GET', path: '/rules/_models', body: undefined, needs: 'rules' },
];
