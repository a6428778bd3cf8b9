/**
 * What people call the fields of activities, beyond the words of the field's own name. Columns: field as the activity
 * reference calls it, wordings in dictionary form. Wordings count only where the activities at hand have the field.
 */
export const OWN_FIELD_WORDS = `
access_level | access level; level of access; access; acl
previous_access_level | access level; level of access; access
new_link_permission | link permission; permission of link; link; link access; link right
previous_link_permission | link permission; permission of link; link; link access; link right
new_mode | mode; sharing mode; provisioning mode; visibility
previous_mode | mode; sharing mode; provisioning mode; visibility
new_write_mode | write mode; edit mode; who can edit; write access
previous_write_mode | write mode; edit mode; who can edit; write access
new_scope | scope; sharing scope; reach; visibility
previous_scope | scope; sharing scope; reach; visibility
new_plan | plan; subscription plan
old_plan | plan; subscription plan
plan_type | plan; plan type
current_seat_tier | seat tier; seat; tier; seat type
previous_seat_tier | seat tier; seat; tier; seat type
invited_seat_tier | seat tier; seat; tier; invited seat tier
max_permission | max permission; maximum permission; permission; permission ceiling; policy
previous_max_permission | max permission; maximum permission; permission; permission ceiling; policy
per_review_limit_usd | per review limit; limit per review; review limit; per review cap; cap per review; review cap; limit for one review; cost limit per review; budget per review
previous_per_review_limit_usd | per review limit; limit per review; review limit; per review cap; cap per review
new_limit_usd | limit; spend limit; cap; spending limit; budget
limit_usd | limit; spend limit; cap; spending limit; budget
amount | amount; limit; spend limit; cap; budget
target_amount | target amount; target; top up amount; target balance
threshold_amount | threshold amount; threshold; trigger amount
limit_action | limit action; action at limit; action on limit; action
limit_type | limit type; type of limit; kind of limit
limiter_type | limiter type; limiter; type of limiter
model_group | model group; group of model; model
default_model | default model; model
model | model; review model
previous_model | model; review model
new_quantity | new quantity; quantity; seat count; number of seat; seat number; seat
previous_quantity | previous quantity; old quantity; quantity; seat count; number of seat; seat
seat_count | seat count; number of seat; seat
cadence | cadence; schedule; frequency; rhythm; scan cadence
installation_preference | installation preference; install preference; preference; installation
export_type | export type; type of export; kind of export
export_destination | export destination; destination
expires_at | expire at; expiry; expiration; expire; expiry date; expiration date; valid until; valid till; valid; lifetime; validity; run out; end date
from_date | from date; start date; reach back; go back; date back; begin; start; cover; since
to_date | to date; end date; run to; until
accessed_at | access at; access date; access time
new_otlp_endpoint | otlp endpoint; endpoint; telemetry endpoint; collector; opentelemetry endpoint; otel endpoint; export endpoint
previous_otlp_endpoint | otlp endpoint; endpoint; telemetry endpoint; opentelemetry endpoint
new_otlp_protocol | otlp protocol; protocol
previous_otlp_protocol | otlp protocol; protocol
new_otlp_content_capture | content capture; otlp content capture; capture of content
otlp_headers_change | otlp header; header
webhook_url | webhook url; webhook; webhook address; hook url; endpoint; url
fail_mode | fail mode; failure mode; failing mode
enforcement_mode | enforcement mode; enforcement
rollout_percentage | rollout percentage; rollout; rollout share; percentage; share of traffic
final_verdict_timeout_ms | final verdict timeout; final timeout; verdict timeout; timeout
prompt_verdict_timeout_ms | prompt verdict timeout; prompt timeout; verdict timeout; timeout
deny_message | deny message; message; denial message
extra_header_names | extra header; header name; header
port | port; port number
previous_port | port; port number
hostname | hostname; host name; host
connection_type | connection type; type; kind of connection; type of connection; protocol
principal_type | principal type; type of principal; kind of principal; principal; grantee
resource_type | resource type; type of resource; kind of resource; resource
grant_type | grant type; capability; type of grant; kind of grant; grant
target_type | target type; type of target
action | action; permission action
trigger_mode | trigger mode; trigger; review trigger
artifact_type | artifact type; type of artifact; kind of artifact; type
creation_method | creation method; method
project_type | project type; type of project; type
provider | provider; cloud provider; cloud; identity provider; account
platform | platform; device platform; device
method | method; step up method; authentication method
enrollment_method | enrollment method; enrolment method; enrollment; enrolment
credential_type | credential type; type of credential; kind of credential; credential
result | result; import result; outcome of import
decision | decision; verdict
opt_decision | decision; opt decision; choice
reason | reason
reason_code | reason code; reason
dismissal_reason | dismissal reason; reason of dismissal; reason for dismissal; reason
accessor_department | accessor department; department; team
mfa_method | mfa method; mfa; second factor; multi factor
auth_method | auth method; authentication method; sign in method
surface | surface; product surface
access_via | access via; way of access; via
scope | scope; claim scope
guest_policy | guest policy; guest
managed_auth_mode | managed auth mode; auth mode; managed authentication mode
error_type | error type; type of error; error
error_subtype | error subtype; subtype
integration_type | integration type; type; kind of integration
billing_interval | billing interval; billing period; interval
new_collection_method | collection method; invoice collection method; collection
request_type | request type; type of request; kind of request; type
consent_type | consent type; type of consent; kind of consent; consent
control | control; security control
taint | taint; marker; restriction
algorithm | algorithm; key algorithm; signature algorithm
key_backing_type | key backing type; key backing; backing; backing type
status | status; state
source | source; import source
scopes | scope; key scope
granted_scopes | grant scope; granted scope; scope
audience | audience
extension_id | extension id; id; extension
slack_channel_id | slack channel id; channel id; channel; slack channel
slack_team_id | slack team id; team id; slack team; slack workspace id
organization_name | github organization; github org; organization name
repo_name | repo name; repository name; repo; repository
repository_name | repository name; repo name; repo; repository
repo_owner | repo owner; repository owner; owner; owner of repo
resource_descriptor | resource descriptor; descriptor; source; repository
tool_name | tool name; tool
cli_name | cli name; cli
op_name | op name; operation name; operation; op
mcp_server_name | mcp server name; server name; connector name; name of server
group_name | group name; name of group
domain | domain; domain name
host_constraint | host constraint; host; allowed host
verification_type | verification type; type of verification
alert_emails | alert e mail; alert email address; alert e mail address; notification email; notification e mail; alert email; alert e-mail; alert mail; alert address; recipient; list
alerted_roles | alerted role; role
new_user_count | user count; number of user; audience size
previous_user_count | user count; number of user; audience size
program_slug | program slug; program; programme
display_name | display name; name
title | title
filename | file name; filename; name of file
api_key_name | api key name; key name; name of key
key_name | key name; name of key; name
token_name | token name; name of token; name
service_name | service name; name of service; service
plugin_name | plugin name; name of plugin
skill_name | skill name; name of skill
role_name | role name; name of role
command_name | command name; name of command
mcp_directory_server_name | server name; name of server; directory server name
value | value; rate limit; limit
`;

