import { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import { connectorFailure } from './connector_failure';

/** `code` and `meta` are what the plugin's errors carry; they are told by that, since their classes can't be imported. */
interface InferenceFailure {
  code?: unknown;
  message?: unknown;
  meta?: { status?: unknown } | undefined;
}

/** Gives meaning to what the inference plugin threw. */
export const inferenceError = (thrown: unknown, name: string): unknown => {
  if (thrown instanceof ClaudeActivityError || !(thrown instanceof Error)) return thrown;
  const { code, message, meta } = thrown as InferenceFailure;
  if (code === 'tokenLimitReachedError') {
    return new ModelAnswerUnusableError(`The request is too long for ${name}. Say it in fewer words.`);
  }
  // Anything without a code is a fault of the program and not of the model.
  if (typeof code !== 'string') return thrown;
  const status = typeof meta?.status === 'number' ? meta.status : undefined;
  return connectorFailure({ name, status, message: typeof message === 'string' ? message : '' });
};
