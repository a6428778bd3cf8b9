import { schema } from '../config_schema';
import type { Features } from '../features/features';
import type { HostProfile } from '../host_profile';
import type { responseFactory } from '../http/response_factory';
import type { Route, RouteConfig, RouteHandler } from '../http/route';
import { isRefusal, RuleMemory } from './rule_memory';
import type { Refusal, Rule } from './rule_memory';

/** The privilege that Kibana's Security app asks for on all of its routes. */
const PRIVILEGE = 'securitySolution';
const PATH = '/api/detection_engine/rules';

const SECURITY_FEATURE = {
  id: 'siem',
  name: 'Security',
  category: { id: 'securitySolution', label: 'Security', euiIconType: 'logoSecurity', order: 4000 },
  app: ['securitySolutionUI'],
  privileges: {
    all: {
      app: ['securitySolutionUI'],
      api: [PRIVILEGE],
      savedObject: { all: [], read: [] },
      ui: ['show', 'crud'],
    },
    read: { app: ['securitySolutionUI'], api: [PRIVILEGE], savedObject: { all: [], read: [] }, ui: ['show'] },
  },
};

const route = (
  method: Route['method'],
  path: string,
  validate: RouteConfig['validate'],
  handler: RouteHandler,
  body?: NonNullable<RouteConfig['options']>['body'],
): Route => ({
  method,
  config: {
    path: `${PATH}${path}`,
    validate,
    security: { authz: { requiredPrivileges: [PRIVILEGE] } },
    options: { access: 'public', tags: [`access:${PRIVILEGE}`], ...(body && { body }) },
  },
  handler,
});

const answer = (result: Rule | Refusal, response: typeof responseFactory) => {
  if (!isRefusal(result)) return response.ok({ body: result });
  const { status, message } = result;
  if (status === 409) return response.conflict({ body: { message } });
  if (status === 404) return response.notFound({ body: { message, status_code: 404 } });
  return response.badRequest({ body: { message: `[request body]: ${message}` } });
};

/** The one filter that is understood: all rules whose `rule_id` begins with a text. */
const PREFIX_FILTER = /^alert\.attributes\.params\.ruleId: ([\w-]+)\*$/;

const ANY_BODY = schema.recordOf(schema.string(), schema.any());

/**
 * Stands in for the part of the Security app that keeps detection rules: takes a body as the version does, says what it
 * lacks, drops the keys that the version doesn't know without a word, and gives it back; finds, imports and replaces
 * rules. Rules are kept in memory and never run.
 */
export const createDetectionRules = ({
  features,
  profile,
}: {
  features: Features;
  profile: HostProfile;
}): { routes: Route[] } => {
  features.register(SECURITY_FEATURE);
  const rules = new RuleMemory(profile.kibanaVersion);

  const create = route('post', '', { body: ANY_BODY }, (_context, request, response) =>
    answer(rules.create(request.body as Record<string, unknown>), response),
  );
  const read = route('get', '', { query: schema.object({ id: schema.string() }) }, (_context, request, response) => {
    const { id } = request.query as { id: string };
    return answer(rules.get(id) ?? { status: 404, message: `id: "${id}" not found` }, response);
  });
  const replace = route('put', '', { body: ANY_BODY }, (_context, request, response) =>
    answer(rules.replace(request.body as Record<string, unknown>), response),
  );
  const find = route(
    'get',
    '/_find',
    {
      query: schema.object({
        filter: schema.string(),
        page: schema.number({ defaultValue: 1 }),
        per_page: schema.number({ defaultValue: 20 }),
      }),
    },
    (_context, request, response) => {
      const { filter, page, per_page: perPage } = request.query as { filter: string; page: number; per_page: number };
      const prefix = PREFIX_FILTER.exec(filter)?.[1];
      if (prefix === undefined) return response.badRequest({ body: { message: `No such filter: ${filter}` } });
      const found = rules.all().filter(({ rule_id: ruleId }) => ruleId.startsWith(prefix));
      const data = found.slice((page - 1) * perPage, page * perPage);
      return response.ok({ body: { page, perPage, total: found.length, data } });
    },
  );
  const importRules = route(
    'post',
    '/_import',
    { body: schema.object({ file: schema.any() }) },
    (_context, request, response) => {
      const lines = String((request.body as { file: unknown }).file)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const results = lines.map((line) => {
        const body = JSON.parse(line) as Record<string, unknown>;
        return { ruleId: String(body['rule_id']), result: rules.create(body) };
      });
      const errors = results.flatMap(({ ruleId, result }) =>
        isRefusal(result) ? [{ rule_id: ruleId, error: { status_code: result.status, message: result.message } }] : [],
      );
      return response.ok({
        body: {
          success: errors.length === 0,
          success_count: results.length - errors.length,
          rules_count: results.length,
          errors,
        },
      });
    },
    { accepts: 'multipart/form-data', maxBytes: 10_485_760 },
  );
  return { routes: [create, read, replace, find, importRules] };
};
