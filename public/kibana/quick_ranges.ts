import type { CoreStart } from './contracts';

interface QuickRangeSetting {
  from: string;
  to: string;
  display: string;
}

const isQuickRange = (value: unknown): value is QuickRangeSetting =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value && 'display' in value;

/** Commonly used time ranges from Advanced Settings, in the shape of EUI's date picker. */
export const quickRanges = (
  uiSettings: CoreStart['uiSettings'],
): Array<{ start: string; end: string; label: string }> => {
  const setting = uiSettings.get<unknown>('timepicker:quickRanges');
  return (Array.isArray(setting) ? setting : [])
    .filter(isQuickRange)
    .map(({ from, to, display }) => ({ start: from, end: to, label: display }));
};
