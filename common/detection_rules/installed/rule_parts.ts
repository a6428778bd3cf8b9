/**
 * Parts of a rule body that the library writes and that people change by hand. What is not here is Kibana's (ids, dates)
 * or the person's alone: whether it is enabled, its actions, its exceptions.
 */
export const RULE_PARTS = [
  'name',
  'description',
  'query',
  'severity',
  'risk_score',
  'interval',
  'from',
  'tags',
  'references',
  'false_positives',
  'threat',
  'note',
  'setup',
  'max_signals',
  'timestamp_override',
  'building_block_type',
  'investigation_fields',
  'alert_suppression',
] as const;

export type RulePart = (typeof RULE_PARTS)[number];
