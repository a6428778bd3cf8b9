import type { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import { ModelDeclinedError } from '../../errors/model_declined_error';
import { ModelRateLimitedError } from '../../errors/model_rate_limited_error';
import { ModelUnauthorizedError } from '../../errors/model_unauthorized_error';
import { ModelUnreachableError } from '../../errors/model_unreachable_error';

export interface ConnectorFailure {
  /** The connector's. */
  name: string;
  /** HTTP status behind it, where it is told apart from the words. */
  status?: number | undefined;
  /** The connector's words. Not shown: they may quote anything, also what was sent. */
  message: string;
}

const RETRY = 'Try again later, or read the request without a model.';

type Make = (name: string) => ClaudeActivityError;

/** By what the words are told apart where there is no status; the first that fits. */
const KINDS: readonly (readonly [statuses: readonly number[], words: RegExp, make: Make])[] = [
  [
    [401, 403],
    /\b40[13]\b|unauthori[sz]ed|forbidden|invalid api key|incorrect api key|licen[cs]e|not allowed/i,
    (name) =>
      new ModelUnauthorizedError(
        `The connector ${name} is refused, or you may not use it. Ask an administrator to check its key, the licence and your rights to connectors.`,
      ),
  ],
  [
    [429],
    /\b429\b|rate limit|too many requests|quota|throttl/i,
    (name) => new ModelRateLimitedError(`The budget of the connector ${name} is used up. ${RETRY}`, undefined),
  ],
  [
    [],
    /content[ _]?(?:filter|management|policy)|safety|blocked by/i,
    (name) =>
      new ModelDeclinedError(
        `A content filter behind the connector ${name} refused the request. Say it in other words, or read it without a model.`,
      ),
  ],
  [
    [400, 404, 413, 422],
    /\b(?:400|404|413|422)\b|context length|too long|not found|validat/i,
    (name) =>
      new ModelAnswerUnusableError(
        `The connector ${name} refused the request. Test it in Stack Management, Connectors; it needs a chat model with room for 32,000 tokens.`,
      ),
  ],
];

/** Turns the failure of a connector into the error that says what to do. */
export const connectorFailure = ({ name, status, message }: ConnectorFailure): ClaudeActivityError => {
  const [, , make] =
    KINDS.find(([statuses, words]) => (status === undefined ? words.test(message) : statuses.includes(status))) ??
    ([[], /./, undefined] as const);
  return (
    make?.(name) ??
    new ModelUnreachableError(`The connector ${name} could not reach its model or got no answer. ${RETRY}`)
  );
};
