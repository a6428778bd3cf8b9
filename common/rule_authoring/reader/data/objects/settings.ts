/**
 * Organization settings that `claude_organization_settings_updated` changes. Columns: kind in `updates[].type`, names.
 * Kinds that are not here are known by the words of their own name. A `-` before the kind: switching it on is the safe
 * direction, which decides what "weakened" means.
 */
export const SETTING_NAMES = `
public_projects_enabled | public project; public projects; project being public; project public to everyone; public project setting; publicly visible project
artifact_external_sharing_enabled | artifact external sharing setting; external sharing of artifact; external artifact sharing; sharing artifact externally; artifact sharing outside; external sharing; sharing artifact outside organization; sharing outside; external sharing setting
claude_ai_chat_sharing_enabled | chat sharing; conversation sharing; sharing of chat; sharing of conversation; chat sharing setting
artifact_publishing_enabled | artifact publishing; publishing of artifact; artifact publication; artifact publishing setting
code_execution_network_egress_enabled | code execution network egress; network egress; code execution egress; egress of code execution; network access of code execution; code execution network; sandbox egress; sandbox network access; network access for code execution; code execution network access; outbound network for code execution; internet access for code execution; egress for code execution; code execution internet access; sandbox internet access; code sandbox network; network egress for code execution; network egress of code execution; outbound network access; egress of sandbox; code execution outbound; code execution reach internet; code execution reach network; sandbox reach internet; egress
code_execution_domain_allowlist_changed | code execution domain allowlist; code execution allowlist; domain allowlist for code execution; domain allowlist; allowed domain for code execution; egress allowlist; sandbox domain allowlist; code execution domain list; egress domain allowlist
code_execution_domain_allowlist_template_changed | code execution allowlist template; domain allowlist template; egress template; code execution domain allowlist template
claude_code_desktop_bypass_permissions_enabled | bypass permission; bypass of permission; bypass permissions mode; permission bypass; desktop bypass permission; claude code desktop bypass permission; bypass permission on desktop; bypassing permission; permission bypassing; skipping permission; bypass mode; bypass permission mode; bypass permission setting; skip permission
claude_code_desktop_auto_permissions_enabled | auto permission; desktop auto permission; automatic permission; auto permission on desktop; claude code auto permission; auto approve permission
-claude_code_trusted_devices_required | trusted device requirement for claude code; claude code trusted device requirement; claude code trusted device; trusted device for claude code; trusted device required for claude code; claude code need trusted device
-cowork_trusted_devices_required | trusted device requirement for cowork; cowork trusted device; cowork trusted device requirement; trusted device for cowork; cowork need trusted device
-is_desktop_extension_allowlist_enabled | desktop extension allowlist setting; extension allowlist setting; desktop extension allowlist enforcement; allowlist for desktop extension; extension allowlist enforcement; allowlist of desktop extension; desktop extension allowlisting; extension allowlisting
-claude_ai_skill_plugins_scanning_enabled | skill scanning; plugin scanning; skill and plugin scanning; scanning of skill; scanning of plugin; skill plugin scanning; scanning of skill and plugin; skill scan setting; malware scanning of skill; scanning skill; scan of skill and plugin; security scanning of skill; skill scanner; plugin scanner; skill and plugin scanner; scanning of plugin and skill; plugin and skill scanning; automatic scanning of skill; skill security scanning
claude_code_remote_control_enabled | remote control; remote control of claude code; claude code remote control; remote steering; remote control for claude code
claude_code_remote_control_default_enabled | remote control default; remote control by default; default remote control
account_session_duration_seconds | session duration; session length; session lifetime; session timeout; duration of session; account session duration; length of session; session expiry; session time; login session duration; session validity; idle timeout; how long session last; session max age; sign in session length; session life time; lifetime of session
allowed_invite_domains | invite domain; allowed invite domain; allowed domain for invite; invitation domain; domain allowed for invite; invite domain allowlist; domain people may be invited from; permitted invite domain; domains for invite; allowed domain; domain for invitation; invite domain list; allowed invitation domain
-redact_content | content redaction; redaction of content; redaction; redact content; content redacting; content redaction setting
data_retention_periods | data retention period; retention period; retention; data retention; chat retention; retention policy; retention time; retention of data; conversation retention; data retention policy; retention of chat; retention setting; how long data is keep; retention window; retention duration; data retention time; retention schedule
-claude_code_metrics_logging_enabled | claude code metric; metric logging; claude code metrics logging; metrics logging; claude code metrics; metrics of claude code; claude code metric logging; metric logging of claude code; metrics logging for claude code; usage metric of claude code
web_search_enabled | web search
geolocation_enabled | geolocation; location metadata; location sharing
claude_code_web_enabled | claude code web; claude code on web; web claude code
skills_enabled | skill feature; skill setting; skills for organization
claude_ai_skill_sharing_enabled | skill sharing; sharing of skill
claude_ai_skill_sharing_org_enabled | org wide skill sharing; skill sharing with organization; organization wide skill sharing
claude_ai_skill_creation_enabled | skill creation setting; user skill creation; skill creation by user
claude_ai_integration_sharing_enabled | integration sharing; connector sharing
claude_api_in_artifacts_enabled | claude api in artifact; ai powered artifact; api in artifact
claude_code_routines_enabled | claude code routine; routine
claude_code_workflows_enabled | claude code workflow; workflow
claude_code_fast_mode_enabled | fast mode; claude code fast mode
frontier_services_data_use_enabled | frontier data use; frontier services data use; frontier service data
member_usage_dashboard_visible | member usage dashboard; usage dashboard visibility
managed_agents_enabled | managed agent setting; managed agents feature
chat_enabled | chat feature; chat for organization
claude_ai_design_enabled | claude design feature; design feature
inline_visualizations_enabled | inline visualization
members_limit | member limit; members limit; limit of member
capabilities | organization capability list
name | organization name; org name; name of organization
claude_code_managed_settings | managed setting; claude code managed setting; managed setting of claude code
web_fetch_api_settings | web fetch; web fetch setting
web_search_api_settings | web search api; web search setting
claude_in_slack_settings | claude in slack setting; claude in slack
browser_extension_settings | browser extension; browser extension setting; chrome extension
support_contact_mode | support contact mode; support contact
claude_ai_skill_publish_policy | skill publish policy; skill publishing policy; skill publishing
claude_code_team_memory_mode | team memory mode
batches_download_ui_visibility | batch download visibility; batches download
disabled_admin_request_types | disabled admin request type
vcs_connections | vcs connection; version control connection
organization_banner_settings | organization banner; banner
claude_ai_ccr_sharing_enabled | session sharing setting; claude code session sharing
claude_code_disable_anthropic_compute | anthropic compute
`;

