import fc from 'fast-check';
import activityTypes from '../../../common/catalogue/activity_types.json';
import type { Activity } from '../../../common/compliance_api/activity';

interface TypeEntry {
  type: string;
  fields: Readonly<Record<string, string>>;
}

const TYPES = activityTypes as unknown as readonly TypeEntry[];

/** Types that carry what the panels count, so that a small sample has plenty of it. */
const TELLING_TYPES = TYPES.filter(
  ({ type, fields }) =>
    ['mcp_server_id', 'mcp_server_name', 'mcp_directory_server_id', 'skill_id', 'claude_project_id'].some(
      (field) => field in fields,
    ) || /^(sso_login|magic_link|compliance_api_accessed|org_external_key_validated|github_token_import)/.test(type),
);

const PEOPLE = Array.from({ length: 40 }, (_, index) => ({
  user_id: `user_${index}`,
  // Two people share an id with differing spelling of the address, as after a change of name.
  email_address: `person${index}@acme.example`,
}));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });

const user = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.constantFrom('both', 'both', 'both', 'id', 'email', 'placeholder', 'new_address', 'neither'),
  )
  .map(([person, shape]) => ({
    type: 'user_actor',
    ...(shape !== 'email' && shape !== 'neither' && { user_id: person.user_id }),
    ...(shape === 'both' || shape === 'email' ? { email_address: person.email_address } : {}),
    ...(shape === 'placeholder' && { email_address: 'unknown@invalid.internal' }),
    ...(shape === 'new_address' && { email_address: `new.${person.email_address}` }),
    ip_address: '198.51.100.21',
  }));

const actor: fc.Arbitrary<Activity['actor']> = fc.oneof(
  { arbitrary: user, weight: 8 },
  fc.record({
    type: fc.constant('unauthenticated_user_actor'),
    unauthenticated_email_address: maybe(fc.constantFrom(...PEOPLE.map(({ email_address }) => email_address))),
  }),
  fc.record({ type: fc.constant('api_actor'), api_key_id: fc.constantFrom('apikey_1', 'apikey_2') }),
  fc.record({ type: fc.constant('admin_api_key_actor'), admin_api_key_id: fc.constant('admin_api_key_1') }),
  fc.record({ type: fc.constant('service_account_actor'), service_account_id: fc.constant('svac_1') }),
  fc.record({
    type: fc.constant('scim_directory_sync_actor'),
    directory_id: fc.constant('directory_1'),
    workos_event_id: fc.constant('event_1'),
  }),
  fc.record({ type: fc.constant('system_actor'), service: maybe(fc.constantFrom('retention', 'billing')) }),
  fc.record({ type: fc.constant('anthropic_actor'), email_address: fc.constant(null) }),
  fc.record({
    type: fc.constant('federated_identity_actor'),
    issuer: fc.constant('https://issuer.example'),
    subject: fc.constantFrom('repo:acme/app', 'robot@acme.example'),
  }),
  fc.record({
    type: fc.constant('federated_actor'),
    subject: fc.constant(null),
    provider: fc.constant({ type: 'aws', account_id: '1' }),
  }),
  fc.record({
    type: fc.constant('attested_device_actor'),
    external_client_id: fc.constant('client_1'),
    kid_hash: fc.constant('x'),
  }),
  fc.constant(null),
);

/** Names hold what a careless query breaks on: quotes, wildcards, separators, other scripts. */
const NAMES = ['Wiki', 'データ連携 (staging)', 'a"b', 'a*b', 'a,b', 'back\\slash', 'x | LIMIT 1', '😀'];
const numbered = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((index) => `${prefix}_${index}`);

const FIELD_VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  mcp_server_id: numbered('mcpsrv', 15),
  mcp_server_name: fc.constantFrom(...NAMES),
  mcp_directory_server_id: numbered('mcpdir', 3),
  mcp_directory_server_name: fc.constantFrom('Wiki', 'Calendar'),
  skill_id: numbered('skill', 14),
  skill_name: fc.constantFrom(...NAMES),
  claude_project_id: numbered('claude_proj', 12),
  status_code: fc.constantFrom(200, 204, 302, 401, 404, 500),
  result: fc.constantFrom('imported', 'rejected_scope', 'failed_network', 'new_result'),
  validation_result: fc.constantFrom('success', 'failure', 'pending'),
  outcome: fc.constantFrom('success', 'failure'),
  approved: fc.boolean(),
  decision: fc.constantFrom('blocked', 'unspecified'),
  completed: fc.boolean(),
  failed: fc.boolean(),
};

/** Required fields are there; optional ones are there, null or missing. */
const fieldsOf = ({ fields }: TypeEntry): fc.Arbitrary<Record<string, unknown>> => {
  const shape: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const [field, type] of Object.entries(fields)) {
    const value = FIELD_VALUES[field];
    if (value === undefined) continue;
    shape[field] = type.endsWith('?') ? maybe(value) : value;
    if (!type.endsWith('?')) required.push(field);
  }
  return fc.record(shape, { requiredKeys: required });
};

/**
 * Activities as the Compliance API gives them: all types of the catalogue, every kind of actor, with and without
 * organization, ids without names and names without ids, odd names.
 *
 * @param seed - the same seed gives the same activities
 */
export const makeActivities = ({
  seed,
  count,
  fromMs,
  toMs,
}: {
  seed: number;
  count: number;
  fromMs: number;
  toMs: number;
}): Activity[] => {
  const type = fc.oneof(fc.constantFrom(...TYPES), fc.constantFrom(...TELLING_TYPES));
  const micros = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'));
  const activity = type.chain((entry) =>
    fc.record({
      entry: fc.constant(entry),
      // Coarse steps, so that events share a millisecond and ties are seen.
      time: fc.oneof(
        fc.integer({ min: fromMs, max: toMs - 1 }),
        fc.integer({ min: 0, max: 9 }).map((step) => fromMs + step * Math.floor((toMs - fromMs) / 10)),
      ),
      micros,
      organization: fc.constantFrom(null, 'org_0', 'org_1', 'org_2'),
      actor,
      fields: fieldsOf(entry),
    }),
  );
  return fc
    .sample(activity, { seed, numRuns: count })
    .map(({ entry, time, micros: tail, organization, actor: who, fields }, index) => ({
      id: `activity_${String(index).padStart(6, '0')}`,
      created_at: new Date(time).toISOString().replace('Z', `${tail}Z`),
      organization_id: organization,
      organization_uuid: null,
      type: entry.type,
      actor: who ?? null,
      ...fields,
    }));
};
