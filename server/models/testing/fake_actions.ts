import type { ActionsPluginStart, Connector, ConnectorResult } from '../../kibana/contracts';

export interface FakeActions extends ActionsPluginStart {
  readonly executed: { actionId: string; params: { subAction: string; subActionParams: Record<string, unknown> } }[];
}

/** Keys that the oldest supported version takes for each; what it doesn't know it refuses. */
const OLDEST_PARAMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '.gen-ai': { run: ['body'], invokeAI: ['messages', 'model', 'n', 'stop', 'temperature'] },
  '.bedrock': { run: ['body', 'model'], invokeAI: ['messages', 'model'] },
  '.gemini': { run: ['body', 'model'], invokeAI: ['messages', 'model', 'temperature', 'stopSequences'] },
  '.inference': { unified_completion: ['body'] },
};

const invalid = (message: string): ConnectorResult => ({
  status: 'error',
  message: `error validating action params: ${message}`,
});

/**
 * Kibana's actions plugin as far as it is used, by the published contract: failures are answers, missing rights throw,
 * unknown sub-actions and keys are refused as the oldest version does.
 *
 * @param run - what the connector's service gives for the conversation
 */
export const fakeActions = ({
  connectors,
  run = () => ({ status: 'error', message: 'not set' }),
  disabledTypes = [],
  mayRead = true,
}: {
  connectors: readonly Connector[];
  run?: (connector: Connector) => ConnectorResult | Promise<ConnectorResult>;
  disabledTypes?: readonly string[];
  mayRead?: boolean;
}): FakeActions => {
  const executed: FakeActions['executed'] = [];
  const forbidden = (message: string): Error => Object.assign(new Error(message), { output: { statusCode: 403 } });
  return {
    executed,
    isActionTypeEnabled: (type) => !disabledTypes.includes(type),
    getActionsClientWithRequest: async () => ({
      getAll: async () => {
        if (!mayRead) throw forbidden('Unauthorized to get actions');
        return [...connectors];
      },
      execute: async ({ actionId, params }) => {
        executed.push({ actionId, params });
        if (!mayRead) throw forbidden('Unauthorized to execute actions');
        const connector = connectors.find(({ id }) => id === actionId);
        if (connector === undefined) throw Object.assign(new Error('Not found'), { output: { statusCode: 404 } });
        const known = OLDEST_PARAMS[connector.actionTypeId]?.[params.subAction];
        if (known === undefined) return invalid(`sub action "${params.subAction}" is not registered`);
        const unknown = Object.keys(params.subActionParams).find((key) => !known.includes(key));
        if (unknown !== undefined) return invalid(`[${unknown}]: definition for this key is missing`);
        return run(connector);
      },
    }),
  };
};
