import type { InferenceClient, InferenceConnector } from '../../kibana/contracts';
import type { CompletionRequest, LanguageModel } from '../language_model';
import { inferenceError } from './inference_error';
import { readChoice } from './read_choice';
import { withTimeLimit } from './with_time_limit';

export interface InferenceModelOptions {
  /** As the current user. */
  client: InferenceClient;
  connector: Pick<InferenceConnector, 'connectorId' | 'name'>;
  timeoutMs: number;
}

/**
 * A model through Kibana's inference plugin. The form of the answer is told in words: tools of that plugin know neither
 * alternatives nor types that hold themselves, and an intent is made of both.
 */
export class InferenceModel implements LanguageModel {
  readonly name: string;

  constructor(private readonly options: InferenceModelOptions) {
    this.name = options.connector.name;
  }

  async complete({ system, messages, signal }: CompletionRequest): Promise<string> {
    const { client, connector, timeoutMs } = this.options;
    return withTimeLimit({ signal, limitMs: timeoutMs, name: this.name }, async (abortSignal) => {
      try {
        const { connectorId } = connector;
        const answer = await client.chatComplete({ connectorId, system, messages, abortSignal });
        return readChoice({ message: { content: answer.content } }, this.name);
      } catch (thrown) {
        if (abortSignal.aborted) throw thrown;
        throw inferenceError(thrown, this.name);
      }
    });
  }
}
