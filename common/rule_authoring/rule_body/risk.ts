import { findActivityType } from '../../catalogue';
import type { SettingsList, Severity, Shape } from '../intent';

export const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Risk scores as Kibana presets them, and the band that belongs to each severity, both ends included. */
const BANDS: Readonly<Record<Severity, { preset: number; from: number; to: number }>> = {
  low: { preset: 21, from: 0, to: 21 },
  medium: { preset: 47, from: 22, to: 47 },
  high: { preset: 73, from: 48, to: 73 },
  critical: { preset: 99, from: 74, to: 100 },
};

export const presetRiskScore = (severity: Severity): number => BANDS[severity].preset;

export const isInBand = (severity: Severity, riskScore: number): boolean =>
  riskScore >= BANDS[severity].from && riskScore <= BANDS[severity].to;

export const severityOf = (riskScore: number): Severity =>
  SEVERITIES.find((severity) => riskScore <= BANDS[severity].to) ?? 'critical';

/** A score as near as possible to the one asked for that goes with the severity. */
export const clampRiskScore = (severity: Severity, riskScore: number): number =>
  Math.round(Math.min(Math.max(riskScore, BANDS[severity].from), BANDS[severity].to));

/** At least so severe is what an intent says apart from its activities. */
const LEAST: Readonly<Partial<Record<Shape['kind'], Severity>>> = {
  event: 'low',
  sequence: 'high',
  absence: 'medium',
};

const LIST_SEVERITY: Readonly<Record<SettingsList, Severity>> = {
  approved_mcp_servers: 'high',
  approved_domains: 'high',
  trusted_networks: 'high',
  approved_countries: 'medium',
  approved_skills: 'high',
  break_glass_users: 'high',
  known_collectors: 'low',
  approved_plugins: 'high',
  approved_otlp_endpoints: 'high',
};

/** A condition on so many types says little about any of them. */
const MANY_TYPES = 100;

const rank = (severity: string): number => (SEVERITIES as readonly string[]).indexOf(severity);

/**
 * Severity where the request names none: that of the riskiest activity, more where things come together or lie outside
 * of a list, at least medium where something is counted or compared or no activity is named.
 */
export const defaultSeverity = (
  types: readonly string[],
  shape: Shape['kind'],
  lists: readonly SettingsList[],
): Severity => {
  const risks = types.length > MANY_TYPES ? [] : types.flatMap((type) => findActivityType(type)?.risk ?? []);
  const ranks = [
    rank(risks.length === 0 ? 'medium' : (LEAST[shape] ?? 'medium')),
    rank(LEAST[shape] ?? 'medium'),
    ...risks.map(rank),
    ...lists.map((list) => rank(LIST_SEVERITY[list])),
  ];
  return SEVERITIES[Math.max(...ranks)] ?? 'medium';
};
