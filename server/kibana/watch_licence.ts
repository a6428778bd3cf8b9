import type { Licence, LicensingPluginStart } from './contracts';

/**
 * Follows the licence, which may change while Kibana runs.
 *
 * @returns tells the one of now; undefined where Kibana has none, or none is known yet
 */
export const watchLicence = (licensing: LicensingPluginStart | undefined): (() => Licence | undefined) => {
  let current: Licence | undefined;
  // For as long as Kibana runs: its licence outlives every plugin.
  licensing?.license$.subscribe((licence) => {
    current = licence;
  });
  return () => current;
};
