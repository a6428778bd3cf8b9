import { i18n } from '@kbn/i18n';
import type { DAYS } from '../../../common/api/settings';
import type { PatternName } from './settings_form';

const days: Readonly<Record<(typeof DAYS)[number], string>> = {
  monday: i18n.translate('claudeActivity.settings.monday', { defaultMessage: 'Mon' }),
  tuesday: i18n.translate('claudeActivity.settings.tuesday', { defaultMessage: 'Tue' }),
  wednesday: i18n.translate('claudeActivity.settings.wednesday', { defaultMessage: 'Wed' }),
  thursday: i18n.translate('claudeActivity.settings.thursday', { defaultMessage: 'Thu' }),
  friday: i18n.translate('claudeActivity.settings.friday', { defaultMessage: 'Fri' }),
  saturday: i18n.translate('claudeActivity.settings.saturday', { defaultMessage: 'Sat' }),
  sunday: i18n.translate('claudeActivity.settings.sunday', { defaultMessage: 'Sun' }),
};

const patterns: Readonly<Record<PatternName, { name: string; help: string }>> = {
  indices: {
    name: i18n.translate('claudeActivity.settings.indices', { defaultMessage: 'Audit feed' }),
    help: i18n.translate('claudeActivity.settings.indicesHelp', {
      defaultMessage: 'Empty: logs-anthropic.audit-*. Rules and previews read nothing else.',
    }),
  },
  runtime_indices: {
    name: i18n.translate('claudeActivity.settings.runtimeIndices', {
      defaultMessage: 'Claude Code and Cowork telemetry',
    }),
    help: i18n.translate('claudeActivity.settings.runtimeIndicesHelp', {
      defaultMessage: 'Empty: logs-claude_code* and logs-claude_cowork*.',
    }),
  },
  idp_indices: {
    name: i18n.translate('claudeActivity.settings.idpIndices', { defaultMessage: 'Logs of the identity provider' }),
    help: i18n.translate('claudeActivity.settings.idpIndicesHelp', {
      defaultMessage: 'As logs-okta.system-*. Empty: no rule can use them.',
    }),
  },
  endpoint_indices: {
    name: i18n.translate('claudeActivity.settings.endpointIndices', { defaultMessage: 'Endpoint alerts' }),
    help: i18n.translate('claudeActivity.settings.endpointIndicesHelp', {
      defaultMessage: 'As logs-endpoint.alerts-*. Empty: no rule can use them.',
    }),
  },
};

