import { DARK_THEME, LIGHT_THEME } from '@elastic/charts';
import type { Theme } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';

/** Charts follow the colour mode of the page. The themes of both ends differ in value, never in name. */
export const useChartsTheme = (): Theme => (useEuiTheme().colorMode === 'DARK' ? DARK_THEME : LIGHT_THEME);
