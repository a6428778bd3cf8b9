import { EMPTY_SETTINGS } from '../../common/api/settings';
import type { OrganizationSettings, SettingsAnswer, SettingsInput } from '../../common/api/settings';
import { parseSettings } from './parse_settings';
import type { SettingsStore, StoredSettings } from './settings_store';

const toAnswer = (stored: StoredSettings | undefined): SettingsAnswer => ({
  // A key that is younger than what is stored has its default.
  settings: { ...EMPTY_SETTINGS, ...stored?.settings },
  version: stored?.version ?? null,
  updatedAt: stored?.updatedAt ?? null,
});

/** The settings of the space that a request comes from. */
export class SettingsService {
  constructor(private readonly options: { store: SettingsStore; now: () => number }) {}

  async get(): Promise<SettingsAnswer> {
    return toAnswer(await this.options.store.read());
  }

  async settings(): Promise<OrganizationSettings> {
    return (await this.get()).settings;
  }

  /** @throws InvalidRequestError | ConflictError */
  async update({ settings, version }: SettingsInput): Promise<SettingsAnswer> {
    const attributes = {
      settings: parseSettings(settings),
      updatedAt: new Date(this.options.now()).toISOString(),
    };
    return toAnswer(await this.options.store.write(attributes, { version }));
  }
}
