import { toDuration } from '../../intent';
import type { Duration } from '../../intent';
import type { Range, TimeSpan } from '../reading/extraction';
import type { Request } from './request';

/** A duration of an intent from minutes; whole seconds, at least one. */
export const minutesToDuration = (minutes: number): Duration => toDuration(Math.max(1, Math.round(minutes * 60)));

const within = (span: TimeSpan, range: Range | undefined): boolean =>
  range === undefined || (span.from >= range.from && span.from < range.to);

/** The first span with one of the roles, in a part of the request or in all of it. */
export const spanOf = (request: Request, roles: readonly TimeSpan['role'][], range?: Range): TimeSpan | undefined => {
  for (const role of roles) {
    const found = request.extraction.spans.find((span) => span.role === role && within(span, range));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How long a span of counting is, if the request says. */
export const windowOf = (request: Request, range?: Range): TimeSpan | undefined =>
  spanOf(request, ['window', 'history', 'unknown', 'after'], range);

/** How far back "new" and "usual" look, if the request says. The longest span counts, since windows are short. */
export const historyOf = (request: Request, range?: Range): TimeSpan | undefined => {
  const spans = request.extraction.spans.filter((span) => within(span, range) && span.role !== 'interval');
  return [...spans].sort((one, other) => other.minutes - one.minutes)[0];
};

/** "In the last 90 days", "look back one year": how far is looked, rather than how long something lasts. */
export const looksBack = ({ sheet }: Request, span: TimeSpan): boolean => {
  const before = [4, 3, 2, 1].map((back) => sheet.lower(span.from - back)).join(' ');
  const first = sheet.lower(span.from);
  const behind = [0, 1].map((ahead) => sheet.lower(span.to + ahead)).join(' ');
  return (
    /\b(?:last|past|previous|prior|preceding|trailing|recent|lookback|history|historically|letzten|últimos|derniers)\b|\bback(?: by| over| to| for)?$|\bback up to$/u.test(
      before.trim(),
    ) ||
    /^(?:last|past|previous)$/u.test(first) ||
    /^(?:lookback|look back|of history|back\b|history)/u.test(behind)
  );
};
