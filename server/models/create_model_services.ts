import type { Dispatcher } from 'undici';
import type { ModelsAnswer } from '../../common/api/rules';
import type { ActionsPluginStart, InferencePluginStart, KibanaRequest, Logger } from '../kibana/contracts';
import { ModelDirectory } from './model_directory';
import { ModelReader } from './model_reader';
import type { ModelSettings } from './model_settings';
import { EndpointModel } from './providers/endpoint/endpoint_model';

export interface ModelServicesOptions {
  settings: ModelSettings;
  inference: InferencePluginStart | undefined;
  actions: ActionsPluginStart | undefined;
  dispatcher: Dispatcher;
  pluginVersion: string;
  now: () => number;
  log: Logger;
}

/** Models for one user. */
export interface ModelServices {
  list(): Promise<ModelsAnswer>;
  /** @param id - of `list`; absent: the default */
  findReader(id?: string): Promise<ModelReader | undefined>;
}

/** A wrong answer may be corrected, but nobody waits for three slow ones. */
const LIMIT_FACTOR = 2;

/** Puts the providers together, once; what it gives makes the services of each request. */
export const createModelServices = ({
  settings,
  inference,
  actions,
  dispatcher,
  pluginVersion,
  now,
  log,
}: ModelServicesOptions): ((request: KibanaRequest) => ModelServices) => {
  const endpoint =
    settings.endpoint &&
    new EndpointModel({
      settings: settings.endpoint,
      dispatcher,
      userAgent: `claude-activity/${pluginVersion}`,
      now,
    });
  return (request) => {
    const directory = new ModelDirectory({ request, settings, inference, actions, endpoint, log });
    return {
      list: async () => {
        const { entries, reason } = await directory.list();
        return { models: entries.map(({ info }) => info), reason };
      },
      findReader: async (id) => {
        const model = await directory.find(id);
        return model && new ModelReader({ model, limitMs: settings.timeoutMs * LIMIT_FACTOR, now, log });
      },
    };
  };
};
