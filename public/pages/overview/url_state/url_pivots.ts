import { PIVOT_FIELDS } from '../../../../common/overview/pivot_fields';
import type { Pivot } from '../../../../common/overview/pivot_fields';
import { MAX_FILTER_VALUE_LENGTH, MAX_PIVOTS } from '../../../../common/api/overview';

/** `?is=source.ip:203.0.113.7&not=actor:…`. */
const KEYS = { wanted: 'is', unwanted: 'not' } as const;

const readAll = (texts: string[], isExcluded: boolean): Pivot[] =>
  [...new Set(texts)].flatMap((text) => {
    const colon = text.indexOf(':');
    const [field, value] = [text.slice(0, colon), text.slice(colon + 1)];
    const isKnown = colon > 0 && PIVOT_FIELDS.has(field) && value !== '' && value.length <= MAX_FILTER_VALUE_LENGTH;
    return isKnown ? [{ field, value, isExcluded }] : [];
  });

/** Wanted and unwanted values in a query string; what makes no sense counts as not there. */
export const readPivots = (params: URLSearchParams): Pivot[] =>
  [...readAll(params.getAll(KEYS.wanted), false), ...readAll(params.getAll(KEYS.unwanted), true)].slice(0, MAX_PIVOTS);

export const writePivots = (params: URLSearchParams, pivots: readonly Pivot[]): void =>
  pivots.forEach(({ field, value, isExcluded }) =>
    params.append(isExcluded ? KEYS.unwanted : KEYS.wanted, `${field}:${value}`),
  );
