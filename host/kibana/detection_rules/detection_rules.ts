import { randomUUID } from 'node:crypto';
import { parseStackVersion } from '../../../common/esql';
import { bodyProblems, ruleSchema } from '../../../common/rule_authoring/rule_body/rule_versions';
import { schema } from '../config_schema';
import type { Features } from '../features/features';
import type { HostProfile } from '../host_profile';
import type { Route } from '../http/route';

/** The privilege that Kibana's Security app asks for on all of its routes. */
const PRIVILEGE = 'securitySolution';
const PATH = '/api/detection_engine/rules';
const SECURITY = { authz: { requiredPrivileges: [PRIVILEGE] } };
const OPTIONS = { access: 'public' as const, tags: [`access:${PRIVILEGE}`] };
const NOT_KEPT = /does not keep/;

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

/**
 * Stands in for the part of the Security app that keeps detection rules: takes a body as the version does, says what it
 * lacks, drops the keys that the version doesn't know without a word, and gives it back. Rules are kept in memory and
 * never run.
 */
export const createDetectionRules = ({
  features,
  profile,
}: {
  features: Features;
  profile: HostProfile;
}): { routes: Route[] } => {
  features.register(SECURITY_FEATURE);
  const version = parseStackVersion(profile.kibanaVersion);
  if (version === undefined) throw new RangeError(`"${profile.kibanaVersion}" is not a version.`);
  const { keys } = ruleSchema(version);
  const rules = new Map<string, Record<string, unknown>>();

  const create: Route = {
    method: 'post',
    config: {
      path: PATH,
      validate: { body: schema.recordOf(schema.string(), schema.any()) },
      security: SECURITY,
      options: OPTIONS,
    },
    handler: (_context, request, response) => {
      const body = request.body as Record<string, unknown>;
      const problems = bodyProblems(body, version).filter((problem) => !NOT_KEPT.test(problem));
      if (problems.length > 0) {
        return response.badRequest({ body: { message: `[request body]: ${problems.join(', ')}` } });
      }
      const ruleId = typeof body['rule_id'] === 'string' ? body['rule_id'] : randomUUID();
      if ([...rules.values()].some(({ rule_id: taken }) => taken === ruleId)) {
        return response.conflict({ body: { message: `rule_id: "${ruleId}" already exists` } });
      }
      const kept = Object.fromEntries(Object.entries(body).filter(([key]) => keys.has(key)));
      const rule = { id: randomUUID(), ...kept, rule_id: ruleId };
      rules.set(rule.id, rule);
      return response.ok({ body: rule });
    },
  };
  const read: Route = {
    method: 'get',
    config: {
      path: PATH,
      validate: { query: schema.object({ id: schema.string() }) },
      security: SECURITY,
      options: OPTIONS,
    },
    handler: (_context, request, response) => {
      const { id } = request.query as { id: string };
      const rule = rules.get(id);
      return rule
        ? response.ok({ body: rule })
        : response.notFound({ body: { message: `id: "${id}" not found`, status_code: 404 } });
    },
  };
  return { routes: [create, read] };
};
