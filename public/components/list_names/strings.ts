import { i18n } from '@kbn/i18n';
import type { SettingsList } from '../../../common/api/settings';

interface ListName {
  name: string;
  /** What is to stand on it. */
  help: string;
}

/** The lists of the settings as people call them. */
export const listNames: Readonly<Record<SettingsList, ListName>> = {
  approved_mcp_servers: {
    name: i18n.translate('claudeActivity.lists.mcpServers', { defaultMessage: 'Approved MCP servers' }),
    help: i18n.translate('claudeActivity.lists.mcpServersHelp', {
      defaultMessage: 'Names of connectors, as Claude shows them.',
    }),
  },
  approved_domains: {
    name: i18n.translate('claudeActivity.lists.domains', { defaultMessage: 'Own e-mail domains' }),
    help: i18n.translate('claudeActivity.lists.domainsHelp', {
      defaultMessage: 'As example.com. Addresses elsewhere count as outside.',
    }),
  },
  trusted_networks: {
    name: i18n.translate('claudeActivity.lists.networks', { defaultMessage: 'Trusted networks' }),
    help: i18n.translate('claudeActivity.lists.networksHelp', {
      defaultMessage: 'Addresses or ranges, as 203.0.113.0/24.',
    }),
  },
  approved_countries: {
    name: i18n.translate('claudeActivity.lists.countries', { defaultMessage: 'Approved countries' }),
    help: i18n.translate('claudeActivity.lists.countriesHelp', {
      defaultMessage: 'Two-letter codes, as DE or US, or English names.',
    }),
  },
  approved_skills: {
    name: i18n.translate('claudeActivity.lists.skills', { defaultMessage: 'Approved skills' }),
    help: i18n.translate('claudeActivity.lists.skillsHelp', {
      defaultMessage: 'Names of skills, as Claude shows them.',
    }),
  },
  break_glass_users: {
    name: i18n.translate('claudeActivity.lists.breakGlass', { defaultMessage: 'Break-glass users' }),
    help: i18n.translate('claudeActivity.lists.breakGlassHelp', {
      defaultMessage: 'E-mail addresses of accounts that are for emergencies only.',
    }),
  },
  known_collectors: {
    name: i18n.translate('claudeActivity.lists.collectors', { defaultMessage: 'Known collectors' }),
    help: i18n.translate('claudeActivity.lists.collectorsHelp', {
      defaultMessage: 'Ids of the API keys that may read the Compliance API; never the keys themselves.',
    }),
  },
  approved_plugins: {
    name: i18n.translate('claudeActivity.lists.plugins', { defaultMessage: 'Approved plugins' }),
    help: i18n.translate('claudeActivity.lists.pluginsHelp', {
      defaultMessage: 'Names of plugins, as Claude shows them.',
    }),
  },
  approved_otlp_endpoints: {
    name: i18n.translate('claudeActivity.lists.otlp', { defaultMessage: 'Approved telemetry endpoints' }),
    help: i18n.translate('claudeActivity.lists.otlpHelp', {
      defaultMessage: 'OTLP endpoints, as https://otel.example.com:4318.',
    }),
  },
};