/** Groups of settings that one phrase means. */
export const SETTING_GROUPS = `
external_sharing | external sharing; sharing outside; external sharing setting; sharing outside of organization; sharing with outside | artifact_external_sharing_enabled, claude_ai_chat_sharing_enabled, artifact_publishing_enabled
code_egress | egress; code execution egress; network egress of code execution; network egress; sandbox egress; code execution network egress; code execution network access; outbound network; outbound network access; internet access for code execution; code execution internet access; network access for code execution; code sandbox network; sandbox network access; sandbox internet access; code execution reach internet; code execution reach network; sandbox reach internet; egress for code execution | code_execution_network_egress_enabled
bypass | bypass permission; permission bypass; bypass of permission; bypass mode; desktop bypass; bypassing permission; desktop bypass permission; bypass permission on desktop; bypass or auto permission; claude code desktop bypass permission | claude_code_desktop_bypass_permissions_enabled, claude_code_desktop_auto_permissions_enabled
device_trust | trusted device requirement; trusted device required; device trust requirement; require trusted device; requirement for trusted device; trusted device enforcement; need for trusted device; requirement of trusted device; trusted device check; trusted devices rule; trusted device mandatory; trusted device policy | claude_code_trusted_devices_required, cowork_trusted_devices_required
remote_control | remote control; claude code remote control; remote control of claude code; remote control of session; remote steering; remote control for claude code | claude_code_remote_control_enabled, claude_code_remote_control_default_enabled
code_domain_allowlist | domain allowlist of code execution; code execution domain allowlist; code execution allowlist; egress allowlist; domain allowlist for code execution; sandbox allowlist | code_execution_domain_allowlist_changed, code_execution_domain_allowlist_template_changed
`;