export const strings = {
  days,
  patterns,
  title: i18n.translate('claudeActivity.settings.title', { defaultMessage: 'Lists and hours' }),
  description: i18n.translate('claudeActivity.settings.description', {
    defaultMessage:
      'What is approved in your organization. New rules are written against it; rules that exist already keep what they were written with.',
  }),
  loading: i18n.translate('claudeActivity.settings.loading', { defaultMessage: 'Loading settings' }),
  failed: i18n.translate('claudeActivity.settings.failed', { defaultMessage: 'The settings could not be read' }),
  retry: i18n.translate('claudeActivity.settings.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.settings.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and try again.',
  }),
  readOnlyTitle: i18n.translate('claudeActivity.settings.readOnlyTitle', {
    defaultMessage: 'You may look at the settings, but not change them',
  }),
  readOnlyBody: i18n.translate('claudeActivity.settings.readOnlyBody', {
    defaultMessage: 'For that, ask your Kibana administrator for the privilege “All” for Claude Activity.',
  }),
  listsTitle: i18n.translate('claudeActivity.settings.listsTitle', { defaultMessage: 'Lists' }),
  listsHelp: i18n.translate('claudeActivity.settings.listsHelp', {
    defaultMessage: 'A rule that needs an empty list asks for it.',
  }),
  fill: i18n.translate('claudeActivity.settings.fill', { defaultMessage: 'Fill from the feed' }),
  fillList: (name: string) =>
    i18n.translate('claudeActivity.settings.fillList', {
      defaultMessage: 'Fill from the feed: {name}',
      values: { name },
    }),
  none: i18n.translate('claudeActivity.settings.none', { defaultMessage: 'None' }),
  hoursTitle: i18n.translate('claudeActivity.settings.hoursTitle', { defaultMessage: 'Business hours' }),
  hoursHelp: i18n.translate('claudeActivity.settings.hoursHelp', {
    defaultMessage: 'What “outside business hours” means. Unless set: Monday to Friday, 08:00 to 18:00 UTC.',
  }),
  ownHours: i18n.translate('claudeActivity.settings.ownHours', { defaultMessage: 'Set business hours' }),
  daysLegend: i18n.translate('claudeActivity.settings.daysLegend', { defaultMessage: 'Days' }),
  from: i18n.translate('claudeActivity.settings.from', { defaultMessage: 'From' }),
  to: i18n.translate('claudeActivity.settings.to', { defaultMessage: 'To' }),
  timeZone: i18n.translate('claudeActivity.settings.timeZone', { defaultMessage: 'Time zone' }),
  sourcesTitle: i18n.translate('claudeActivity.settings.sourcesTitle', { defaultMessage: 'Where rules look' }),
  sourcesHelp: i18n.translate('claudeActivity.settings.sourcesHelp', {
    defaultMessage: 'Index patterns. Rules read these and nothing else.',
  }),
  idpProduct: i18n.translate('claudeActivity.settings.idpProduct', { defaultMessage: 'Identity provider' }),
  idpProducts: {
    '': i18n.translate('claudeActivity.settings.noIdp', { defaultMessage: 'None' }),
    okta: 'Okta',
    entra: 'Microsoft Entra ID',
  },
  unsaved: i18n.translate('claudeActivity.settings.unsaved', { defaultMessage: 'There are unsaved changes' }),
  save: i18n.translate('claudeActivity.settings.save', { defaultMessage: 'Save changes' }),
  discard: i18n.translate('claudeActivity.settings.discard', { defaultMessage: 'Discard changes' }),
  ruleUpdates: (count: number) =>
    i18n.translate('claudeActivity.settings.ruleUpdates', {
      defaultMessage:
        '{count, plural, one {# installed rule was} other {# installed rules were}} written with other settings than these',
      values: { count },
    }),
  ruleUpdatesLink: i18n.translate('claudeActivity.settings.ruleUpdatesLink', {
    defaultMessage: 'Look at the updates',
  }),
  saved: i18n.translate('claudeActivity.settings.saved', { defaultMessage: 'Settings saved' }),
  saveFailed: i18n.translate('claudeActivity.settings.saveFailed', { defaultMessage: 'The settings were not saved' }),
  takeTheirs: i18n.translate('claudeActivity.settings.takeTheirs', {
    defaultMessage: 'Discard my changes and load the stored ones',
  }),
  leave: i18n.translate('claudeActivity.settings.leave', {
    defaultMessage: 'Leave without saving? Your changes to the settings will be lost.',
  }),
  seenTitle: (name: string) =>
    i18n.translate('claudeActivity.settings.seenTitle', {
      defaultMessage: '{name}: what the feed has seen',
      values: { name },
    }),
  seenHelp: i18n.translate('claudeActivity.settings.seenHelp', {
    defaultMessage: 'Choose what is approved. Nothing is stored until the changes are saved.',
  }),
  seenDays: i18n.translate('claudeActivity.settings.seenDays', { defaultMessage: 'Time' }),
  seenDayCount: (count: number) =>
    i18n.translate('claudeActivity.settings.seenDayCount', {
      defaultMessage: 'Last {count} days',
      values: { count },
    }),
  seenFailed: i18n.translate('claudeActivity.settings.seenFailed', {
    defaultMessage: 'What the feed has seen could not be read',
  }),
  seenNone: i18n.translate('claudeActivity.settings.seenNone', {
    defaultMessage: 'The feed has shown nothing for this list in that time.',
  }),
  seenCut: (count: string) =>
    i18n.translate('claudeActivity.settings.seenCut', {
      defaultMessage: 'These are the {count} most frequent; there are more. Type others in.',
      values: { count },
    }),
  seenSearch: i18n.translate('claudeActivity.settings.seenSearch', { defaultMessage: 'Search values' }),
  value: i18n.translate('claudeActivity.settings.value', { defaultMessage: 'Value' }),
  events: i18n.translate('claudeActivity.settings.events', { defaultMessage: 'Events' }),
  lastSeen: i18n.translate('claudeActivity.settings.lastSeen', { defaultMessage: 'Last seen' }),
  onTheList: i18n.translate('claudeActivity.settings.onTheList', { defaultMessage: 'On the list' }),
  add: (count: number) =>
    i18n.translate('claudeActivity.settings.add', {
      defaultMessage: '{count, plural, =0 {Add to the list} one {Add one to the list} other {Add {count} to the list}}',
      values: { count },
    }),
  close: i18n.translate('claudeActivity.settings.close', { defaultMessage: 'Cancel' }),
};
