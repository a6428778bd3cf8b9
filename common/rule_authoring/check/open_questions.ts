import {
  conditionsOf,
  filtersOf,
  IDENTITY_PROVIDERS,
  identityProvider,
  listEntries,
  listsIn,
  sourceOf,
  sourcePatterns,
} from '../compile';
import type { AuthoringSettings, Intent, Question, SettingsList } from '../intent';

const LIST_QUESTIONS: Readonly<Record<SettingsList, string>> = {
  approved_mcp_servers: 'Which MCP servers (connectors) are approved? Name them as they are shown in Claude.',
  approved_domains: 'Which e-mail domains belong to the organization?',
  trusted_networks: 'Which address ranges (CIDR) are trusted?',
  approved_countries: 'From which countries (two-letter codes) do you allow access?',
  approved_skills: 'Which skills are approved?',
  break_glass_users: 'Which e-mail addresses do the break-glass accounts have?',
  known_collectors: 'Which API keys (ids) belong to your own collectors?',
  approved_plugins: 'Which plugins are approved?',
  approved_otlp_endpoints: 'Which telemetry (OTLP) endpoints are approved?',
};

const identityQuestions = (settings: AuthoringSettings): Question[] => {
  if (sourcePatterns('identity_provider', settings).length > 0 && identityProvider(settings) !== undefined) return [];
  return [
    {
      about: 'indices',
      text: `Which identity provider do you use (${IDENTITY_PROVIDERS.join(', ')}), and which index pattern holds its logs?`,
    },
  ];
};

/** What has to be answered before the intent can become a query: lists and sources that the settings don't have. */
export const openQuestions = (intent: Intent, settings: AuthoringSettings): Question[] => {
  const sources = new Set(filtersOf(intent.shape).map(sourceOf));
  const lists = new Set(conditionsOf(intent).flatMap(listsIn));
  return [
    ...[...lists]
      .filter((list) => listEntries(list, settings).length === 0)
      .map((list): Question => ({ about: list, text: LIST_QUESTIONS[list] })),
    ...(sources.has('identity_provider') ? identityQuestions(settings) : []),
    ...(sources.has('endpoint') && sourcePatterns('endpoint', settings).length === 0
      ? [{ about: 'indices', text: 'Which index pattern holds the alerts of your endpoints?' } as const]
      : []),
  ];
};
