import { i18n } from '@kbn/i18n';

export const strings = {
  servers: {
    title: i18n.translate('claudeActivity.firstSeen.servers.title', { defaultMessage: 'MCP servers first seen' }),
    column: i18n.translate('claudeActivity.firstSeen.servers.column', { defaultMessage: 'MCP server' }),
    empty: i18n.translate('claudeActivity.firstSeen.servers.empty', {
      defaultMessage: 'No event here names an MCP server that was not named before.',
    }),
  },
  skills: {
    title: i18n.translate('claudeActivity.firstSeen.skills.title', { defaultMessage: 'Skills first seen' }),
    column: i18n.translate('claudeActivity.firstSeen.skills.column', { defaultMessage: 'Skill' }),
    empty: i18n.translate('claudeActivity.firstSeen.skills.empty', {
      defaultMessage: 'No event here names a skill that was not named before.',
    }),
  },
  definition: (days: string) =>
    i18n.translate('claudeActivity.firstSeen.definition', {
      defaultMessage: 'Named in this time range and by no event of the {days} days before it, newest first.',
      values: { days },
    }),
  first: i18n.translate('claudeActivity.firstSeen.first', { defaultMessage: 'First seen' }),
  count: i18n.translate('claudeActivity.firstSeen.count', { defaultMessage: 'Count' }),
  actions: i18n.translate('claudeActivity.firstSeen.actions', { defaultMessage: 'Actions' }),
  others: (count: string) =>
    i18n.translate('claudeActivity.firstSeen.others', { defaultMessage: 'and {count} more', values: { count } }),
};
