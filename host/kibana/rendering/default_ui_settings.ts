const range = (from: string, to: string, display: string) => ({ from, to, display });

/** Kibana's advanced settings that a plugin may ask for, with their defaults. */
export const DEFAULT_UI_SETTINGS: Readonly<Record<string, unknown>> = {
  'theme:darkMode': false,
  dateFormat: 'MMM D, YYYY @ HH:mm:ss.SSS',
  'dateFormat:tz': 'Browser',
  'dateFormat:dow': 'Sunday',
  'dateFormat:scaled': [
    ['', 'HH:mm:ss.SSS'],
    ['PT1S', 'HH:mm:ss'],
    ['PT1M', 'HH:mm'],
    ['PT1H', 'YYYY-MM-DD HH:mm'],
    ['P1DT', 'YYYY-MM-DD'],
    ['P1YT', 'YYYY'],
  ],
  'format:number:defaultPattern': '0,0.[000]',
  'format:number:defaultLocale': 'en',
  'histogram:barTarget': 50,
  'histogram:maxBars': 1000,
  'timepicker:timeDefaults': { from: 'now-15m', to: 'now' },
  'timepicker:refreshIntervalDefaults': { pause: true, value: 60_000 },
  'timepicker:quickRanges': [
    range('now/d', 'now/d', 'Today'),
    range('now/w', 'now/w', 'This week'),
    range('now-15m', 'now', 'Last 15 minutes'),
    range('now-30m', 'now', 'Last 30 minutes'),
    range('now-1h', 'now', 'Last 1 hour'),
    range('now-24h/h', 'now', 'Last 24 hours'),
    range('now-7d/d', 'now', 'Last 7 days'),
    range('now-30d/d', 'now', 'Last 30 days'),
    range('now-90d/d', 'now', 'Last 90 days'),
    range('now-1y/d', 'now', 'Last 1 year'),
  ],
};
