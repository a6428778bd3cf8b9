/** Stands in an index that no answer of ours may ever draw from. */
export const PAYROLL_CANARY = 'payroll-canary-7d1f';

/** Texts that end or widen a query where they are pasted into one. */
export const QUERY_PAYLOADS = [
  '" OR true OR event.action == "',
  '") OR (true',
  '"\n| WHERE true\n| LIMIT 10000',
  '" | STATS n = COUNT(*) | EVAL x = "',
  '\\" OR true OR \\"',
  '\\',
  '"""" OR true',
  '""" OR true OR """',
  "' OR '1'='1",
  '// the rest is a comment',
  '/* the rest',
  '"; FROM payroll | LIMIT 10 //',
  '"] | FROM payroll',
  '`) | DROP `event.action',
  '?from',
  '*',
  '%',
  'logs-*,payroll',
  '{"match_all":{}}',
  '") \u2028| WHERE true //',
] as const;

/** HTML and script, each with a mark of its own so that what runs can tell where it came from. */
export const htmlPayloads = (mark: string): string[] => [
  `<img src=x onerror="window.__ran=(window.__ran||[]).concat('${mark}')" data-injected="${mark}">`,
  `"><script data-injected="${mark}">window.__ran=['${mark}']</script>`,
  `<svg onload="window.__ran=['${mark}']" data-injected="${mark}"></svg>`,
  `<a href="javascript:window.__ran=['${mark}']" data-injected="${mark}">${mark}</a>`,
];
