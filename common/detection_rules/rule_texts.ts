import { conditionsOf, filtersOf, listsIn, sourcesOf } from '../rule_authoring/compile';
import type { EventSource, SettingsList } from '../rule_authoring/intent';
import type { DetectionRule } from './detection_rule';

const numbered = (lines: readonly string[]): string => lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

/** The triage guide of a rule, as Markdown. */
export const investigationGuide = ({ triage, false_positives: benign }: DetectionRule): string =>
  [
    '## Triage',
    numbered(triage.look_at),
    '### When to escalate',
    triage.escalate,
    '### When to close',
    triage.close,
    ...(benign.length === 0 ? [] : ['### Known to be harmless', benign.map((text) => `- ${text}`).join('\n')]),
  ].join('\n\n');

const SOURCES: Readonly<Record<EventSource, string>> = {
  audit:
    'The audit feed of the Claude organization, read by Claude Activity or by the Anthropic integration of Elastic Agent.',
  runtime: 'OpenTelemetry logs of Claude Code or Cowork, in the indices that the settings name.',
  identity_provider: 'Logs of the identity provider (Okta or Entra ID); its index pattern and product are settings.',
  endpoint: 'Alerts of the endpoints with `user.email`; their index pattern is a setting.',
};

const LISTS: Readonly<Record<SettingsList, string>> = {
  approved_mcp_servers: 'approved MCP servers',
  approved_domains: 'e-mail domains of the organization',
  trusted_networks: 'trusted networks',
  approved_countries: 'approved countries',
  approved_skills: 'approved skills',
  break_glass_users: 'break-glass accounts',
  known_collectors: 'known collectors',
  approved_plugins: 'approved plugins',
  approved_otlp_endpoints: 'approved telemetry endpoints',
};

/** What a rule reads and needs before it can find anything. */
export const ruleNeeds = ({ shape, except }: DetectionRule): { sources: EventSource[]; lists: SettingsList[] } => ({
  sources: sourcesOf(filtersOf(shape)),
  lists: [...new Set(conditionsOf({ shape, ...(except === undefined ? {} : { except }) }).flatMap(listsIn))],
});

const usesPlaces = ({ shape }: DetectionRule): boolean => /source\.(?:geo|as)\./.test(JSON.stringify(shape));

/** What has to be there for the rule to work, as Markdown. */
export const setupGuide = (rule: DetectionRule): string => {
  const { sources, lists } = ruleNeeds(rule);
  return [
    '## Setup',
    [
      ...sources.map((source) => SOURCES[source]),
      ...(lists.length === 0 ? [] : [`Settings of Claude Activity: ${lists.map((list) => LISTS[list]).join(', ')}.`]),
      ...(usesPlaces(rule) ? ['Places of addresses (GeoIP), which the ingest pipeline adds.'] : []),
      ...(rule.setup === undefined ? [] : [rule.setup]),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ].join('\n\n');
};
