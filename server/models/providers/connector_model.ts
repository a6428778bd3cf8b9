import { ClaudeActivityError } from '../../../common/errors/claude_activity_error';
import { ModelAnswerUnusableError } from '../../errors/model_answer_unusable_error';
import type { ActionsClient, Connector, ConnectorResult } from '../../kibana/contracts';
import type { CompletionRequest, LanguageModel } from '../language_model';
import { connectorFailure } from './connector_failure';
import type { ConnectorProtocol } from './connector_protocols';
import { readChoice } from './read_choice';
import { withTimeLimit } from './with_time_limit';

export interface ConnectorModelOptions {
  /** As the current user, who must be allowed to use the connector. */
  client: ActionsClient;
  connector: Pick<Connector, 'id' | 'name'>;
  protocol: ConnectorProtocol;
  timeoutMs: number;
}

/** A model through one of Kibana's GenAI connectors. */
export class ConnectorModel implements LanguageModel {
  readonly name: string;

  constructor(private readonly options: ConnectorModelOptions) {
    this.name = options.connector.name;
  }

  async complete({ system, messages, signal }: CompletionRequest): Promise<string> {
    const { protocol, timeoutMs } = this.options;
    const { subAction } = protocol;
    const params = { subAction, subActionParams: protocol.toParams({ system, messages }) };
    // The oldest versions take no signal here: a connector that is given up works on until its own time limit.
    const result = await withTimeLimit({ signal, limitMs: timeoutMs, name: this.name }, () => this.execute(params));
    if (result.status === 'error') {
      const message = [result.message, result.serviceMessage].join(' ');
      throw connectorFailure({ name: this.name, message });
    }
    const choice = protocol.toChoice(result.data);
    if (choice === undefined) {
      throw new ModelAnswerUnusableError(
        `The connector ${this.name} gave no completion. Test it in Stack Management, Connectors.`,
      );
    }
    return readChoice(choice, this.name);
  }

  private async execute(params: Parameters<ActionsClient['execute']>[0]['params']): Promise<ConnectorResult> {
    const { client, connector } = this.options;
    try {
      return await client.execute({ actionId: connector.id, params });
    } catch (thrown) {
      if (thrown instanceof ClaudeActivityError || !(thrown instanceof Error)) throw thrown;
      // What it throws are answers of Kibana's own: no right, no licence, no such connector.
      const { output, statusCode } = thrown as { output?: { statusCode?: number }; statusCode?: number };
      const status = output?.statusCode ?? statusCode;
      if (status === undefined) throw thrown;
      throw connectorFailure({ name: this.name, status, message: thrown.message });
    }
  }
}
