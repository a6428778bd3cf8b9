import { useEuiTheme } from '@elastic/eui';
import type { ShareRow } from '../event_count_table/share_rows';
import { useSeriesColors } from '../use_series_colors';

/**
 * Colour of each row by its id. By the order of names and not of counts, so that a category keeps its colour when a
 * live page changes the order; rows that stand for no value are grey.
 */
export const useRowColors = (rows: ShareRow[]): ((id: string) => string) => {
  const { euiTheme } = useEuiTheme();
  const palette = useSeriesColors();
  const names = rows
    .filter(({ kind }) => kind === 'value')
    .map(({ id }) => id)
    .sort();
  return (id) => palette[names.indexOf(id)] ?? euiTheme.colors.mediumShade;
};