/** What is counted in a number of an activity. Columns: field, nouns in dictionary form. */
export const OWN_COUNTS = `
devices_revoked_count | device; trusted device
sessions_revoked_count | session
keys_written_count | key written; write key; key write; written key; entry written; key; entry
keys_deleted_count | key deleted; delete key; deleted key; entry deleted; deleted entry; key; entry
revoked_count | share; project share; project; trusted device; device
deleted_credential_count | credential
deleted_destination_count | destination
deleted_rule_count | rule
new_user_count | user; person; people; recipient; colleague; viewer; reader; account; man; employee
new_write_user_count | editor; writer; person with write access; user with write access; people with write access; person who can edit; people who can edit
destinations_repointed | destination
rules_repointed | rule
scans_cancelled | scan
channel_count | channel; slack channel
added_seats | seat added; add seat; additional seat; extra seat; seat; new seat
new_quantity | seat
seat_count | seat
resolved_count | request; pending request; item
requested_count | item; document; file; deletion request; request deletion; deletion; requested item
audited_count | item; document; file; record
to_email_count | address; recipient; to address
cc_email_count | cc address; cc recipient; cc; copy recipient
omitted_source_url_count | source url; url; omitted url
rollout_percentage | percent; % 
final_verdict_timeout_ms | ms; millisecond
prompt_verdict_timeout_ms | ms; millisecond
`;

