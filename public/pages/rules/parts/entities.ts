import type { Field } from '../../../../common/rule_authoring/intent';

/** What figures are usually kept for, each as the fields that identify it; `[]`: everybody together. */
export const ENTITIES: ReadonlyArray<readonly Field[]> = [
  ['user.email'],
  ['actor'],
  ['source.ip'],
  ['user.target.email'],
  ['actor.key'],
  ['organization.id'],
  ['anthropic.audit.claude_project_id'],
  ['anthropic.audit.mcp_server_name'],
  ['anthropic.audit.claude_chat_id'],
  ['user.email', 'source.ip'],
  [],
];
