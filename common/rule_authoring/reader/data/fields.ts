/**
 * Names that people give to fields. Columns: field (as the activity reference calls it, or full), names in dictionary
 * form. Every field of the feed is also known by the words of its own name.
 */
export const FIELD_NAMES = `
user_agent.original | user agent; user-agent; useragent; client string; user agent string; ua; agent string; user agent header; client
http.response.status_code | status code; http status; response code; status; http code; response status; http status code
http.request.method | http method; request method; method; http verb
url.path | url path; path; request path; endpoint path; url; endpoint; uri
source.ip | source ip; ip address; source address; ip; client ip
source.geo.country_iso_code | country; country code; source country
source.geo.city_name | city; town
source.as.organization.name | asn; network provider; isp; provider network; hosting provider; internet provider; as organization; carrier; as name
user.email | email; e-mail; mail address; email address; actor email; user email; actor; email of actor; performed by
user.target.email | target email; invited email; invitee; invitee email; invited address; target user; email of invitee; invited person; recipient
event.outcome | outcome; result of event
event.reason | reason
event.action | event action; activity type; event type; type of activity; type of event; action name; activity name
anthropic.audit.actor.directory_id | directory id
anthropic.audit.actor.external_client_id | external client id
anthropic.audit.actor.service_account_id | acting service account
anthropic.audit.actor.type | actor type; type of actor; kind of actor
file.name | file name; filename; document name; file extension
organization.id | organization id; org id
scopes | scope; key scope; scopes; permission scope
current_role | current role; new role; role after; role become; resulting role; role now
previous_role | previous role; old role; role before; former role; role before change
invited_role | invited role; role of invite; invite role; role in invite
role | role
mcp_server_name | mcp server name; server name; connector name; name of connector; name of server; name of mcp server; mcp server; connector; mcp servername; connector's name
skill_name | skill name; name of skill
plugin_name | plugin name; name of plugin
group_name | group name; name of group
role_name | role name; name of role
command_name | command name; name of command
service_name | service name; name of service
tool_name | tool name; name of tool; tool
model | model
provider | provider; cloud provider
platform | platform; device platform; operating system
decision | decision; verdict
export_type | export type; kind of export; type of export
export_destination | export destination; destination
rollout_percentage | rollout percentage; rollout; rollout share
shadow_mode | shadow mode
fail_mode | fail mode; failure mode
limit_usd | limit; spend limit; amount
new_limit_usd | new limit
amount | amount
added_seats | added seat; seat added; new seat; extra seat; seats
max_permission | max permission; permission; maximum permission; permission level
reason_code | reason code
accessor_department | accessor department; department
validation_result | validation result
domain | domain name
enabled | enabled flag
resource_type | resource type
resource_id | resource id
expires_at | expiry; expiration; expiry date; expiration date; expire at
connection_type | connection type
new_mode | new mode; mode after
previous_mode | previous mode; mode before
webhook_url | webhook url; webhook address
new_otlp_endpoint | otlp endpoint; new endpoint; telemetry endpoint; new otlp endpoint
limiter_type | limiter type
model_group | model group
max_permission | permission ceiling
access_level | access level
audience_types | audience; audience type
keys_written_count | key written; written key; keys written
keys_deleted_count | key deleted; deleted key
devices_revoked_count | device revoked
github_username | github user; github username; github account name
repo_name | repo name; repository name; name of repo; repository
hostname | host name; hostname; host
method | step up method; authentication method of step up
creation_method | creation method
dismissal_reason | dismissal reason
seat_count | seat count
new_quantity | new quantity; quantity
principal_type | principal type
current_seat_tier | seat tier; new seat tier; current seat tier
requested_count | requested count
audited_count | audited count
organization_name | github organization; github org
@address | address; invited address; mailbox
@name | name; whose name; display name
@id | its id; whose id; the id; their id; id
`;
