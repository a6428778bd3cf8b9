import { ClaudeActivityError } from '../../common/errors/claude_activity_error';

/** The simulator was asked for something that it can't do: a bad option, fault rule or activity. */
export class SimulatorInputError extends ClaudeActivityError {
  readonly code = 'invalid_request';
}
