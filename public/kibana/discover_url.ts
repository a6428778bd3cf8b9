import { encode } from '@kbn/rison';
import type { CoreStart, StartPlugins } from './contracts';

export interface DiscoverTarget {
  esql: string;
  /** ISO 8601 instants, or date math. */
  timeRange: { from: string; to: string };
}

interface DiscoverUrlDeps {
  application: Pick<CoreStart['application'], 'capabilities' | 'getUrlForApp'>;
  share?: StartPlugins['share'];
}

// Its id as a Kibana feature changed during 9.x.
const DISCOVER_FEATURES = ['discover', 'discover_v2'];

/** Whether Kibana tells that this user may not use Discover; a Kibana without that feature says nothing. */
const isDiscoverForbidden = ({ capabilities }: DiscoverUrlDeps['application']): boolean => {
  const known = DISCOVER_FEATURES.map((id) => capabilities[id]).filter((feature) => feature !== undefined);
  return known.length > 0 && known.every((feature) => feature?.show !== true);
};

/**
 * Address that opens an ES|QL query in Discover with a time range; undefined if the user may not use Discover.
 * Discover's own locator where Kibana has it, since it knows the version's state format.
 */
export const discoverUrl = (
  { application, share }: DiscoverUrlDeps,
  { esql, timeRange }: DiscoverTarget,
): string | undefined => {
  if (isDiscoverForbidden(application)) {
    return undefined;
  }
  const locator = share?.url.locators.get('DISCOVER_APP_LOCATOR');
  if (locator) {
    return locator.getRedirectUrl({ query: { esql }, timeRange });
  }
  const globalState = encodeURIComponent(encode({ time: timeRange }));
  const appState = encodeURIComponent(encode({ query: { esql } }));
  return application.getUrlForApp('discover', { path: `#/?_g=${globalState}&_a=${appState}` });
};
