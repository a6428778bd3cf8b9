import fc from 'fast-check';
import { ACTIVITY_TYPES, VENDOR_FIELDS } from '../../catalogue';
import type { Activity } from '../../compliance_api/activity';

const ACTOR_KINDS = [
  'user_actor',
  'api_actor',
  'admin_api_key_actor',
  'service_account_actor',
  'unauthenticated_user_actor',
  'anthropic_actor',
  'system_actor',
  'scim_directory_sync_actor',
  'federated_identity_actor',
  'federated_actor',
  'attested_device_actor',
  'orbital_actor',
];
const FIELD_NAMES = [
  ...[...VENDOR_FIELDS.keys()].map((name) => name.split('.')[0] ?? name),
  ...ACTIVITY_TYPES.flatMap(({ fields }) => Object.keys(fields)),
  ...['id', 'created_at', 'type', 'actor', 'organization_id', 'org_name', 'status', 'metadata', 'filename', 'reason'],
  ...['url', 'status_code', 'request_id', 'user_id', 'principal_type', 'target_type', 'role', 'updates', 'event_data'],
  ...['__proto__', 'constructor', 'toString', '', ' ', 'a\0b', '\0', 'a.b', 'actor.type', 'event'],
];
const ACTOR_FIELDS = [
  ...[...VENDOR_FIELDS.keys()].filter((name) => name.startsWith('actor.')).map((name) => name.split('.')[1] ?? name),
  ...['user_id', 'email_address', 'unauthenticated_email_address', 'ip_address', 'user_agent', 'provider'],
  ...['__proto__', 'station', 'a\0b', ''],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', 'true', '7', '-7', '1e3', '\0', '"', '\\', '\ud83d\udd11', '\ud83d', '@', 'eve@example.com'),
  fc.constantFrom(
    '2026-11-03T09:12:44.118204Z',
    '2026-11-03',
    '2026-02-30',
    '198.51.100.7',
    '2001:db8::7',
    'fe80::1%eth0',
  ),
  fc.constantFrom('https://api.example.com:443/a?b=c#d', '/v1/x?y', 'mailto:x@y', 'user', 'account', 'group'),
  fc.webUrl(),
  fc.integer({ min: 500, max: 1300 }).map((length) => 'ü'.repeat(length)),
);
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 2 ** 53, 2 ** 63, -(2 ** 63), 1.5),
);
const key = fc.oneof(
  fc.constantFrom('type', 'previous_value', 'current_value', 'outcome', 'reason', 'id', ...FIELD_NAMES),
  text,
);

const deep = fc
  .tuple(scalar, fc.array(fc.constantFrom('array', 'object'), { minLength: 10, maxLength: 40 }))
  .map(([leaf, layers]) =>
    layers.reduce<unknown>((inner, layer) => (layer === 'array' ? [inner] : { inner, 'b\0': 1 }), leaf),
  );

/** Own properties for every key, also `__proto__`, as JSON.parse makes them. */
const toObject = (entries: ReadonlyArray<[string, unknown]>): Record<string, unknown> => {
  const object: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
};

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map(toObject),
    fc.array(fc.array(fc.tuple(key, tie('json')), { maxLength: 3 }).map(toObject), { maxLength: 3 }),
  ),
}));
const value = fc.oneof({ weight: 8, arbitrary: json }, { weight: 1, arbitrary: deep });

const actor = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ACTOR_KINDS), fc.array(fc.tuple(fc.oneof(fc.constantFrom(...ACTOR_FIELDS), text), value)))
    .map(([kind, fields]) => toObject([['type', kind], ...fields])),
  value,
);

/** Any JSON object, mostly one that looks like an activity: known names with any values, any names, any nesting. */
export const arbitraryActivity: fc.Arbitrary<Activity> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ACTIVITY_TYPES.map(({ type }) => type)), value),
    actor,
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...FIELD_NAMES), text), value), { maxLength: 12 }),
    fc.oneof(text, fc.constant('2026-11-03T09:12:44.118204Z')),
  )
  .map(([type, who, fields, createdAt]) =>
    toObject([['created_at', createdAt], ['actor', who], ['type', type], ...fields]),
  );
