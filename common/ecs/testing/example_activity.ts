import type { ActivityType } from '../../catalogue';
import type { Activity } from '../../compliance_api/activity';

/** A value of each documented kind; dates are strings whose field's name says so. */
const exampleValue = (name: string, type: string, enums: Record<string, string[]>): unknown => {
  switch (type.replace(/\?$/, '')) {
    case 'number':
      return name === 'status_code' ? 200 : 7;
    case 'boolean':
      return true;
    case 'string[]':
      return [`${name}_1`, `${name}_2`];
    case 'object':
      return { type: 'kind', id: `${name}_id`, outcome: 'success', nested: { list: [1, 'two', null, false] } };
    case 'object[]':
      return [{ type: 'kind', previous_value: null, current_value: ['a', 'b'], 'dotted.name': 1 }];
    case 'map[number]':
      return { standard: 3, premium: 1 };
    case 'enum':
      return enums[name]?.[0] ?? 'unspecified';
    default:
      return /(?:_at|_date)$/.test(name) ? '2026-11-03T10:11:12.131415+02:00' : `${name}_value`;
  }
};

/** An activity of a type with every field that is documented for it. */
export const exampleActivity = ({ type, fields, enums }: ActivityType): Activity => ({
  id: `activity_example_${type}`,
  created_at: '2026-11-03T09:12:44.118204Z',
  organization_id: 'org_01Example',
  organization_uuid: '3f2a9c10-5b7e-4d21-9a64-0c1d2e3f4a5b',
  actor: {
    type: 'user_actor',
    user_id: 'user_01Example',
    email_address: 'amara.okafor@acme.example',
    ip_address: '198.51.100.21',
    user_agent: 'Mozilla/5.0',
  },
  type,
  ...Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, exampleValue(name, kind, enums)])),
});

/** The same with every field null that may be missing. */
export const exampleActivityWithNulls = (entry: ActivityType): Activity => ({
  ...exampleActivity(entry),
  id: `activity_nulls_${entry.type}`,
  organization_id: null,
  organization_uuid: null,
  ...Object.fromEntries(Object.keys(entry.fields).map((name) => [name, null])),
});
