import type { AuthoringSettings, Day } from '../intent';

const DAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WORKING_DAYS = DAYS.slice(0, 5);

export interface BusinessHours {
  days: readonly Day[];
  from: string;
  to: string;
  time_zone: string;
}

/** Monday to Friday, 08:00 to 18:00 UTC: what holds where the settings say nothing. */
export const DEFAULT_BUSINESS_HOURS: BusinessHours = {
  days: WORKING_DAYS,
  from: '08:00',
  to: '18:00',
  time_zone: 'UTC',
};

const toDays = (names: readonly string[]): Day[] =>
  DAYS.filter((day) => names.some((name) => name.length >= 2 && day.startsWith(name.trim().toLowerCase().slice(0, 3))));

const toClock = (text: string): string => {
  const [, hours = '0', minutes = '00'] = /^(\d{1,2})(?::(\d{2}))?/.exec(text.trim()) ?? [];
  return `${hours.padStart(2, '0')}:${minutes}`;
};

/** Business hours of the settings; what they leave out is as in `DEFAULT_BUSINESS_HOURS`. */
export const businessHours = ({ business_hours: set = {} }: AuthoringSettings): BusinessHours => {
  const days = toDays(set.days ?? []);
  return {
    days: days.length > 0 ? days : DEFAULT_BUSINESS_HOURS.days,
    from: set.from === undefined ? DEFAULT_BUSINESS_HOURS.from : toClock(set.from),
    to: set.to === undefined ? DEFAULT_BUSINESS_HOURS.to : toClock(set.to),
    time_zone: set.time_zone ?? DEFAULT_BUSINESS_HOURS.time_zone,
  };
};
