import { PIVOT_FIELDS } from '../../../../common/activity/pivot_fields';
import type { Pivot } from '../../../../common/activity/pivot_fields';
import { MAX_PIVOTS, MAX_SEARCH_LENGTH } from '../../../../common/api/activity';
import { MAX_FILTER_VALUE_LENGTH } from '../../../../common/api/overview';
import type { OverviewUrlState } from '../../overview/url_state/overview_url_state';
import { readOverviewUrl } from '../../overview/url_state/read_overview_url';
import { writeOverviewUrl } from '../../overview/url_state/write_overview_url';

/** What the address of the page "Activity" holds beyond the overview's. */
export interface ActivityUrlState extends OverviewUrlState {
  search: string;
  pivots: Pivot[];
}

/** `?q=…&is=source.ip:203.0.113.7&not=actor:…`. */
const KEYS = { search: 'q', wanted: 'is', unwanted: 'not' } as const;

const readPivots = (texts: string[], isExcluded: boolean): Pivot[] =>
  [...new Set(texts)].flatMap((text) => {
    const colon = text.indexOf(':');
    const [field, value] = [text.slice(0, colon), text.slice(colon + 1)];
    const isKnown = colon > 0 && PIVOT_FIELDS.has(field) && value !== '' && value.length <= MAX_FILTER_VALUE_LENGTH;
    return isKnown ? [{ field, value, isExcluded }] : [];
  });

/** Reads a query string as people may have edited it: what makes no sense counts as not there, nothing throws. */
export const readActivityUrl = (search: string, options: Parameters<typeof readOverviewUrl>[1]): ActivityUrlState => {
  const params = new URLSearchParams(search);
  return {
    ...readOverviewUrl(search, options),
    search: (params.get(KEYS.search) ?? '').slice(0, MAX_SEARCH_LENGTH),
    pivots: [...readPivots(params.getAll(KEYS.wanted), false), ...readPivots(params.getAll(KEYS.unwanted), true)].slice(
      0,
      MAX_PIVOTS,
    ),
  };
};

/** The query string for a state, without `?`. */
export const writeActivityUrl = ({ search, pivots, ...overview }: ActivityUrlState): string => {
  const params = new URLSearchParams(writeOverviewUrl(overview));
  if (search !== '') {
    params.set(KEYS.search, search);
  }
  pivots.forEach(({ field, value, isExcluded }) =>
    params.append(isExcluded ? KEYS.unwanted : KEYS.wanted, `${field}:${value}`),
  );
  return params.toString();
};
