import type { ChatCompleteOptions, InferenceConnector, InferencePluginStart } from '../../kibana/contracts';

export interface FakeInference extends InferencePluginStart {
  readonly asked: ChatCompleteOptions[];
}

/** An error as the inference plugin throws it. */
export const inferenceFailure = (code: string, message: string, meta: Record<string, unknown> = {}): Error =>
  Object.assign(new Error(message), { code, meta });

/** Kibana's inference plugin as far as it is used, by the published contract. */
export const fakeInference = ({
  connectors,
  defaultId,
  complete = async () => ({ content: '' }),
}: {
  connectors: readonly InferenceConnector[];
  defaultId?: string;
  complete?: (options: ChatCompleteOptions) => Promise<{ content: string }>;
}): FakeInference => {
  const asked: ChatCompleteOptions[] = [];
  return {
    asked,
    getConnectorList: async () => [...connectors],
    getDefaultConnector: async () => connectors.find(({ connectorId }) => connectorId === defaultId),
    getClient: () => ({
      chatComplete: (options) => {
        asked.push(options);
        return complete(options);
      },
    }),
  };
};
