import type { JsonSchema } from './schema/json_schema';

export interface ModelMessage {
  role: 'user' | 'assistant';
  content: string;
}

export interface CompletionRequest {
  /** What the model is told about its task; nothing of it comes from the person who asks. */
  system: string;
  /** In turns, the first and the last one of the user. */
  messages: readonly ModelMessage[];
  /** Form of the answer, for providers that can hold a model to one. The text is checked all the same. */
  schema: JsonSchema;
  signal: AbortSignal;
}

/** A model that completes a conversation. Who runs it and how it is reached is the provider's business. */
export interface LanguageModel {
  /** For people: the connector's name, or the model's at its endpoint. Holds no secret. */
  readonly name: string;
  /**
   * The text of the answer, whole. Nothing is tried twice.
   *
   * @throws ModelUnauthorizedError | ModelRateLimitedError | ModelUnreachableError | ModelDeclinedError |
   *   ModelAnswerUnusableError, or the signal's reason when it was aborted
   */
  complete(request: CompletionRequest): Promise<string>;
}
