/**
 * What `updates[]` of activities may hold, as the activity reference lists it, except the organization's and the users'
 * settings. Columns: kind, activities that have it, wordings in dictionary form, then values with what they are called.
 */
export const UPDATE_FIELDS = `
status | admin_api_key_updated platform_api_key_updated platform_oauth_app_updated | status; state; key status | active = activate; enabled; re-enable | inactive = deactivated; disabled | archived
activation_state | scoped_api_key_updated | activation state; status; state | active = activate; enabled; re-enable | inactive = deactivated; disabled
organization_role | platform_service_account_updated | organization role; org role; organizational role; role | admin = administrator; org admin | owner | developer = dev | user | billing | claude_code_user = claude code user | membership_admin = membership admin
workspace_role | platform_workspace_member_updated platform_service_account_workspace_member_updated | workspace role; role in workspace; role | workspace_admin = admin; workspace admin; administrator | workspace_developer = developer; workspace developer; dev | workspace_user = user; workspace user | workspace_billing = billing; workspace billing | workspace_restricted_developer = restricted developer
default_inference_geo | org_data_residency_updated platform_workspace_updated | default inference geo; default inference geography; default geo; default inference region; default region; default inference location; default inference | unrestricted = not restrict; no longer restrict; no restriction; unlimited; no limit; anywhere; open | us = usa; united state; america | eu = europe; european union | global = worldwide | not_specified = not specify
allowed_inference_geos | org_data_residency_updated platform_workspace_updated | allowed inference geo; allowed inference geography; allowed geo; permitted geo; allowed region; permitted region; allowed inference region; inference region; inference geo | unrestricted = not restrict; no longer restrict; no restriction; unlimited; no limit; anywhere; open | us = usa; united state; america | eu = europe; european union | global = worldwide
external_key_config_id | platform_workspace_updated | external key config id; external key config; external key; encryption key
inference_data_retention | platform_workspace_updated | inference data retention; inference retention
display_color | platform_workspace_updated | display color; display colour; color
provider_config | org_external_key_updated | provider config; provider configuration; key arn; arn
geo | org_external_key_updated | geo; geography; region
issuer_url | platform_federation_issuer_updated | issuer url; url of issuer
jwks_url | platform_federation_issuer_updated | jwks url; jwks address; key set url
jwks_source | platform_federation_issuer_updated | jwks source
discovery_base | platform_federation_issuer_updated | discovery base
check_jti | platform_federation_issuer_updated | check jti; jti check; replay check | true = on; enabled | false = off; disabled
max_jwt_lifetime_seconds | platform_federation_issuer_updated | max jwt lifetime; maximum jwt lifetime; jwt lifetime
applies_to_all_workspaces | platform_federation_rule_updated | apply to all workspace; applie to all workspace; applies to all workspace; all workspace; every workspace | true = on; yes; enabled | false = off; no; disabled
match_audience | platform_federation_rule_updated | match audience; matched audience; audience
match_subject_prefix | platform_federation_rule_updated | match subject prefix; subject prefix; subject
match_condition | platform_federation_rule_updated | match condition; matching condition
match_claims | platform_federation_rule_updated | match claim; matched claim; claim
oauth_scope | platform_federation_rule_updated | oauth scope; scope
token_lifetime_seconds | platform_federation_rule_updated | token lifetime; lifetime of token
apple_ios_attestation_environment | platform_oauth_app_updated | apple ios attestation environment; attestation environment | production | development
apple_ios_bundles | platform_oauth_app_updated | apple ios bundle; ios bundle
`;
