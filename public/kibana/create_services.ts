import { PLUGIN_ID } from '../../common/names';
import { createApiClient } from '../api/api_client';
import { createFormatters } from '../format/formatters';
import type { CoreStart, StartPlugins } from './contracts';
import { discoverUrl } from './discover_url';
import { ensureDataView } from './ensure_data_view';
import { createLibraryRulesClient } from './library_rules_client';
import { quickRanges } from './quick_ranges';
import { createRulesClient } from './rules_client';
import type { Services } from './services_context';
import { timeZone as timeZoneOf } from './time_zone';
import { uiLocale } from './ui_locale';

const DEFAULT_DATE_FORMAT = 'MMM D, YYYY @ HH:mm:ss.SSS';

export const createServices = ({ core, plugins }: { core: CoreStart; plugins: StartPlugins }): Services => {
  const timeZone = timeZoneOf(core.uiSettings);
  const dateFormat = core.uiSettings.get<string | undefined>('dateFormat') ?? DEFAULT_DATE_FORMAT;
  return {
    api: createApiClient({ http: core.http }),
    formatters: createFormatters({ locale: uiLocale(), dateFormat, timeZone }),
    discoverUrl: (target) => discoverUrl({ application: core.application, share: plugins.share }, target),
    canManageSources: core.application.capabilities[PLUGIN_ID]?.manageSources === true,
    canManageRules: core.application.capabilities[PLUGIN_ID]?.manageRules === true,
    rules: createRulesClient({ http: core.http, application: core.application }),
    libraryRules: createLibraryRulesClient({ http: core.http, application: core.application }),
    ensureDataView: () =>
      ensureDataView({ capabilities: core.application.capabilities, dataViews: plugins.data?.dataViews }),
    toasts: core.notifications.toasts,
    chrome: core.chrome,
    dateFormat,
    timeZone,
    quickRanges: quickRanges(core.uiSettings),
  };
};
