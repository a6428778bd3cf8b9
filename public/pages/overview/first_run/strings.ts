import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.firstRun.title', { defaultMessage: 'Connect your Claude organization' }),
  body: i18n.translate('claudeActivity.firstRun.body', {
    defaultMessage:
      'Claude Activity reads the audit feed of your organization: sign-ins, roles, keys, exports, MCP servers, chats, projects and files. It needs a Compliance API key that an owner of the organization makes in the Claude admin settings.',
  }),
  add: i18n.translate('claudeActivity.firstRun.add', { defaultMessage: 'Add a source' }),
  askSomebody: i18n.translate('claudeActivity.firstRun.askSomebody', {
    defaultMessage:
      'You may look at activities, but not add sources. Ask your Kibana administrator to connect the organization, or to give you the privilege “All” for Claude Activity.',
  }),
  waitingTitle: i18n.translate('claudeActivity.firstRun.waitingTitle', { defaultMessage: 'No event has arrived yet' }),
  waitingBody: i18n.translate('claudeActivity.firstRun.waitingBody', {
    defaultMessage:
      'The first events usually appear within a minute after a source was added. If they don’t, the page Sources says why.',
  }),
  toSources: i18n.translate('claudeActivity.firstRun.toSources', { defaultMessage: 'Go to Sources' }),
};
