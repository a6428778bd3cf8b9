export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Events that one export holds at most. */
export const MAX_EXPORT_ROWS = 1_000_000;
