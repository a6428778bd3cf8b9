import type { Pivot } from '../../../../common/overview/pivot_fields';
import type { FilterName } from '../../../../common/api/overview';
import type { ChosenFilters } from './overview_url_state';
import { FILTER_NAMES } from './overview_url_state';

/** Adds one value to one filter; the same filters if it is there already. */
export const addFilterValue = (filters: ChosenFilters, name: FilterName, value: string): ChosenFilters =>
  filters[name].includes(value) ? filters : { ...filters, [name]: [...filters[name], value] };

export const removeFilterValue = (filters: ChosenFilters, name: FilterName, value: string): ChosenFilters => ({
  ...filters,
  [name]: filters[name].filter((other) => other !== value),
});

/** Adds one value, wanted or unwanted; what was said about the same value before goes. */
export const withPivot = (pivots: readonly Pivot[], pivot: Pivot): Pivot[] => [
  ...pivots.filter(({ field, value }) => field !== pivot.field || value !== pivot.value),
  pivot,
];

export const hasFilters = (filters: ChosenFilters): boolean => FILTER_NAMES.some((name) => filters[name].length > 0);
