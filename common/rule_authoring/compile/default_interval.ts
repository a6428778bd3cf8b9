import { durationSeconds } from '../intent';
import type { Shape } from '../intent';

const MINUTE = 60;
const HOUR = 3600;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Seconds between two runs where the request says nothing: five minutes, longer where the shape moves slowly. */
export const defaultInterval = (shape: Shape): number => {
  switch (shape.kind) {
    case 'baseline': {
      // Whole minutes; what a day's figure says doesn't change within minutes.
      const part = durationSeconds(shape.window) / 24;
      return Math.ceil(clamp(part, 5 * MINUTE, HOUR) / MINUTE) * MINUTE;
    }
    case 'silence':
      return clamp(durationSeconds(shape.quiet), 5 * MINUTE, HOUR);
    case 'state':
      return 12 * HOUR;
    case 'absence':
      return shape.history === undefined ? 5 * MINUTE : 12 * HOUR;
    default:
      return 5 * MINUTE;
  }
};
