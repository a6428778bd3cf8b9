import { ClaudeActivityPlugin } from './plugin';

/** What Kibana's browser loader calls; see `kibana.jsonc`. */
export const plugin = (): ClaudeActivityPlugin => new ClaudeActivityPlugin();
