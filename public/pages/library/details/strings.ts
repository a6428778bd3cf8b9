import { i18n } from '@kbn/i18n';
import type { SourceState } from '../../../../common/api/library';
import type { EventSource } from '../../../../common/rule_authoring/intent';

const sources: Readonly<Record<EventSource, string>> = {
  audit: i18n.translate('claudeActivity.libraryRule.audit', { defaultMessage: 'the audit feed' }),
  runtime: i18n.translate('claudeActivity.libraryRule.runtime', {
    defaultMessage: 'telemetry of Claude Code or Cowork',
  }),
  identity_provider: i18n.translate('claudeActivity.libraryRule.identityProvider', {
    defaultMessage: 'the identity provider',
  }),
  endpoint: i18n.translate('claudeActivity.libraryRule.endpoint', { defaultMessage: 'endpoint alerts' }),
};

const sourceNeeds: Readonly<Record<Exclude<SourceState, 'there'>, (source: EventSource) => string>> = {
  unset: (source) =>
    i18n.translate('claudeActivity.libraryRule.sourceUnset', {
      defaultMessage: 'The settings name no index of {source}.',
      values: { source: sources[source] },
    }),
  missing: (source) =>
    i18n.translate('claudeActivity.libraryRule.sourceMissing', {
      defaultMessage: 'There is no index of {source} yet.',
      values: { source: sources[source] },
    }),
  forbidden: (source) =>
    i18n.translate('claudeActivity.libraryRule.sourceForbidden', {
      defaultMessage: 'You may not read the indices of {source}.',
      values: { source: sources[source] },
    }),
};

export const strings = {
  sourceNeeds,
  listNeed: (list: string) =>
    i18n.translate('claudeActivity.libraryRule.listNeed', {
      defaultMessage: 'The list “{list}” of the settings is empty; the rule is written against it.',
      values: { list },
    }),
  versionNeed: (reason: string) =>
    i18n.translate('claudeActivity.libraryRule.versionNeed', {
      defaultMessage: 'This version of the Elastic Stack can’t run it: {reason}',
      values: { reason },
    }),
  noEvents: (days: number) =>
    i18n.translate('claudeActivity.libraryRule.noEvents', {
      defaultMessage:
        'In the last {days} days the feed had no event that the rule looks for, so it had nothing to fire on.',
      values: { days },
    }),
  hasEvents: (time: string) =>
    i18n.translate('claudeActivity.libraryRule.hasEvents', {
      defaultMessage: 'The feed last had an event that the rule looks for on {time}.',
      values: { time },
    }),
  disabledReason: i18n.translate('claudeActivity.libraryRule.disabledReason', {
    defaultMessage: 'The rule is installed but not enabled, so it doesn’t run.',
  }),
  works: i18n.translate('claudeActivity.libraryRule.works', { defaultMessage: 'All that it needs is there.' }),
  needs: i18n.translate('claudeActivity.libraryRule.needs', { defaultMessage: 'What it needs' }),
  needsInstalled: i18n.translate('claudeActivity.libraryRule.needsInstalled', {
    defaultMessage: 'What it needs, and why it may not have fired',
  }),
  settings: i18n.translate('claudeActivity.libraryRule.settings', { defaultMessage: 'Open lists and hours' }),
  loading: i18n.translate('claudeActivity.libraryRule.loading', { defaultMessage: 'Loading the rule' }),
  failed: i18n.translate('claudeActivity.libraryRule.failed', { defaultMessage: 'The rule could not be read' }),
  retry: i18n.translate('claudeActivity.libraryRule.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.libraryRule.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  what: i18n.translate('claudeActivity.libraryRule.what', { defaultMessage: 'What it does' }),
  query: i18n.translate('claudeActivity.libraryRule.query', { defaultMessage: 'Query' }),
  triage: i18n.translate('claudeActivity.libraryRule.triage', { defaultMessage: 'Triage' }),
  escalate: i18n.translate('claudeActivity.libraryRule.escalate', { defaultMessage: 'When to escalate' }),
  close: i18n.translate('claudeActivity.libraryRule.close', { defaultMessage: 'When to close' }),
  harmless: i18n.translate('claudeActivity.libraryRule.harmless', { defaultMessage: 'Known to be harmless' }),
  changelog: i18n.translate('claudeActivity.libraryRule.changelog', { defaultMessage: 'Versions' }),
  byHand: (parts: string) =>
    i18n.translate('claudeActivity.libraryRule.byHand', {
      defaultMessage: 'Changed in Kibana: {parts}. An update keeps it.',
      values: { parts },
    }),
  updates: (parts: string) =>
    i18n.translate('claudeActivity.libraryRule.updates', {
      defaultMessage: 'An update would change: {parts}.',
      values: { parts },
    }),
  open: i18n.translate('claudeActivity.libraryRule.open', { defaultMessage: 'Open in Security' }),
  install: i18n.translate('claudeActivity.libraryRule.install', { defaultMessage: 'Install' }),
  update: i18n.translate('claudeActivity.libraryRule.update', { defaultMessage: 'Update' }),
  reset: i18n.translate('claudeActivity.libraryRule.reset', { defaultMessage: 'Drop what was changed by hand' }),
  closeFlyout: i18n.translate('claudeActivity.libraryRule.closeFlyout', { defaultMessage: 'Close' }),
};
