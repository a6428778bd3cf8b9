import { OVERVIEW_PANELS } from './overview_panels';
import { FROM, TO } from './documents';

export interface RouteCall {
  /** As in the list of routes, e.g. `POST /sources/{id}/_run`. */
  route: string;
  method: string;
  path: string;
  /** undefined where the route takes none. */
  body: Record<string, unknown> | undefined;
  needs: 'read' | 'sources';
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
  { route: 'POST /overview/_options', method: 'POST', path: '/overview/_options', body: NO_FILTERS, needs: 'read' },
  { route: 'GET /sources', method: 'GET', path: '/sources', body: undefined, needs: 'read' },
  { route: 'GET /sources/{id}', method: 'GET', path: `/sources/${id}`, body: undefined, needs: 'read' },
  { route: 'POST /sources', method: 'POST', path: '/sources', body: SOURCE, needs: 'sources' },
  { route: 'PUT /sources/{id}', method: 'PUT', path: `/sources/${id}`, body: SOURCE, needs: 'sources' },
  { route: 'DELETE /sources/{id}', method: 'DELETE', path: `/sources/${id}`, body: undefined, needs: 'sources' },
  { route: 'POST /sources/{id}/_run', method: 'POST', path: `/sources/${id}/_run`, body: undefined, needs: 'sources' },
  {
    route: 'POST /sources/_test',
    method: 'POST',
    path: '/sources/_test',
    body: { url: SOURCE.url, apiKey: SOURCE.apiKey },
    needs: 'sources',
  },
];
