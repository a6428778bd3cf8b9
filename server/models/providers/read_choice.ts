import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import { ModelDeclinedError } from '../../errors/model_declined_error';
import { plainText } from '../reading/plain_text';

/** One element of `choices[]` of the OpenAI protocol, as far as it is looked at; each part may be anything. */
export interface Choice {
  message?: { content?: unknown; refusal?: unknown } | undefined;
  finish_reason?: unknown;
}

const MAX_QUOTE_LENGTH = 200;

/** Some gateways give the text in parts. */
const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '',
    )
    .join('');
};

/** @param choices - `choices` of an answer, or whatever stands in its place */
export const firstChoice = (choices: unknown): Choice | undefined => {
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return typeof first === 'object' && first !== null ? first : undefined;
};

/**
 * The text of a completion.
 *
 * @throws ModelDeclinedError when the model or a content filter declined
 * @throws ModelAnswerUnusableError when it is empty or was cut off
 */
export const readChoice = ({ message, finish_reason: reason }: Choice, name: string): string => {
  if (reason === 'content_filter') {
    throw new ModelDeclinedError(
      `A content filter of ${name} stopped the answer. Say the request in other words, or read it without a model.`,
    );
  }
  const refusal = typeof message?.refusal === 'string' ? plainText(message.refusal, MAX_QUOTE_LENGTH) : '';
  if (refusal !== '') {
    throw new ModelDeclinedError(
      `The model ${name} declined to answer: “${refusal}” Say the request in other words, or read it without a model.`,
    );
  }
  if (reason === 'length') {
    throw new ModelAnswerUnusableError(
      `The answer of ${name} was cut off because it grew too long. Raise the limit of tokens (claude_activity.model.maxTokens for your own endpoint), or say the request in fewer words.`,
    );
  }
  const text = textOf(message?.content).trim();
  if (text === '') {
    throw new ModelAnswerUnusableError(
      `The answer of ${name} is empty. Try again, or read the request without a model.`,
    );
  }
  return text;
};
