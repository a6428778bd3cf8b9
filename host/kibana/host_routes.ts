import type { Client } from '@elastic/elasticsearch';
import { schema } from './config_schema';
import type { Route } from './http/route';
import type { HostProfile } from './host_profile';

const OPEN = { authz: { enabled: false as const, reason: 'The host asks Elasticsearch as the user.' } };

interface CoreContext {
  core: Promise<{ elasticsearch: { client: { asCurrentUser: Client } } }>;
}

/** Routes of Kibana itself that others rely on: its status, and what the stand-in for Discover asks. */
export const createHostRoutes = ({ profile }: { profile: HostProfile }): Route[] => [
  {
    method: 'get',
    config: { path: '/api/status', validate: false, security: OPEN, options: { authRequired: 'optional' } },
    handler: (_context, _request, response) => {
      const available = { level: 'available', summary: 'All services and plugins are available' };
      return response.ok({
        body: {
          name: 'claude-activity-host',
          version: { number: profile.kibanaVersion, build_number: profile.buildNumber, build_snapshot: false },
          status: { overall: available, core: { elasticsearch: available, savedObjects: available }, plugins: {} },
        },
      });
    },
  },
  {
    method: 'post',
    config: {
      path: '/internal/host/esql',
      validate: {
        body: schema.object({ query: schema.string({ maxLength: 20_000 }), filter: schema.maybe(schema.any()) }),
      },
      security: OPEN,
      options: { access: 'internal' },
    },
    handler: async (context, request, response) => {
      const { elasticsearch } = await (context as CoreContext).core;
      const { query, filter } = request.body as { query: string; filter?: object };
      try {
        const answer = await elasticsearch.client.asCurrentUser.transport.request<object>({
          method: 'POST',
          path: '/_query',
          body: { query, ...(filter && { filter }) },
        });
        return response.ok({ body: answer });
      } catch (error) {
        return response.badRequest({ body: error instanceof Error ? error.message : String(error) });
      }
    },
  },
];
