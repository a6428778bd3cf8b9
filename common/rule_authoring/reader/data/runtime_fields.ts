/**
 * Fields of Claude Code and Cowork telemetry as people speak of them. Columns: name behind `runtime.`, kind, the events
 * that carry it, wordings in dictionary form, and then a value with its wordings each. `alone`: the values may stand
 * without the field.
 */
export const RUNTIME_FIELD_WORDS = `
to_mode | text alone | permission_mode_changed | mode; permission mode; new mode; target mode | bypassPermissions = bypass permission; bypass-permissions; bypass mode; bypass; yolo mode; yolo; permission bypass; dangerously skip permission; skip permission; skip all permission; permission bypassed | acceptEdits = accept edit; accept-edits; auto accept; auto - accept; auto accept edit; edit accepted automatically; accept all edit; auto-accept | plan = plan mode; planning mode; plan | default = default mode; normal mode; default; the usual mode
from_mode | text alone | permission_mode_changed | old mode; previous mode; former mode; original mode | bypassPermissions = bypass permission; bypass mode; bypass; yolo mode; yolo | acceptEdits = accept edit; accept-edits; auto accept; auto accept edit | plan = plan mode; planning mode; plan | default = default mode; normal mode; default
trigger | text | permission_mode_changed | trigger; mode trigger; keyboard shortcut | shift_tab = shift tab; shift + tab; shift-tab
decision | text alone | tool_decision, tool_result | decision; verdict; outcome; answer | reject = rejected; rejection; deny; denied; decline; refused; refuse | accept = accepted; acceptance; approve; approved; allow; allowed
decision_source | text alone | tool_decision, tool_result | decision source; source of decision; decision come; decide by; decided by; source; origin; comes from; come from; made by; taken by | hook = hook; a hook; hooks | config = configuration; config; config file; setting file; policy; configured rule | user_permanent = user permanent; permanently; always allow; for good; permanent permission; permanent | user_temporary = user temporary; temporarily; for session only; temporary permission; temporary | user_abort = user abort; abort; aborted | user_reject = user reject; user rejection
server_scope | text | mcp_server_connection | server scope; scope; configuration scope; level | project = project scope; project level; project file | user = user scope; user level; personal | local = local scope | enterprise = managed | dynamic
transport_type | text alone | mcp_server_connection | transport type; transport; protocol | stdio = standard input; standard io; standard in and out | sse = server sent event; server-sent event | http = streamable http
status | text | mcp_server_connection | status; connection status; state; result; outcome | failed = fail; failure; unsuccessful; unsuccessfully; break; error; not succeed | connected = successful; successfully; success
is_plugin | flag | mcp_server_connection | plugin server | = from a plugin; come from plugin; part of plugin; bundle with plugin; ship with plugin; provide by plugin; bring by plugin; belong to plugin; plugin provide; plugin bring
mcp_server | text | mcp_server_connection, tool_result | mcp server name; server name; mcp server call; mcp server name; server call; mcp server; server
model | text alone | api_request, api_error, api_refusal | model; model name | opus | sonnet | haiku
cost_usd | number | api_request | cost; price; expense; cost usd
prompt_length | number | user_prompt | prompt length; length of prompt; character count
command_name | text | user_prompt | slash command; command name
skill | text | skill_activated | skill name; skill call; skill
plugin | text | plugin_installed, plugin_loaded | plugin name; plugin call; plugin
marketplace | text | plugin_installed, plugin_loaded | marketplace name; marketplace call; marketplace
hook_name | text | hook_registered, hook_execution_start, hook_execution_complete | hook name; hook call; hook
command_line | text | tool_result | command line; commandline; command; process command line; shell command; command text
file_path | text | tool_result | file path; path of file; path; file name; file
url | text | tool_result | url; address; link; target url
session_id | text | - | session id; session
terminal | text | - | terminal type; terminal | vscode = vs code; visual studio code | non-interactive = headless; non interactive; without terminal
`;

/** Tools by the names that telemetry writes, each with other words for it. Names alone are told by how they are written. */
export const RUNTIME_TOOL_WORDS = `
Bash | bash; shell; bash command; shell command; terminal command
Read |
Write |
Edit |
MultiEdit | multiedit; multi edit
NotebookEdit | notebookedit; notebook edit
NotebookRead | notebookread
Glob |
Grep | grep
LS |
WebFetch | webfetch; web fetch; web-fetch; fetch tool; web fetching; web page fetch
WebSearch | websearch; web search; web-search; web searching
Task |
Agent |
Skill |
SlashCommand | slashcommand
TodoWrite | todowrite
TodoRead | todoread
BashOutput | bashoutput
KillShell | killshell
KillBash | killbash
ExitPlanMode | exitplanmode
EnterPlanMode | enterplanmode
AskUserQuestion | askuserquestion
`;

/** Programs that people name for the command line that runs them. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  `curl wget scp sftp ftp rsync rclone ssh nc ncat netcat socat git sudo chmod chown dd base64 perl python python3 ruby nmap
  psql mysql mysqldump pg_dump mongodump redis aws gcloud az kubectl helm terraform docker podman npm npx pip pipx brew openssl
  gpg crontab launchctl osascript powershell pwsh certutil bitsadmin azcopy gsutil s3cmd zip tar 7z rm shred mkfs iptables
  tcpdump hydra mimikatz ngrok cloudflared whoami printenv env history passwd useradd`.split(/\s+/u),
);
