import type { CompletionRequest, LanguageModel } from '../language_model';

export interface ScriptedModel extends LanguageModel {
  readonly asked: CompletionRequest[];
}

/** A model that answers as written, the last text again and again. */
export const scriptedModel = (...answers: readonly unknown[]): ScriptedModel => {
  const asked: CompletionRequest[] = [];
  return {
    name: 'Test model',
    asked,
    complete: async (request) => {
      asked.push(request);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return typeof answer === 'string' ? answer : JSON.stringify(answer);
    },
  };
};
