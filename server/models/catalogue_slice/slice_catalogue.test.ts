import { ACTIVITY_TYPES } from '../../../common/catalogue';
import { FIELD_TABLE } from '../../../common/ecs';
import { fieldSources, RUNTIME_FIELDS } from '../../../common/rule_authoring/intent';
import documentedValues from './documented_values.json';
import { knownValues } from './known_values';
import { MAX_FIELDS, MAX_TYPES, sliceCatalogue } from './slice_catalogue';
import { sliceText } from './slice_text';

const names = (request: string, hints: string[] = []) => sliceCatalogue(request, hints).types.map(({ type }) => type);

describe('sliceCatalogue', () => {
  it.each([
    ['Alert when a new MCP server connects outside an approved list', 'mcp_server_created'],
    ['Flag a spike in magic_link_login_failed for a single user', 'magic_link_login_failed'],
    ['somebody deletes an admin api key', 'admin_api_key_deleted'],
    ['someone exported our data', 'org_data_export_started'],
    ['sso turned off', 'org_sso_toggled'],
    ['a project was made public', 'claude_project_visibility_updated'],
  ])('has in "%s" what it is about among the first', (request, type) => {
    const found = names(request);
    const exists = ACTIVITY_TYPES.some((each) => each.type === type);
    expect(exists ? found.slice(0, 20) : [type]).toContain(type);
  });

  it('has what is typed verbatim and what another reader found first', () => {
    expect(names('watch org_sso_toggled and file things', ['claude_user_role_updated']).slice(0, 2)).toEqual([
      'org_sso_toggled',
      'claude_user_role_updated',
    ]);
  });

  it('stays within bounds whatever the request', () => {
    const everything = ACTIVITY_TYPES.map(({ type, description }) => `${type} ${description}`).join(' ');
    const slice = sliceCatalogue(everything);
    expect(slice.types).toHaveLength(MAX_TYPES);
    expect(slice.fields.length).toBeLessThanOrEqual(MAX_FIELDS);
    expect(sliceText(slice).length).toBeLessThan(40_000);
  });

  it('names all types where the request is in other words', () => {
    const slice = sliceCatalogue('Würde gern erfahren, wenn jemand etwas löscht');
    expect(slice.types.length + slice.otherTypes.length).toBe(ACTIVITY_TYPES.length);
    expect(sliceText(slice)).toContain('org_sso_toggled');
    expect(sliceText(slice).length).toBeLessThan(45_000);
  });

  it('names only fields that a rule can read', () => {
    for (const field of sliceCatalogue('settings updated by admins, roles and keys').fields) {
      const isKnown = field in RUNTIME_FIELDS || fieldSources(field).every((name) => FIELD_TABLE.has(name));
      expect([field, isKnown]).toEqual([field, true]);
    }
  });

  it('gives the same for the same words', () => {
    const request = 'failed sign-ins from one address';
    expect(sliceText(sliceCatalogue(request))).toBe(sliceText(sliceCatalogue(request)));
  });

  it('knows values only of fields that there are', () => {
    for (const field of Object.keys(documentedValues)) {
      expect([field, field in RUNTIME_FIELDS || FIELD_TABLE.has(field)]).toEqual([field, true]);
    }
  });

  it('knows values of fields', () => {
    expect([...knownValues('anthropic.audit.current_role')]).toContain('admin');
    expect([...knownValues('runtime.to_mode')]).toContain('bypassPermissions');
    expect([...knownValues('event.outcome')]).toEqual(expect.arrayContaining(['success', 'failure', 'unknown']));
    expect(knownValues('user.email').size).toBe(0);
  });
});
