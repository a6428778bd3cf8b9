import { createContext, useContext } from 'react';
import type { ApiClient } from '../api/api_client';
import type { Formatters } from '../format/formatters';
import type { CoreStart } from './contracts';
import type { DiscoverTarget } from './discover_url';
import type { LibraryRulesClient } from './library_rules_client';
import type { RulesClient } from './rules_client';

/** What pages may use of Kibana and of the plugin's own server. */
export interface Services {
  api: ApiClient;
  formatters: Formatters;
  /** Address that opens a query in Discover; undefined if the user may not use Discover. */
  discoverUrl(target: DiscoverTarget): string | undefined;
  /** Makes a data view for the feed if Kibana has none at all, so that Discover opens. */
  ensureDataView(): Promise<void>;
  canManageSources: boolean;
  canManageRules: boolean;
  /** Kibana's own rule APIs, with the user's own privileges. */
  rules: RulesClient;
  /** The same APIs for many rules at once. */
  libraryRules: LibraryRulesClient;
  toasts: CoreStart['notifications']['toasts'];
  chrome: CoreStart['chrome'];
  /** The user's date settings, for EUI's date picker. */
  dateFormat: string;
  timeZone: string;
  quickRanges: Array<{ start: string; end: string; label: string }>;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) {
    throw new Error('useServices is used outside of ServicesProvider');
  }
  return services;
};
