import type { ModelInfo } from '../../common/api/rules';
import type { ActionsPluginStart, InferencePluginStart, KibanaRequest, Logger } from '../kibana/contracts';
import type { LanguageModel } from './language_model';
import { listConnectorModels } from './providers/list_connector_models';
import { listInferenceModels } from './providers/list_inference_models';
import type { ModelSettings } from './model_settings';

/** A model that can be asked, and how. */
export interface ModelEntry {
  info: ModelInfo;
  model: LanguageModel;
}

export interface ModelDirectoryOptions {
  /** Of the user who asks: what they may not use isn't there for them. */
  request: KibanaRequest;
  settings: ModelSettings;
  inference: InferencePluginStart | undefined;
  actions: ActionsPluginStart | undefined;
  endpoint: LanguageModel | undefined;
  log: Logger;
}

export const ENDPOINT_ID = 'endpoint';

const SWITCHED_OFF = 'Reading with a model is switched off (claude_activity.model.enabled).';
const NONE =
  'There is no model here that you may use. An administrator can add a GenAI connector or set claude_activity.model.url.';

/** The models that a person may use, and which of them is asked by default. */
export class ModelDirectory {
  constructor(private readonly options: ModelDirectoryOptions) {}

  /** The default first. Never fails: a provider that does has none. */
  async list(): Promise<{ entries: ModelEntry[]; reason: string | null }> {
    const { settings, endpoint } = this.options;
    if (!settings.isEnabled) return { entries: [], reason: SWITCHED_OFF };
    const own: ModelEntry[] = endpoint
      ? [{ info: { id: ENDPOINT_ID, name: endpoint.name, provider: 'endpoint' }, model: endpoint }]
      : [];
    const kibanas = await this.ofKibana();
    const preferred = kibanas.filter(({ info }) => info.id === settings.connectorId);
    const others = kibanas.filter(({ info }) => info.id !== settings.connectorId);
    const connectors = [...preferred, ...others];
    const entries = settings.prefersEndpoint ? [...own, ...connectors] : [...connectors, ...own];
    return { entries, reason: entries.length > 0 ? null : NONE };
  }

  /** @param id - of `list`; absent: the default. undefined where there is no such model */
  async find(id?: string): Promise<LanguageModel | undefined> {
    const { entries } = await this.list();
    return (id === undefined ? entries[0] : entries.find(({ info }) => info.id === id))?.model;
  }

  private async ofKibana(): Promise<ModelEntry[]> {
    const { request, inference, actions, settings } = this.options;
    const { timeoutMs } = settings;
    const byInference = await this.attempt('the inference plugin', () =>
      listInferenceModels({ inference, request, timeoutMs }),
    );
    // The inference plugin knows all the connectors, so that these would be the same ones again.
    if (byInference.length > 0) return byInference;
    return this.attempt('connectors', () => listConnectorModels({ actions, request, timeoutMs }));
  }

  private async attempt(provider: string, work: () => Promise<ModelEntry[]>): Promise<ModelEntry[]> {
    try {
      return await work();
    } catch (thrown) {
      // Usually the user has no right to connectors, which is nobody's fault.
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.options.log.debug(`No models of ${provider} for this user: ${reason}`);
      return [];
    }
  }
}
