import type { KibanaRequest } from './http';

/** A connector as `getAll` lists it; its secrets are never part of it. */
export interface Connector {
  id: string;
  /** `.gen-ai`, `.bedrock` … */
  actionTypeId: string;
  name: string;
  isMissingSecrets?: boolean;
}

/** A failure is an answer, not a throw; only missing rights and licences throw. */
export type ConnectorResult =
  { status: 'ok'; data?: unknown } | { status: 'error'; message?: string; serviceMessage?: string };

export interface ActionsClient {
  getAll(): Promise<Connector[]>;
  execute(options: {
    actionId: string;
    params: { subAction: string; subActionParams: Record<string, unknown> };
  }): Promise<ConnectorResult>;
}

export interface ActionsPluginStart {
  /** Acts with the rights of the user who asks; throws where Kibana has no encryption key. */
  getActionsClientWithRequest(request: KibanaRequest): Promise<ActionsClient>;
  /** Whether the licence and kibana.yml allow connectors of this type. */
  isActionTypeEnabled?(id: string, options?: { notifyUsage: boolean }): boolean;
}
