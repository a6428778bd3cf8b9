import type { ClaudeActivityConfig } from './config';
import type { PluginInitializerContext } from './kibana/contracts';
import { ClaudeActivityPlugin } from './plugin';

export { config } from './config';

/** Kibana's entry to the server side. */
export const plugin = (context: PluginInitializerContext<ClaudeActivityConfig>): ClaudeActivityPlugin =>
  new ClaudeActivityPlugin(context);
