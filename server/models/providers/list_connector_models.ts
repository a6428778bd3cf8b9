import type { ActionsPluginStart, KibanaRequest } from '../../kibana/contracts';
import type { ModelEntry } from '../model_directory';
import { ConnectorModel } from './connector_model';
import { CONNECTOR_PROTOCOLS } from './connector_protocols';

/**
 * GenAI connectors that the user may use and the licence allows.
 *
 * @throws what Kibana throws where the user has no right to connectors, or Kibana no encryption key
 */
export const listConnectorModels = async ({
  actions,
  request,
  timeoutMs,
}: {
  actions: ActionsPluginStart | undefined;
  request: KibanaRequest;
  timeoutMs: number;
}): Promise<ModelEntry[]> => {
  if (actions === undefined) return [];
  const client = await actions.getActionsClientWithRequest(request);
  const isEnabled = (type: string): boolean => actions.isActionTypeEnabled?.(type, { notifyUsage: false }) ?? true;
  return (await client.getAll()).flatMap(({ id, name, actionTypeId, isMissingSecrets }): ModelEntry[] => {
    const protocol = CONNECTOR_PROTOCOLS.get(actionTypeId);
    if (protocol === undefined || isMissingSecrets === true || !isEnabled(actionTypeId)) return [];
    return [
      {
        info: { id, name, provider: 'connector' },
        model: new ConnectorModel({ client, connector: { id, name }, protocol, timeoutMs }),
      },
    ];
  });
};
