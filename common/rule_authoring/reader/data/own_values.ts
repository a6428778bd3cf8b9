/**
 * Values that fields of activities take, with what people call them. Columns: fields (a space between), then each value
 * with its wordings in dictionary form behind "=". The words of the value itself need not be repeated, and values that
 * the catalogue lists need no line.
 */
export const OWN_VALUES = `
access_level previous_access_level | read = reading; read only; view; read-only | write = writing; edit; read write; write access | none = no access | admin | viewer | editor | organization = whole org; org; entire organization; everyone in organization | private
new_link_permission previous_link_permission | view = viewing; read; read only; viewer; look | comment = commenting | edit = editing; write; editor; editable | none = nothing; no access; off
new_mode previous_mode | jit = just in time | jit_permissive = permissive jit; jit permissive | jit_advanced = advanced jit; jit advanced | scim | scim_advanced = advanced scim; scim advanced | scim_permissive = permissive scim; scim permissive | login_only = login only; only login; sign in only | manual = by hand | owner = only owner; owner only; private | users = named user; certain user; selected user; specific user | org = organization; whole organization; whole org; everyone in organization; company
new_write_mode previous_write_mode | owner = only owner; owner only | users = named user; certain user; selected user | org = organization; whole organization; whole org; everyone
new_scope previous_scope | private = only me | team | organization = org; whole organization; org wide; whole org | public = everyone; anyone; whole world; open internet
new_plan old_plan plan_type | free | pro | max | team | enterprise
current_seat_tier previous_seat_tier invited_seat_tier | standard = normal seat | premium | unassigned
max_permission previous_max_permission | allow = allowed; always allow | ask = ask first; prompt; confirmation | blocked = block | deny = denied; forbid | always_allow
cadence | daily = every day; day; each day | weekly = every week; week; once a week | monthly = every month; month; once a month | hourly = every hour
installation_preference | required = mandatory; forced; compulsory; obligatory; force | available | default_on = default on; on by default | blocked = block | optional = voluntary
fail_mode | fail_open = open; fail open; let through; pass through; failing open | fail_closed = closed; fail closed; fail close; failing closed; block
enforcement_mode | enforce = enforcing; enforced | prompt_only = prompt only; only prompt | prompt_and_response = prompt and response | monitor = monitoring; monitor only
limit_action | notify_only = only notify; notify only; only a notification; just notify | notify_and_pause = pause; notify and pause | block = blocking; stop | alert
limit_type | organization = org; whole org | member | group | monthly = month
limiter_type | input_tokens_per_minute = input token; input token per minute; input | output_tokens_per_minute = output token; output token per minute; output | requests_per_minute = request per minute; request; rpm
export_type | conversations = conversation; chat; chat history; conversation data | workbench = console data; workbench data
export_destination | google_drive = google drive; gdrive; drive
audience_types | anyone_with_link = anyone with link; anybody with link; everyone with link; public link; open internet; whoever has link; anyone who has link; whole internet; people with link | users = named user; certain user; selected people; particular user; named people; selected user; specific user; individual user | organization = whole organization; whole org; entire organization; everyone in organization; entire org; org wide; entire company; whole company | public = everyone; the public
principal_type | rbac_role = custom role; rbac role | workspace | org = organization | group | account = user; person; single user; individual | compartment | user
resource_type | project = chat project | chat_project = chat project; project | workspace | organization = org | skill | artifact
grant_type | web_search = web search | analytics | batch_api = batch api; batch | computer_use = computer use | files_api = files api; file api
algorithm | ed25519 | rsa-2048-sha256 = rsa | ecdsa-p256-sha256 = ecdsa | ES256 | RS256 | EdDSA
key_backing_type | hsm = hardware; hardware security module | software = soft key | CLOUD_KMS = cloud kms; kms
trigger_mode | every_push = every push; each push; push | on_request = on request; manual; manually | once = only once; one time | auto = automatic; automatically | pr = pull request
artifact_type | react | html | markdown | svg | code
creation_method | blank = from scratch; empty | template = from template | duplicate = copy | import = imported
project_type | deck = slide; slides; presentation | project | template
new_otlp_protocol previous_otlp_protocol | grpc | http/protobuf = protobuf; http
provider | google = google account; gmail | apple = apple account; apple id | microsoft = microsoft account; outlook account; azure ad | google_drive = google drive | gdrive = google drive | github | onedrive = one drive | dropbox | box | notion | aws = amazon; amazon web services; aws kms | azure = azure key vault; microsoft cloud | gcp = google cloud; google cloud kms
platform | ios = iphone; ipad | android = android phone | desktop_app = desktop app; desktop; desktop application | web_claude_ai = claude.ai; web; browser | web_console = console; claude console | claude_in_slack = slack; claude in slack
method | webauthn = passkey; security key; web authn | device_key = device key
enrollment_method | oauth = oauth | session = existing session; session
credential_type | bearer = bearer token | basic = basic auth; user and password | oauth_client = oauth client | runner_pool_key = pool key; runner pool key | runner_token = runner token | session_token = session token
result | rejected_missing_repo_scope = missing repo scope; lack repo scope; repo scope missing; missing scope; lack of repo scope; without repo scope; repo scope be missing; no repo scope; insufficient scope; scope be missing | rejected_invalid_credential = invalid credential; bad credential; credential be invalid; wrong credential; credential invalid | rejected_zdr_policy = zdr policy; zdr; zero data retention | rejected_tenant_not_ready = tenant not ready; tenant be not ready | rejected_feature_disabled = feature disable; feature be disable; feature off; feature be off | failed_internal = internal failure; internal error; fail internally | imported = went through; go through; successful; import work
decision | blocked = block; turned away; stop | approved = approve; accepted; grant | dismissed = dismiss; reject; declined; turn down
opt_decision | opt_out = opt out; opting out; opt-out; out | opt_in = opt in; opting in; opt-in; in
reason_code | csae_report = csae; child safety; csae report | incident_response = incident response; incident; responding to incident | policy_violation_investigation = policy violation; policy investigation; policy violation investigation | safety_review = safety review
event.reason | endpoint_timeout = timeout; time out; endpoint timeout; timing out; timed out | endpoint_error = endpoint error; error of endpoint; endpoint fail | internal_error = internal error | challenge_rejected = challenge reject; rejected challenge; challenge be reject | verification_failed = verification fail; failed verification; verification failure | superseded = supersede; replaced by newer | user_revoked = revoke by user; user revoke | org_member_removed = member remove; member be remove | not_found = not find; does not exist | permission_denied = permission denied; no permission; lack of permission; denied permission | expired = expire
dismissal_reason | false_positive = false positive | accepted_risk = accept risk; accepted risk; risk accept | duplicate | wont_fix = won't fix; wont fix; will not fix
accessor_department | Safeguards = safeguard | Support = support team | Legal | Security
mfa_method | not_used = no mfa; without mfa; no second factor; without second factor; without a second factor; mfa not use
auth_method | sso = single sign on | magic_link = magic link | social = social login
surface | claude_ai = claude.ai | claude_code = claude code | cowork | chat
access_via | link = link; share link | member = membership
scope | workspace = single workspace; one workspace | enterprise = enterprise grid; whole grid; enterprise wide
guest_policy | members_only = member only; only member | allow_guests = allow guest; guest allow; guest welcome; guests
managed_auth_mode | sso | xaa | id_jag = id jag | oauth_service = oauth service
integration_type | mcp | remote_mcp = remote mcp; remote
billing_interval | year = yearly; annual; annually | month = monthly
new_collection_method | send_invoice = invoice; send invoice; by invoice | charge_automatically = charge automatically; automatic charge; automatically
request_type | seat_upgrade = seat upgrade; better seat | limit_increase = limit increase; higher limit; increase of limit; more limit | invite_user = invite user; inviting user; user invite | join_organization = join organization; joining organization | connector
consent_type | beta_terms = beta term | connector_terms = connector term | data_sharing = data sharing
control | sso_enforced = sso enforce; enforced sso | ip_allowlist = ip allowlist | device_trust = device trust | audit_export = audit export
taint | abuse_hold = abuse hold | abuse_review = abuse review | payment_overdue = payment overdue; overdue payment | late_payment = late payment
status | active = activated; enabled | inactive = deactivated; disabled
source | cli = command line | web = website; browser
tool_name | * = asterisk; all tool; every tool; wildcard; all its tool; each tool
slack_channel_id | <empty> = whole workspace; whole slack workspace; entire workspace; entire slack workspace; every channel; all channel; workspace wide; empty string; empty
otlp_headers_change | cleared = clear; remove; wipe; drop; gone; empty | set = set; add; replace; new
new_otlp_content_capture previous_otlp_content_capture | tool_details = tool detail; details of tool | prompts = prompt; user prompt | tool_content = tool content
sync_destinations | members = member | groups = group | seat_tiers = seat tier | claude_ai = claude.ai | console = claude console
verification_type | identity | organization
error_type | invalid_grant = invalid grant | authorization_server_rejected = reject by authorization server; authorization server reject | network_error = network error | token_endpoint_error = token endpoint error; error of token endpoint | configuration_error = configuration error; misconfiguration
role | owner | editor = edit right; edit | viewer = read right; read only | admin | member | commenter
action | archived = archive | unarchived = unarchive | created = create | updated = update; change | deleted = delete; remove | set = set | cleared = clear | removed = remove; delete | restored = restore | requeued = requeue | dismissed = dismiss | fixed = fix; mark as fixed | unfixed = unfix; reopen | shared = share | unshared = unshare | migrated = migrate | provisioning_retried = retry provisioning; provision again
`;

/** Values that name their field: they may stand anywhere near the activity. The field's other values need the field. */
export const LONE_VALUE_FIELDS: ReadonlySet<string> = new Set([
  'provider',
  'platform',
  'decision',
  'opt_decision',
  'export_type',
  'export_destination',
  'credential_type',
  'enrollment_method',
  'reason_code',
  'reason',
  'result',
  'dismissal_reason',
  'audience',
  'artifact_type',
  'method',
  'installation_preference',
  'fail_mode',
  'limit_action',
  'limiter_type',
  'algorithm',
  'key_backing_type',
  'cadence',
  'current_seat_tier',
  'invited_seat_tier',
  'request_type',
  'consent_type',
  'control',
  'taint',
  'grant_type',
  'new_plan',
  'new_mode',
  'new_collection_method',
  'billing_interval',
  'managed_auth_mode',
  'error_type',
  'mfa_method',
  'surface',
  'guest_policy',
  'trigger_mode',
  'creation_method',
  'integration_type',
  'new_otlp_protocol',
  'new_link_permission',
  'access_level',
  'new_scope',
  'principal_type',
  'resource_type',
  'accessor_department',
  'scope',
  'source',
  'tool_name',
  'slack_channel_id',
  'role',
]);
