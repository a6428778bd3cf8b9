import type { strings } from './strings';

/** Fields that a person looks at first, in order; the first field of each line that a document has is shown. */
export const KEY_FIELDS: ReadonlyArray<{ name: keyof typeof strings.fields; fields: readonly string[] }> = [
  { name: 'reason', fields: ['event.reason'] },
  { name: 'actorKind', fields: ['anthropic.audit.actor.type'] },
  { name: 'userId', fields: ['user.id'] },
  { name: 'target', fields: ['user.target.email', 'user.target.id'] },
  { name: 'group', fields: ['group.name', 'group.id'] },
  { name: 'sourceIp', fields: ['source.ip'] },
  { name: 'place', fields: ['source.geo.city_name', 'source.geo.country_name'] },
  { name: 'userAgent', fields: ['user_agent.original'] },
  { name: 'organization', fields: ['organization.id'] },
  { name: 'project', fields: ['anthropic.audit.claude_project_id'] },
  { name: 'chat', fields: ['anthropic.audit.claude_chat_id'] },
  { name: 'file', fields: ['file.name'] },
  { name: 'mcpServer', fields: ['anthropic.audit.mcp_server_name', 'anthropic.audit.mcp_server_id'] },
  { name: 'skill', fields: ['anthropic.audit.skill_name', 'anthropic.audit.skill_id'] },
  { name: 'url', fields: ['url.original', 'url.path'] },
  { name: 'status', fields: ['http.response.status_code'] },
  { name: 'tags', fields: ['tags'] },
];
