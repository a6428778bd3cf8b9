import moment from 'moment-timezone';
import type { CoreStart } from './contracts';

/** The user's time zone from Advanced Settings, as an IANA name. */
export const timeZone = (uiSettings: CoreStart['uiSettings']): string => {
  const setting = uiSettings.get<string | undefined>('dateFormat:tz');
  return setting && setting !== 'Browser' && moment.tz.zone(setting) ? setting : moment.tz.guess();
};
