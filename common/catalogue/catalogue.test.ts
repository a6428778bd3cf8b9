import { ACTIVITY_CATEGORIES, ACTIVITY_TYPES, ECS_FALLBACK, VENDOR_FIELDS, findActivityType } from '.';
import documented from './activity_types.json';
import extra from './activity_types_extra.json';

const VENDOR_PREFIX = 'anthropic.audit.';
const RISKS = ['none', 'low', 'medium', 'high', 'critical'];
const OUTCOMES = ['success', 'failure', 'unknown'];
const ACTOR_KINDS = [
  'admin_api_key_actor',
  'anthropic_actor',
  'api_actor',
  'attested_device_actor',
  'federated_actor',
  'federated_identity_actor',
  'scim_directory_sync_actor',
  'service_account_actor',
  'system_actor',
  'unauthenticated_user_actor',
  'user_actor',
];
/** Fields of an activity that the mapper moves to an ECS field, so that no vendor field has their name. */
const MOVED_TO_ECS = [
  'deleted_user_email',
  'deleted_user_id',
  'filename',
  'invited_email',
  'invitee_email',
  'reason',
  'request_id',
  'request_method',
  'requester_user_id',
  'status_code',
  'url',
  'user_email',
];
/** Elasticsearch type of the field that holds a documented type; nullable and optional ones alike. */
const INDEX_TYPES: Record<string, string[]> = {
  string: ['keyword', 'date'],
  enum: ['keyword'],
  'string[]': ['keyword'],
  number: ['long', 'double', 'keyword'],
  boolean: ['boolean', 'keyword'],
  object: ['flattened', 'keyword'],
  'object[]': ['flattened'],
  'map[number]': ['flattened'],
  unknown: ['keyword'],
};

describe('activity types', () => {
  it('are 515 of the reference and 8 others, each name once', () => {
    expect(documented).toHaveLength(515);
    expect(extra).toHaveLength(8);
    expect(new Set(ACTIVITY_TYPES.map(({ type }) => type)).size).toBe(523);
  });

  it('are found by name, and only by their own', () => {
    for (const entry of ACTIVITY_TYPES) expect(findActivityType(entry.type)).toBe(entry);
    for (const name of ['', 'constructor', '__proto__', 'SSO_LOGIN_FAILED'])
      expect(findActivityType(name)).toBeUndefined();
  });

  it('have the documented shape', () => {
    const wrong = ACTIVITY_TYPES.filter(
      ({
        type,
        risk,
        description,
        verb_phrase: verbPhrase,
        first_seen: firstSeen,
        synonyms,
        actor_types: actorTypes,
      }) =>
        !/^[a-z][a-z0-9_]*$/.test(type) ||
        !RISKS.includes(risk) ||
        description === '' ||
        verbPhrase === '' ||
        !/^\d{4}-\d{2}(-\d{2})?$/.test(firstSeen) ||
        new Set(synonyms).size !== synonyms.length ||
        !actorTypes.every((kind) => kind === 'any' || ACTOR_KINDS.includes(kind)),
    );
    expect(wrong).toEqual([]);
    expect(ACTIVITY_CATEGORIES).toEqual([...ACTIVITY_CATEGORIES].sort());
  });

  it('have fields that are vendor fields of a fitting type, or moved to ECS', () => {
    const wrong = ACTIVITY_TYPES.flatMap(({ type, fields }) =>
      Object.entries(fields)
        .filter(([name, fieldType]) => {
          const vendorField = VENDOR_FIELDS.get(name);
          const indexTypes = INDEX_TYPES[fieldType.replace(/\?$/, '')] ?? [];
          return vendorField ? !indexTypes.includes(vendorField.type) : !MOVED_TO_ECS.includes(name);
        })
        .map(([name, fieldType]) => ({ type, name, fieldType })),
    );
    expect(wrong).toEqual([]);
  });

  it('refer only to their own fields and synonyms', () => {
    for (const entry of ACTIVITY_TYPES) {
      const names = Object.keys(entry.fields);
      const [outcomeField = ''] = entry.ecs.outcome_from ? entry.ecs.outcome_from.field.split('.') : [names[0]];
      const referred = [
        ...Object.keys(entry.enums),
        ...(entry.deprecated_fields ?? []),
        ...(names.length ? [outcomeField] : []),
      ];
      expect({ type: entry.type, unknown: referred.filter((name) => !names.includes(name)) }).toEqual({
        type: entry.type,
        unknown: [],
      });
      expect(entry.synonyms).toEqual(expect.arrayContaining(Object.keys(entry.phrase_conditions ?? {})));
    }
  });

  it('imply by phrases only fields that the documents have', () => {
    const fields = ACTIVITY_TYPES.flatMap((entry) => Object.values(entry.phrase_conditions ?? {}).flatMap(Object.keys));
    const unknown = fields.filter((field) =>
      field.startsWith(VENDOR_PREFIX)
        ? !VENDOR_FIELDS.has(field.slice(VENDOR_PREFIX.length))
        : !['event.outcome', 'user.target.roles'].includes(field),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it('have a legal ECS category, type and outcome', () => {
    const illegal = ACTIVITY_TYPES.filter(({ ecs }) => {
      const allowed = ecs.category.map((category) => ECS_FALLBACK.allowed_event_types[category] ?? []);
      const outcomes = [
        ecs.outcome,
        ...Object.values(ecs.outcome_from?.map ?? {}),
        ecs.outcome_from?.otherwise ?? 'unknown',
      ];
      return (
        ecs.category.length === 0 ||
        ecs.type.length === 0 ||
        !ecs.type.every((type) => allowed.flat().includes(type)) ||
        !allowed.every((types) => ecs.type.some((type) => types.includes(type))) ||
        !outcomes.every((outcome) => OUTCOMES.includes(outcome))
      );
    });
    expect(illegal).toEqual([]);
  });
});

describe('vendor fields', () => {
  it('are 397 of known type and origin', () => {
    expect(VENDOR_FIELDS.size).toBe(397);
    const counts: Record<string, number> = {};
    for (const [name, { type, origin }] of VENDOR_FIELDS) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/);
      expect(['elastic', 'ours', 'derived']).toContain(origin);
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(counts).toEqual({ keyword: 287, boolean: 47, long: 41, flattened: 17, date: 4, double: 1 });
  });

  it('have no name that is a value and an object at once', () => {
    const names = [...VENDOR_FIELDS.keys()];
    expect(names.filter((name) => names.some((other) => other.startsWith(`${name}.`)))).toEqual([]);
  });
});

describe('fallback tables', () => {
  it('name only categories and event types that ECS allows', () => {
    const categories = Object.keys(ECS_FALLBACK.allowed_event_types);
    const types = new Set(Object.values(ECS_FALLBACK.allowed_event_types).flat());
    for (const category of Object.values(ECS_FALLBACK.category_by_prefix)) expect(categories).toContain(category);
    for (const prefix of Object.keys(ECS_FALLBACK.category_by_prefix)) expect(prefix).toMatch(/^[a-z_]+_$/);
    for (const table of [ECS_FALLBACK.event_type_by_last_word, ECS_FALLBACK.event_type_by_noun]) {
      for (const type of Object.values(table)) expect(types).toContain(type);
    }
    for (const allowed of Object.values(ECS_FALLBACK.allowed_event_types)) expect(allowed).toContain('info');
  });

  it('give every risk a severity, rising with it', () => {
    expect(RISKS.map((risk) => ECS_FALLBACK.severity[risk as 'none'])).toEqual([0, 21, 47, 73, 99]);
  });
});
