import { ModelAnswerUnusableError } from '../../../errors/model_answer_unusable_error';
import { ModelUnreachableError } from '../../../errors/model_unreachable_error';
import type { Choice } from '../read_choice';
import { firstChoice, readChoice } from '../read_choice';

const DATA = /^data:\s?(.*)$/;
const DONE = '[DONE]';

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Puts the pieces of a stream together, for endpoints that stream although they were asked not to. */
const readStream = (body: string): Choice => {
  const lines = body.split(/\r?\n/).flatMap((line) => DATA.exec(line)?.[1] ?? []);
  let content = '';
  let refusal = '';
  let reason: unknown;
  for (const line of lines.filter((text) => text !== DONE)) {
    const choice = firstChoice(parse(line)?.['choices']) as
      { delta?: { content?: unknown; refusal?: unknown }; finish_reason?: unknown } | undefined;
    if (typeof choice?.delta?.content === 'string') content += choice.delta.content;
    if (typeof choice?.delta?.refusal === 'string') refusal += choice.delta.refusal;
    reason = choice?.finish_reason ?? reason;
  }
  if (!lines.includes(DONE) && typeof reason !== 'string') {
    throw new ModelUnreachableError(
      "The model's answer broke off in the middle. Try again; check the proxy if this lasts.",
    );
  }
  return { message: { content, refusal }, finish_reason: reason };
};

/**
 * The text of an answer with status 200.
 *
 * @throws ModelAnswerUnusableError | ModelDeclinedError | ModelUnreachableError
 */
export const readCompletion = (body: string, { name, isStream }: { name: string; isStream: boolean }): string => {
  if (isStream) return readChoice(readStream(body), name);
  const choice = firstChoice(parse(body)?.['choices']);
  if (choice !== undefined) return readChoice(choice, name);
  throw new ModelAnswerUnusableError(
    body.trimStart().startsWith('<')
      ? 'The answer is a web page: a proxy or a login page stands between Kibana and the model. Check claude_activity.model.url.'
      : 'The answer holds no completion, so this is no OpenAI-compatible endpoint. Check claude_activity.model.url.',
  );
};
