import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The plugin's parts could not be put together on this Kibana; the app's status says which. */
export class NotStartedError extends ClaudeActivityError {
  readonly code = 'not_started';
}
