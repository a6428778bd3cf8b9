import { readRequest } from './read_request';
import { written } from './testing/written';

const read = (prompt: string): { where: string; except: string } => {
  const answer = readRequest(prompt, { settings: {} });
  if (answer.kind !== 'intent' || answer.intent.shape.kind !== 'event') throw new Error(`${answer.kind}: ${prompt}`);
  return { where: written(answer.intent.shape.events.where), except: written(answer.intent.except) };
};

describe('who did it', () => {
  it.each<[string, string]>([
    ['group member added, but not by the directory sync', '!scim_directory_sync_actor'],
    ['someone is added to a group and it was not SCIM that did it', '!scim_directory_sync_actor'],
    ["a workspace is archived by anything that isn't a human being", '!user_actor'],
    ['a workspace member was added by something other than a person', '!user_actor'],
    ['API key deleted where the actor is not a user', '!user_actor'],
    [
      'role assigned, and whoever did it was neither SCIM nor an admin key',
      '!scim_directory_sync_actor,admin_api_key_actor',
    ],
    [
      'admin API key created by an admin key or a service account instead of a human',
      'admin_api_key_actor,service_account_actor',
    ],
    [
      'a service account or a federated identity deletes a file on the platform',
      'service_account_actor,federated_identity_actor,federated_actor',
    ],
    ["Anthropic's own people change our SSO settings", 'anthropic_actor'],
    [
      'compliance settings changed by somebody from the support team of Anthropic, not by our admins',
      'anthropic_actor',
    ],
    ['only look at IP restriction deletions that come from a human with a user account', 'user_actor'],
    ["a shared chat snapshot gets opened by a visitor who isn't signed in", 'unauthenticated_user_actor'],
  ])('%s', (prompt, actor) => {
    const { where, except } = read(prompt);
    const [, types = ''] = /actor\.type=(\S+)/u.exec(where) ?? [];
    const denied = /!actor\.type/u.test(where) || types === '';
    const [, excluded = ''] = /actor\.type=(\S+)/u.exec(except) ?? [];
    expect(denied ? `!${types === '' ? excluded : types}` : types).toBe(actor);
  });

  it.each<[string, string]>([
    [
      'a federated actor from AWS account 111122223333 creates a console API key',
      'actor.provider.account_id=111122223333',
    ],
    [
      'service accounts created from GCP project 123456789012 or 210987654321',
      'actor.provider.project_number=123456789012,210987654321',
    ],
  ])('%s', (prompt, condition) => {
    expect(read(prompt).where).toContain(condition);
  });
});

describe('what is fine', () => {
  it.each<[string, string]>([
    ['API key created. Bob (bob@example.com) may do that.', 'user.email=bob@example.com'],
    ["Skill deleted, what alice@example.com does doesn't matter", 'user.email=alice@example.com'],
    ['SSO disabled; our bot svac_01ROBOT is allowed to do so', 'actor.service_account_id=svac_01ROBOT'],
    ['project shared publicly - sharing by marketing@example.com is acceptable', 'user.email=marketing@example.com'],
    ['plugin created; nobody cares when it is Tom (tom@example.com)', 'user.email=tom@example.com'],
    ["admin key created; don't bother me about those named ci-deploy", 'user.name=ci-deploy'],
    ['capability grants given to a workspace (RBAC roles are fine, ignore those)', 'principal_type=rbac_role'],
    ['capability grants. Those to a workspace are fine.', 'principal_type=workspace'],
    ['a seat tier of a user changed; downgrades to standard are not interesting', 'current_seat_tier=standard'],
    ['github token import fails; invalid_credential results can be ignored', 'result=rejected_invalid_credential'],
    ["api key created. Keys made by service accounts don't matter.", 'actor.type=service_account_actor'],
    ['artifact sharing mode changes. Owner only is fine.', 'new_mode=owner'],
  ])('%s', (prompt, except) => {
    expect(read(prompt).except).toBe(except);
  });

  it('leaves what is meant beside what is fine', () => {
    expect(read('capability grants given to a workspace (RBAC roles are fine, ignore those)').where).toBe(
      'org_capability_grant_added & principal_type=workspace',
    );
  });
});

describe('what an update changed', () => {
  it.each<[string, string]>([
    ['platform api key status set to active', 'platform_api_key_updated & update_values=status=active'],
    [
      "service account's organization_role is changed to admin",
      'platform_service_account_updated & update_values=organization_role=admin',
    ],
    [
      'the workspace role of a member becomes workspace_admin',
      'platform_workspace_member_updated & update_values=workspace_role=workspace_admin',
    ],
    [
      'default inference geo of the organisation becomes unrestricted',
      'org_data_residency_updated & update_values=default_inference_geo=unrestricted',
    ],
    [
      "federation issuer's jwks url was changed to something that doesn't end with example.com",
      'platform_federation_issuer_updated & update_types=jwks_url & !update_values pattern jwks_url=*example.com',
    ],
    ['oauth app status becomes inactive', 'platform_oauth_app_updated & update_values=status=inactive'],
  ])('%s', (prompt, where) => {
    expect(read(prompt).where).toBe(where);
  });
});

describe('what a list holds', () => {
  const TYPES = 'platform_spend_limit_alert_emails_updated, workspace_spend_limit_alert_emails_updated';

  it.each<[string, string]>([
    [
      'spend limit alert emails updated and finance@example.com is not on the list any more',
      '!alert_emails=finance@example.com',
    ],
    [
      'spend limit alert emails updated, with fin@example.com dropped from the recipients',
      '!alert_emails=fin@example.com',
    ],
    ['spend limit alert emails updated and eve@example.org is now on the list', 'alert_emails=eve@example.org'],
  ])('%s', (prompt, condition) => {
    expect(read(prompt).where).toBe(`${TYPES} & ${condition}`);
  });
});

describe('a condition that no activity of the request has', () => {
  it.each<[string, string]>([
    ['a project is deleted with the skill name payroll', 'payroll'],
    ['a skill is deleted in workspace wrkspc_01X', 'wrkspc_01X'],
    ['a project is archived and its role_name is "boss"', 'boss'],
  ])('%s', (prompt, word) => {
    const answer = readRequest(prompt, { settings: {} });
    expect(answer.not_understood).toContain(word);
    expect(answer.confidence).toBeLessThan(0.8);
  });
});
