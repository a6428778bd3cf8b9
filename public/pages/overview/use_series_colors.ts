import { euiPaletteColorBlind, useEuiTheme } from '@elastic/eui';

/** Colours of series, in order; the same in every chart, so that a category keeps its colour on the page. */
export const useSeriesColors = (): string[] => {
  // The palette belongs to the theme: asking for it here draws again when the theme changes.
  useEuiTheme();
  const palette = euiPaletteColorBlind();
  // Newer themes pair each colour with a pale one: all strong ones first.
  return [
    ...palette.filter((_color, position) => position % 2 === 0),
    ...palette.filter((_color, position) => position % 2 === 1),
  ];
};
