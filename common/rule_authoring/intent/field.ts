import { ownEntry } from '../../own_entry';
import type * as t from 'io-ts';
import { textCodecOf } from './codecs';

const FIELD = /^[@A-Za-z_][\w@-]*(?:\.[\w@-]+)*$/;

/**
 * A field of the event by its full name (`user.email`, `anthropic.audit.mcp_server_name`), or one of the names of
 * `VIRTUAL_FIELDS` and `RUNTIME_FIELDS` that stand for "wherever this event has it".
 */
export const fieldCodec = textCodecOf<string>(
  'the name of a field',
  (input) => input.length <= 256 && FIELD.test(input),
);
export type Field = t.TypeOf<typeof fieldCodec>;

/** The first that has a value counts. */
export const VIRTUAL_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  /** Whoever did it: person, key, service account, workload, device, directory or service. */
  actor: [
    'user.email',
    'user.id',
    'anthropic.audit.actor.api_key_id',
    'anthropic.audit.actor.admin_api_key_id',
    'anthropic.audit.actor.service_account_id',
    'anthropic.audit.actor.subject',
    'anthropic.audit.actor.external_client_id',
    'anthropic.audit.actor.directory_id',
    'anthropic.audit.actor.service',
    'anthropic.audit.actor.type',
  ],
  /** The key that the call was made with, of any kind. */
  'actor.key': [
    'anthropic.audit.actor.api_key_id',
    'anthropic.audit.actor.admin_api_key_id',
    'anthropic.audit.actor.service_account_id',
  ],
  /** A connector: organization servers have a name, built-in integrations a kind. */
  connector: ['anthropic.audit.mcp_server_name', 'anthropic.audit.integration_type'],
};

/**
 * Fields of Claude Code and Cowork telemetry under one name each. Shapes A and B of the packages; columns that an
 * installation lacks are left out.
 */
export const RUNTIME_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  'runtime.account_id': ['claude_code.events.user.account_id', 'claude_cowork.events.user.account_id'],
  'runtime.command_line': ['process.command_line'],
  'runtime.command_name': ['claude_code.events.command_name', 'claude_cowork.events.command_name'],
  'runtime.cost_usd': ['claude_code.events.cost_usd', 'claude_cowork.events.cost_usd'],
  'runtime.decision': ['claude_code.events.decision', 'claude_cowork.events.decision'],
  'runtime.decision_source': [
    'claude_code.events.decision_source',
    'claude_cowork.events.decision_source',
    'claude_code.events.source',
    'claude_cowork.events.source',
  ],
  'runtime.file_path': ['file.path'],
  'runtime.from_mode': ['claude_code.events.from_mode', 'claude_cowork.events.from_mode'],
  'runtime.hook_name': ['claude_code.events.hook_name', 'claude_cowork.events.hook_name'],
  'runtime.is_plugin': ['claude_code.events.is_plugin', 'claude_cowork.events.is_plugin'],
  'runtime.marketplace': ['claude_code.events.marketplace.name', 'claude_cowork.events.marketplace.name'],
  'runtime.mcp_server': [
    'claude_code.events.server_name',
    'claude_cowork.events.server_name',
    'claude_code.events.mcp_server_name',
    'claude_cowork.events.mcp_server.name',
  ],
  'runtime.model': ['gen_ai.response.model', 'gen_ai.request.model'],
  'runtime.plugin': ['claude_code.events.plugin.name', 'claude_cowork.events.plugin.name'],
  'runtime.prompt_length': ['claude_code.events.prompt_length', 'claude_cowork.events.prompt_length'],
  'runtime.server_scope': ['claude_code.events.server_scope', 'claude_cowork.events.server_scope'],
  'runtime.session_id': ['claude_code.events.session.id', 'claude_cowork.events.session.id'],
  'runtime.skill': ['claude_code.events.skill.name', 'claude_cowork.events.skill.name'],
  'runtime.status': ['claude_code.events.status', 'claude_cowork.events.status'],
  'runtime.terminal': ['claude_code.events.terminal.type', 'claude_cowork.events.terminal.type'],
  'runtime.to_mode': ['claude_code.events.to_mode', 'claude_cowork.events.to_mode'],
  'runtime.tool': ['gen_ai.tool.name'],
  'runtime.transport_type': ['claude_code.events.transport_type', 'claude_cowork.events.transport_type'],
  'runtime.trigger': ['claude_code.events.trigger', 'claude_cowork.events.trigger'],
  'runtime.url': ['url.full'],
};

/** Values of `event.action` in the telemetry of Claude Code and Cowork. */
export const RUNTIME_ACTIONS: readonly string[] = [
  'api_error',
  'api_refusal',
  'api_request',
  'api_request_body',
  'api_response_body',
  'api_retries_exhausted',
  'at_mention',
  'auth',
  'hook_execution_complete',
  'hook_execution_start',
  'hook_registered',
  'internal_error',
  'mcp_server_connection',
  'permission_mode_changed',
  'plugin_installed',
  'plugin_loaded',
  'skill_activated',
  'tool_decision',
  'tool_result',
  'user_prompt',
];

/** The fields that a name stands for: itself unless it is virtual. */
export const fieldSources = (field: Field): readonly Field[] =>
  ownEntry(VIRTUAL_FIELDS, field) ?? ownEntry(RUNTIME_FIELDS, field) ?? [field];