/** What yes and no are called. Columns: field, wordings for true, wordings for false. */
export const OWN_FLAGS = `
can_write | can write; write access; may write; write permission; allow to write; write right; able to write; right to write; writable; write to; write | read only; only read; read-only
deleted_all | delete all; wipe completely; everything wipe; all wipe; wipe; clear everything; delete everything; everything delete; empty; all delete; clear completely; entirely delete; completely delete; erase completely; erase everything; everything gone; clear out | 
completed | complete; completely; fully; finish | incomplete; only partly; partial; partially; half done; only in part; part of it; halfway
is_redeploy | redeploy; republish; re-publish; redeployment; replace early version; replace an early version; new version of existing; update of existing | first publication; first publish; first time; publish first; for first time; brand new
is_public | public; publicly; anyone with link; anybody with link; everyone with link; anyone; open internet; whole world | private; privately
override_user_selection | override user selection; override user; override selection; override own choice; override choice; override what user; override personal; regardless of what user; overrule user; overrule; ignore user choice; override member | keep user selection; keep choice; respect user; respect selection
is_service_created | is service created; service create; create by service; together with service; service newly create | existing service
restricted_to_organization | restrict to organization; limit to organization; limit to this organization; restrict to this organization; limit to one organization; bind to this organization; restrict to one organization; only this organization; single organization; restrict to our organization; restrict to single organization; one organization only; restrict to org | whole parent; parent wide; parent-wide; all organization under parent; every organization under parent; across all organization; reach every organization; reach all organization; unrestricted; every organization; all organization; all our organization; not bind to one organization
failed | fail; unsuccessful; go wrong | succeed; successful
ignore | ignore flag; ignore; disregard | 
shadow_mode | shadow mode; shadow; only shadow; observe only | enforce mode
reset_circuit_breaker | reset circuit breaker; circuit breaker reset | 
config_changed | config change; configuration change | 
custom_ca_certificate_updated | custom ca certificate; ca certificate; ca cert; custom ca; custom certificate | 
github_app_client_secret_updated | client secret; app client secret; app's client secret | 
github_app_private_key_updated | private key; app private key; app's private key | 
webhook_secret_updated | webhook secret | 
read_replica_hostnames_updated | read replica; replica hostname; replica | 
billing_address_updated | billing address | 
billing_name_updated | billing name | 
shipping_address_updated | shipping address | 
shipping_name_updated | shipping name | 
primary_email_set | primary email; primary e-mail; primary mail; primary address | 
deleted_with_profile | with profile; together with profile; along with profile; as part of profile; because profile | on its own; alone; separately
is_active | is active; active; activate | is inactive; inactive; deactivate
enforced | enforced; enforce; mandatory | not enforce; unenforced; optional
preview_only | preview only; only preview; just preview; only as preview; mere preview; only a preview | real view; open for real; full view; fully open; beyond preview
show_tips | show tip; tip | hide tip
magic_link_toggled | magic link toggle; magic link switch; toggle magic link; magic link | 
magic_link_enabled | magic link enable; enable magic link; magic link on | magic link disable; disable magic link; magic link off
idp_saml_config_updated | saml config; saml configuration; saml setting; idp saml | 
approved | approve; accept; agree; wave through; confirm | reject; decline; refuse; turn down; deny; dismiss
rotated | rotate; rotation; replace; renew; exchange | first generate; generate for first time; newly generate; first secret; initial
deny_message_enabled | deny message | 
cascaded_agent_ids_truncated | truncate; cut off | 
default_source_urls_truncated | truncate; cut off | 
host_constraint_truncated | truncate; cut off | 
`;
