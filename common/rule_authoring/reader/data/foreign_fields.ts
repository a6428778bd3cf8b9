/**
 * What other products, rule languages and hurried people call the fields of this feed; words joined by `_`, whatever the
 * spelling was (`srcIp`, `src-ip`, `SrcIp`).
 */
const TABLE = `
event.action | action event event_name eventname event_type eventtype type activity activity_type operation operation_name event_action action_type event_id_name activity_name event_code audit_type signature act name_of_event
user.email | user username user_name email actor actor_email actor_email_address user_email account account_name principal performed_by who initiated_by user_principal_name upn subject_user_name suser src_user source_user actor_user_email initiator
source.ip | ip src_ip source_ip actor_ip_address ip_address sourceip c_ip client_ip src source_address remote_ip remote_addr ip_addr caller_ip_address callerip sourceipaddress actor_ip clientip
user_agent.original | useragent user_agent actor_user_agent c_useragent http_user_agent agent ua cs_user_agent user_agent_string
http.response.status_code | status http_status status_code response_code response_status sc_status http_status_code
source.geo.country_iso_code | country country_code geo_country src_country source_country geoip_country_code location_country country_iso_code
source.geo.city_name | city src_city source_city
source.as.organization.name | asn isp as_org as_organization network_provider
http.request.method | method http_method request_method cs_method verb
url.path | path uri url_path request_path uri_path cs_uri_stem endpoint
event.outcome | outcome result status_text event_outcome action_result event_result
event.category | category event_category
event.reason | reason
organization.id | org organization_id org_id organization organisation organisation_id tenant tenant_id organization_uuid
anthropic.audit.actor.type | actor_type actor_kind principal_kind
anthropic.audit.actor.api_key_id | actor_api_key_id
anthropic.audit.actor.admin_api_key_id | actor_admin_api_key_id
anthropic.audit.actor.service_account_id | actor_service_account_id
user.id | user_id actor_id actor_user_id account_uuid user_uuid
user.target.email | target_user target_email target_user_email invitee invited_email recipient target duser dest_user object_user invitee_email target_user_name
user.target.id | target_user_id target_id_of_user
file.name | file filename file_name document_name
group.name | group group_name
anthropic.audit.claude_chat_id | chat chat_id conversation_id conversation
anthropic.audit.claude_project_id | project project_id
anthropic.audit.claude_file_id | file_id
anthropic.audit.claude_artifact_id | artifact artifact_id
anthropic.audit.workspace_id | workspace workspace_id ws_id
anthropic.audit.mcp_server_name | mcp_server server server_name connector connector_name mcp_name mcp
anthropic.audit.skill_name | skill
anthropic.audit.plugin_name | plugin
anthropic.audit.current_role | new_role role_after to_role current_role
anthropic.audit.previous_role | old_role role_before from_role previous_role
@timestamp | time timestamp _time time_generated timegenerated created_at createdat date event_time ts
`;

/** Name with `_` → field of the document. */
export const FOREIGN_FIELD_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.split('\n').flatMap((line): [string, string][] => {
    const [field = '', names = ''] = line.split(' | ');
    return names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [name, field.trim()]);
  }),
);
