import { typesOf } from '../activities/conditions';
import { readRequest } from '../read_request';
import { conditionLines } from '../testing/condition_lines';

const read = (prompt: string): { source: string; types: string[]; conditions: string[] } => {
  const answer = readRequest(prompt, { settings: {} });
  if (answer.kind !== 'intent') return { source: answer.kind, types: [], conditions: [] };
  const { shape } = answer.intent;
  if (shape.kind !== 'event' && shape.kind !== 'threshold') return { source: shape.kind, types: [], conditions: [] };
  const { where, source = 'audit' } = shape.events;
  return { source, types: typesOf(where), conditions: [...new Set(conditionLines(where))].sort() };
};

const CASES: readonly (readonly [prompt: string, types: string, ...conditions: string[]])[] = [
  // Tools
  ['the tool WebFetch is used in claude code', 'tool_result', 'event.provider=claude-code', 'tool=WebFetch'],
  ['Bash tool used inside Cowork (not Claude Code)', 'tool_result', 'event.provider=claude-cowork', 'tool=Bash'],
  ['telemetry: somebody runs the Write or Edit tool', 'tool_result', 'tool=Write|Edit'],
  ['Claude Code telemetry, a tool other than Read or Grep is executed', 'tool_result', '!tool=Read|Grep'],
  ['runtime events: NotebookEdit gets called', 'tool_result', 'tool=NotebookEdit'],
  ['a web fetch by Claude Code on a laptop', 'tool_result', 'event.provider=claude-code', 'tool=WebFetch'],
  ['tool_result where the tool name is WebSearch', 'tool_result', 'tool=WebSearch'],
  ['a Bash tool call fails in the claude code telemetry', 'tool_result', 'event.outcome=failure', 'tool=Bash'],
  // Command lines, addresses, files
  [
    'Claude Code tool results on the laptops whose command line contains rclone. We log tool details.',
    'tool_result',
    'command_line contains rclone',
  ],
  ['claude code telemetry: commands with sudo or chmod', 'tool_result', 'command_line contains sudo|chmod'],
  ['in the runtime telemetry somebody runs nmap', 'tool_result', 'command_line contains nmap'],
  ['Claude Code on a dev machine fetches from pastebin.com', 'tool_result', 'url contains pastebin.com'],
  ['runtime: Read tool on a file path that contains ".env"', 'tool_result', 'file_path contains .env', 'tool=Read'],
  ['tool_result with file path starting with "/etc/"', 'tool_result', 'file_path starts_with /etc/'],
  // Decisions
  [
    'in claude code telemetry a tool decision reject that came from a hook',
    'tool_decision',
    'decision=reject',
    'decision_source=hook',
  ],
  [
    'tool_decision with decision accept and source config',
    'tool_decision',
    'decision=accept',
    'decision_source=config',
  ],
  ['someone denies a Bash call in Claude Code telemetry', 'tool_decision', 'decision=reject', 'tool=Bash'],
  [
    'a tool call is permanently allowed by a developer (runtime telemetry, user_permanent)',
    'tool_decision',
    'decision=accept',
    'decision_source=user_permanent',
  ],
  ['tool use refused by a hook on a developer machine', 'tool_decision', 'decision=reject', 'decision_source=hook'],
  // Permission modes
  ['Claude Code telemetry: permission mode goes to acceptEdits', 'permission_mode_changed', 'to_mode=acceptEdits'],
  [
    'permission_mode_changed in the Claude Code telemetry with to_mode acceptEdits or bypassPermissions',
    'permission_mode_changed',
    'to_mode=acceptEdits|bypassPermissions',
  ],
  [
    'claude code permission mode moves from plan to bypassPermissions',
    'permission_mode_changed',
    'from_mode=plan',
    'to_mode=bypassPermissions',
  ],
  ['a dev leaves plan mode: permission_mode_changed with from_mode plan', 'permission_mode_changed', 'from_mode=plan'],
  [
    'runtime telemetry shows permission mode set to bypass permissions, trigger shift_tab',
    'permission_mode_changed',
    'to_mode=bypassPermissions',
    'trigger=shift_tab',
  ],
  [
    'auto accept edits gets switched on in a Claude Code session',
    'permission_mode_changed',
    'event.provider=claude-code',
    'to_mode=acceptEdits',
  ],
  // MCP connections
  ['MCP server connection with status failed in the runtime telemetry', 'mcp_server_connection', 'status=failed'],
  ['failed MCP connections at runtime', 'mcp_server_connection', 'status=failed'],
  ['Claude Code telemetry: an mcp server over stdio is connected', 'mcp_server_connection', 'transport_type=stdio'],
  ['an MCP server with project scope is connected at runtime', 'mcp_server_connection', 'server_scope=project'],
  [
    'mcp_server_connection whose server_scope is user and transport_type is http',
    'mcp_server_connection',
    'server_scope=user',
    'transport_type=http',
  ],
  ['runtime connection to an MCP server that comes from a plugin', 'mcp_server_connection', 'is_plugin=true'],
  [
    'claude code telemetry: connection to the MCP server named "paste-anything"',
    'mcp_server_connection',
    'mcp_server=paste-anything',
  ],
  [
    'mcp server connected in cowork, transport anything but stdio',
    'mcp_server_connection',
    '!transport_type=stdio',
    'event.provider=claude-cowork',
  ],
  // Requests to the model
  ['a single Claude Code API request that costs more than 5 dollars', 'api_request', 'cost_usd>5'],
  ['api_request with cost_usd >= 2.5', 'api_request', 'cost_usd>=2.5'],
  [
    'claude code telemetry: model requests with the model claude-opus-4-5',
    'api_request',
    'model contains claude-opus-4-5',
  ],
  [
    'api_request in Cowork where model contains opus',
    'api_request',
    'event.provider=claude-cowork',
    'model contains opus',
  ],
  ['API errors in the Claude Code telemetry', 'api_error'],
  ['claude code: retries to the API are exhausted (telemetry)', 'api_retries_exhausted'],
  ['the model refuses a request in Claude Code telemetry', 'api_refusal'],
  // Skills, plugins, hooks, prompts
  [
    'skill "pdf-tools" is activated in a Claude Code session',
    'skill_activated',
    'event.provider=claude-code',
    'skill=pdf-tools',
  ],
  [
    'plugin installed on a laptop from the marketplace "shadow-market" (runtime telemetry)',
    'plugin_installed',
    'marketplace=shadow-market',
  ],
  ['telemetry: a plugin is loaded in cowork', 'plugin_loaded', 'event.provider=claude-cowork'],
  ["a hook gets registered in Claude Code on somebody's machine", 'hook_registered', 'event.provider=claude-code'],
  ['hook executions that fail, claude code telemetry', 'hook_execution_complete', 'event.outcome=failure'],
  ['claude code telemetry, prompts longer than 20,000 characters', 'user_prompt', 'prompt_length>20000'],
];

describe('conditions on telemetry', () => {
  it.each(CASES)('%s', (prompt, types, ...conditions) => {
    expect(read(prompt)).toEqual({
      source: 'runtime',
      types: types.split(', '),
      conditions: [...conditions].sort(),
    });
  });
});

describe('what is said about the organization', () => {
  it.each([
    ['Cowork telemetry gets pointed at another OTLP endpoint', 'org_cowork_otlp_settings_updated'],
    ['telemetry headers for Cowork were cleared', 'org_cowork_otlp_settings_updated'],
    ['metrics logging for Claude Code is turned off', 'claude_organization_settings_updated'],
    ['an MCP server is created by an admin', 'mcp_server_created'],
    ['plugin set to required for everybody', 'plugin_installation_preference_updated'],
  ])('stays there: %s', (prompt, type) => {
    expect(read(prompt)).toMatchObject({ source: 'audit', types: [type] });
  });
});
