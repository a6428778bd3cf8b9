import type { StackVersion } from '../../common/esql';
import { draftFromAnswer } from '../../common/rule_authoring/draft_from_answer';
import type { ReaderResult } from '../../common/rule_authoring/draft_from_answer';
import type { AuthoringSettings, Draft } from '../../common/rule_authoring/intent';
import type { Logger } from '../kibana/contracts';
import type { LanguageModel } from './language_model';
import { withTimeLimit } from './providers/with_time_limit';
import type { ModelReading } from './reading/read_with_model';
import { readWithModel } from './reading/read_with_model';

export interface ModelReaderOptions {
  model: LanguageModel;
  /** For the whole of it, corrections included. */
  limitMs: number;
  now: () => number;
  log: Logger;
}

const toResult = (reading: ModelReading): ReaderResult => {
  const words = { not_understood: reading.notUnderstood };
  switch (reading.kind) {
    case 'intent':
      return { kind: 'intent', intent: reading.intent, ...words };
    case 'questions':
      return { kind: 'questions', intent: null, questions: reading.questions, ...words };
    case 'refusal':
      return { kind: 'refusal', code: 'model', reason: `The model says: ${reading.reason}`, ...words };
  }
};

/** Reads requests with one model, for the draft service. */
export class ModelReader {
  readonly name: string;

  constructor(private readonly options: ModelReaderOptions) {
    this.name = options.model.name;
  }

  /** @throws the errors of `LanguageModel.complete`, or ModelAnswerUnusableError when no answer could be used */
  async read(
    prompt: string,
    { settings, stack, signal }: { settings: AuthoringSettings; stack: StackVersion; signal?: AbortSignal },
  ): Promise<Draft> {
    const { model, limitMs, now, log } = this.options;
    const startedAt = now();
    const limit = { signal: signal ?? new AbortController().signal, limitMs, name: model.name };
    const reading = await withTimeLimit(limit, (inTime) =>
      readWithModel(prompt, { settings, stack, model, signal: inTime }),
    );
    // Neither the request nor the answer: what people ask for is nobody else's business.
    log.debug(
      `A model read a request: ${reading.kind}, ${reading.repairs} corrections, ${now() - startedAt} ms (${model.name}).`,
    );
    return draftFromAnswer(toResult(reading), { settings, stack });
  }
}
