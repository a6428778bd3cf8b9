/** A kind of thing that activities are about. */
export interface ThingKind {
  /** As it stands in the catalogue's verb phrases; the first that a phrase has is given the thing's name. */
  nouns: readonly string[];
  /** Where its name stands, the most telling first; ids come last. */
  fields: readonly string[];
}

const vendor = (...names: string[]): string[] => names.map((name) => `anthropic.audit.${name}`);

/**
 * What a sentence names, the most telling kind first: where a phrase has none of the nouns, the first kind that the
 * event names is added to it.
 */
export const THING_KINDS: readonly ThingKind[] = [
  {
    nouns: ['MCP server', 'MCP connector', 'connector', 'custom connector'],
    fields: vendor('mcp_server_name', 'mcp_directory_server_name', 'mcp_server_id', 'mcp_directory_server_id'),
  },
  { nouns: ['tool'], fields: vendor('tool_name') },
  { nouns: ['skill', 'skill version'], fields: vendor('skill_name', 'skill_id') },
  { nouns: ['plugin'], fields: vendor('plugin_name', 'plugin_id') },
  { nouns: ['user', 'member', 'account', 'new member', 'invitation'], fields: ['user.target.email', 'user.target.id'] },
  { nouns: ['group'], fields: ['group.name', 'group.id', ...vendor('group_name', 'group_id')] },
  {
    nouns: ['role', 'custom role'],
    fields: [...vendor('role_name', 'role'), 'user.target.roles', ...vendor('role_id')],
  },
  { nouns: ['Admin API key'], fields: vendor('admin_api_key_id') },
  { nouns: ['API key', 'service key'], fields: vendor('api_key_name', 'key_name', 'api_key_id', 'service_key_id') },
  { nouns: ['token'], fields: vendor('token_name', 'token_id') },
  { nouns: ['domain'], fields: vendor('domain') },
  { nouns: ['file'], fields: ['file.name', ...vendor('claude_file_id', 'file_id')] },
  { nouns: ['project'], fields: vendor('claude_project_id') },
  { nouns: ['chat', 'conversation'], fields: vendor('claude_chat_id', 'conversation_id') },
  { nouns: ['artifact'], fields: vendor('claude_artifact_id', 'claude_published_artifact_id') },
  { nouns: ['organization service'], fields: vendor('service_name') },
  { nouns: ['repository'], fields: vendor('repository_name', 'repo_name', 'repo') },
  { nouns: ['workspace'], fields: vendor('workspace_id') },
  { nouns: ['webhook', 'security webhook'], fields: vendor('webhook_url', 'webhook_id') },
  { nouns: ['integration'], fields: vendor('integration_type', 'integration_id') },
  { nouns: [], fields: vendor('display_name', 'title', 'guide_name', 'command_name', 'hostname') },
];
