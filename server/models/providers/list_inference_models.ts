import type { InferencePluginStart, KibanaRequest } from '../../kibana/contracts';
import type { ModelEntry } from '../model_directory';
import { InferenceModel } from './inference_model';

/**
 * Models of the inference plugin that the user may use, Kibana's default first; none where this Kibana has no such
 * plugin, or one of the first versions, which only streamed.
 */
export const listInferenceModels = async ({
  inference,
  request,
  timeoutMs,
}: {
  inference: InferencePluginStart | undefined;
  request: KibanaRequest;
  timeoutMs: number;
}): Promise<ModelEntry[]> => {
  const connectors = (await inference?.getConnectorList?.(request)) ?? [];
  const usable = connectors.filter(({ isMissingSecrets }) => isMissingSecrets !== true);
  if (inference === undefined || usable.length === 0) return [];
  // Without one that is set as default, or the right to see which, the order of the list stands.
  const first = await inference.getDefaultConnector?.(request).catch((): undefined => undefined);
  const client = inference.getClient({ request });
  return [
    ...usable.filter(({ connectorId }) => connectorId === first?.connectorId),
    ...usable.filter(({ connectorId }) => connectorId !== first?.connectorId),
  ].map((connector) => ({
    info: { id: connector.connectorId, name: connector.name, provider: 'inference' },
    model: new InferenceModel({ client, connector, timeoutMs }),
  }));
};
