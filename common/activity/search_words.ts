import { ACTIVITY_TYPES } from '../catalogue';
import { isIpAddress } from '../ecs/is_ip_address';

const vendor = (...names: string[]): string[] => names.map((name) => `anthropic.audit.${name}`);

/** Fields in which a word is found anywhere, whatever its case. None of them has as many values as there are events. */
export const NAME_FIELDS: readonly string[] = [
  'event.action',
  'user.email',
  'user.target.email',
  'organization.name',
  'group.name',
  'file.name',
  ...vendor(
    'mcp_server_name',
    'mcp_directory_server_name',
    'skill_name',
    'plugin_name',
    'tool_name',
    'display_name',
    'service_name',
    'role_name',
    'domain',
    'key_name',
    'api_key_name',
    'repository_name',
  ),
];

/** Fields that a word must equal. */
export const ID_FIELDS: readonly string[] = [
  'event.id',
  'user.id',
  'user.target.id',
  'organization.id',
  'group.id',
  ...vendor(
    'actor.api_key_id',
    'actor.admin_api_key_id',
    'actor.service_account_id',
    'actor.subject',
    'api_key_id',
    'admin_api_key_id',
    'claude_project_id',
    'claude_chat_id',
    'claude_file_id',
    'mcp_server_id',
    'mcp_directory_server_id',
    'skill_id',
    'session_id',
    'workspace_id',
  ),
];

/** More words than anybody types make a query that nobody waits for. */
export const MAX_SEARCH_WORDS = 10;

/** What a search looks for: every word must be found somewhere in the event. */
export interface SearchWord {
  text: string;
  isAddress: boolean;
  /** Types of activity whose wording has the word: "signed" finds the sign-ins, whose names say "login". */
  actions: readonly string[];
}

const WORDINGS = ACTIVITY_TYPES.map(({ type, verb_phrase: phrase }) => ({ type, text: phrase.toLowerCase() }));

const toWord = (text: string): SearchWord => {
  const wanted = text.toLowerCase();
  return {
    text,
    isAddress: isIpAddress(text),
    actions: WORDINGS.filter((wording) => wording.text.includes(wanted)).map(({ type }) => type),
  };
};

/** Words of what was typed; quotation marks keep several words together. */
export const searchWords = (search: string): SearchWord[] =>
  [...search.matchAll(/"([^"]+)"|([^\s"]+)/g)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').trim())
    .filter((text) => text !== '')
    .slice(0, MAX_SEARCH_WORDS)
    .map(toWord);
