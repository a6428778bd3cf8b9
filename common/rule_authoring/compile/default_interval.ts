import { durationSeconds } from '../intent';
import type { Shape } from '../intent';
import { looksAtTime } from './time_of_day';

const MINUTE = 60;
const HOUR = 3600;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Windows are looked at several times while they last; whole minutes. */
const forWindow = (window: number): number => Math.ceil(clamp(window / 6, 10 * MINUTE, HOUR) / MINUTE) * MINUTE;

/**
 * Seconds between two runs where the request says nothing: five minutes for single events, ten and more where something
 * is put together from several.
 */
export const defaultInterval = (shape: Shape): number => {
  switch (shape.kind) {
    case 'event':
      return 5 * MINUTE;
    case 'threshold': {
      const window = durationSeconds(shape.window);
      // What is counted over nights or weekends is complete when they are over, not while events come in.
      return window >= 12 * HOUR && looksAtTime(shape.events.where) ? window : forWindow(window);
    }
    case 'ratio':
    case 'baseline':
      return forWindow(durationSeconds(shape.window));
    case 'silence':
      return clamp(durationSeconds(shape.quiet), 5 * MINUTE, HOUR);
    case 'state':
      return 12 * HOUR;
    case 'absence':
      return shape.history === undefined ? 10 * MINUTE : 12 * HOUR;
    default:
      return 10 * MINUTE;
  }
};
