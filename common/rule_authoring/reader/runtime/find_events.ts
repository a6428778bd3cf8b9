import type { Condition } from '../../intent';
import type { Range } from '../reading/extraction';
import type { Sheet } from '../text/sheet';

/** What a part of a request says of Claude Code and Cowork. */
export interface RuntimeEvents {
  types: string[];
  /** What goes without saying: "a tool call is rejected" is a decision "reject". */
  implied: Condition[];
}

const equals = (field: string, ...values: string[]): Condition => ({ kind: 'equals', field, values });

/** Words of the clause in dictionary form; things are told by them, and what happens to them. */
const clauseOf = (sheet: Sheet, { from, to }: Range): string =>
  ` ${sheet.tokens
    .slice(from, to)
    .map(({ lemma, lower }) => (lemma === lower ? lower : `${lower} ${lemma}`))
    .join(' ')} `;

const REJECT =
  /\b(?:reject|rejection|deny|denied|denial|decline|refuse|refusal|block|disallow|forbid|turn down|say no|veto|dismiss|abort|cancel)\b/u;
const ACCEPT = /\b(?:accept|acceptance|approve|approval|allow|permit|grant|confirm|wave through|say yes)\b/u;
const DECIDES = /\b(?:decision|decide|verdict|permission prompt|permission request|prompt for permission)\b/u;
const FAILS = /\b(?:fail|failed|failure|unsuccessful|unsuccessfully|error|success false|not succeed|non-zero)\b/u;

const TOOL =
  /\b(?:tool|bash|shell|terminal command|webfetch|websearch|web fetch|web search|mcp__\w+|command line|commandline|command|grep|multiedit|notebookedit|todowrite)\b/u;
const MODE =
  /\b(?:permission mode|permission(?:s)? (?:check|prompt)s? (?:off|skip)|bypass\w*|accept edit|acceptedits|accept-edits|auto accept|yolo|skip (?:all )?permission|dangerously|plan mode|default mode|mode)\b/u;
const BYPASS = /\b(?:bypass\w*|yolo|skip|dangerously|without permission|guard|disable|turn off|switch off|off)\b/u;

/** The events that the words of a part mean; none where they name none. Conditions on fields are read by others. */
export const findRuntimeEvents = (sheet: Sheet, range: Range): RuntimeEvents => {
  const words = clauseOf(sheet, range);
  const has = (expression: RegExp): boolean => expression.test(words);
  if (
    has(/\bpermission mode\b|\bbypass ?permissions?\b|\bacceptedits\b|\baccept edits?\b|\byolo\b|\bplan mode\b/u) ||
    (has(MODE) && !has(TOOL))
  )
    return {
      types: ['permission_mode_changed'],
      implied: has(BYPASS) ? [equals('runtime.to_mode', 'bypassPermissions')] : [],
    };
  if (has(TOOL) && !has(/\bslash command\b/u)) {
    if (has(/\bhooks? (?:\w+ )?(?:register|registered)\b|\bregister (?:\w+ )?hooks?\b/u))
      return { types: ['hook_registered'], implied: [] };
    const no = has(REJECT);
    if (no || has(ACCEPT) || has(DECIDES))
      return {
        types: ['tool_decision'],
        implied: no
          ? [equals('runtime.decision', 'reject')]
          : has(ACCEPT)
            ? [equals('runtime.decision', 'accept')]
            : [],
      };
    return { types: ['tool_result'], implied: has(FAILS) ? [equals('event.outcome', 'failure')] : [] };
  }
  if (has(/\b(?:mcp|mcp server|server connection|connector)\b/u) && !has(/\binference\b/u))
    return {
      types: ['mcp_server_connection'],
      implied: has(FAILS)
        ? [equals('runtime.status', 'failed')]
        : has(/\bsuccess(?:ful|fully)\b/u)
          ? [equals('runtime.status', 'connected')]
          : [],
    };
  const several: string[] = [];
  if (has(/\bskills?\b/u)) several.push('skill_activated');
  if (has(/\bplugins?\b|\bmarketplaces?\b/u))
    several.push(
      ...(has(/\bload(?:ed|s)?\b/u) ? ['plugin_loaded'] : []),
      ...(has(/\binstall\w*\b/u) || !has(/\bload(?:ed|s)?\b/u) ? ['plugin_installed'] : []),
    );
  if (several.length > 0) return { types: several, implied: [] };
  if (has(/\bhooks?\b/u) && !has(/\binference\b/u)) {
    if (has(/\bregist\w+\b|\badd(?:ed|s)?\b|\bset up\b|\binstall\w*\b|\bnew\b/u))
      return { types: ['hook_registered'], implied: [] };
    if (has(/\bstart\w*\b|\bbegin\w*\b/u)) return { types: ['hook_execution_start'], implied: [] };
    return { types: ['hook_execution_complete'], implied: has(FAILS) ? [equals('event.outcome', 'failure')] : [] };
  }
  if (has(/\b(?:retries|retry|retrying)\b/u) && has(/\bexhaust\w*|\bgive up\b|\bgives up\b|\brun out\b|\bout of\b/u))
    return { types: ['api_retries_exhausted'], implied: [] };
  const api =
    /\b(?:api|llm|model|inference) (?:request|call|response|error|refusal)s?\b|\brequests? to (?:the )?(?:model|api)\b|\bmodel\b|\bapi\b|\brequests?\b/u;
  if (has(/\brefus\w*\b/u) && (has(api) || has(/\bclaude\b/u))) return { types: ['api_refusal'], implied: [] };
  if (has(/\binternal errors?\b|\bcrash\w*\b/u)) return { types: ['internal_error'], implied: [] };
  if (has(api) || has(/\bcosts?\b|\btokens?\b/u))
    return { types: [has(FAILS) ? 'api_error' : 'api_request'], implied: [] };
  if (has(/\bat mentions?\b|\bat-mentions?\b|\bmentions? (?:a |of )?files?\b/u))
    return { types: ['at_mention'], implied: [] };
  if (has(/\bprompts?\b|\bslash command\b/u)) return { types: ['user_prompt'], implied: [] };
  return { types: [], implied: [] };
};
