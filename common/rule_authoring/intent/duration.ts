import type * as t from 'io-ts';
import { textCodecOf } from './codecs';

const DURATION = /^([1-9]\d{0,5})([smhd])$/;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The feed keeps six years; nothing can be compared with what lies before. */
const LONGEST_SECONDS = 6 * 366 * 86_400;

const secondsOf = (text: string): number | undefined => {
  const match = DURATION.exec(text);
  return match === null ? undefined : Number(match[1]) * (UNIT_SECONDS[match[2] ?? ''] ?? 0);
};

/**
 * A span of time as Kibana writes it: a whole number and `s`, `m`, `h` or `d`, e.g. `90s`, `15m`, `24h`, `14d`; six years
 * at most.
 */
export const durationCodec = textCodecOf<string>(
  'a duration such as 15m, 24h or 14d, of six years at most',
  (input) => {
    const seconds = secondsOf(input);
    return seconds !== undefined && seconds <= LONGEST_SECONDS;
  },
);
export type Duration = t.TypeOf<typeof durationCodec>;

/**
 * Length of a duration in seconds.
 *
 * @throws RangeError for text that isn't a duration
 */
export const durationSeconds = (duration: Duration): number => {
  const seconds = secondsOf(duration);
  if (seconds === undefined) throw new RangeError(`"${duration}" is not a duration such as 15m.`);
  return seconds;
};

/** The shortest way to write a number of seconds: 90 → `90s`, 3600 → `1h`, 5400 → `90m`. */
export const toDuration = (seconds: number): Duration => {
  const [unit, size] = (['d', 'h', 'm', 's'] as const)
    .map((name): [string, number] => [name, UNIT_SECONDS[name] ?? 1])
    .find(([, length]) => seconds % length === 0) ?? ['s', 1];
  return `${seconds / size}${unit}`;
};
