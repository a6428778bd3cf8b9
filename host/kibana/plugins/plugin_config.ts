import { HostStartError } from '../host_error';
import type { Manifest } from './manifest';
import type { ServerModule } from './load_server_module';

const at = (config: Record<string, unknown>, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], config);

/**
 * Reads a plugin's own settings.
 *
 * @returns undefined when the plugin is switched off with `<config path>.enabled: false`
 * @throws HostStartError for settings its schema does not know: Kibana does not start then
 */
export const readPluginConfig = ({
  config,
  manifest,
  module,
}: {
  config: Record<string, unknown>;
  manifest: Manifest;
  module: ServerModule | undefined;
}): Record<string, unknown> | undefined => {
  const given = at(config, manifest.configPath);
  const path = manifest.configPath.join('.');
  const settings = (given ?? {}) as Record<string, unknown>;
  if (settings.enabled === false) return undefined;
  const { schema } = module?.config ?? {};
  if (!schema) {
    const [unknown] = Object.keys(settings).filter((key) => key !== 'enabled');
    if (unknown !== undefined)
      throw new HostStartError(
        `Unknown configuration key(s): "${path}.${unknown}". Check for spelling errors and ensure that expected plugins are installed.`,
      );
    return {};
  }
  try {
    return schema.validate(settings, {}, `config validation of [${path}]`);
  } catch (error) {
    throw new HostStartError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};
