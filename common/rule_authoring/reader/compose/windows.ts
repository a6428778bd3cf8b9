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
