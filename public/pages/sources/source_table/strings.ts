import { i18n } from '@kbn/i18n';
import type { SourceState } from '../../../../common/api/sources';

const states: Readonly<Record<SourceState, string>> = {
  waiting: i18n.translate('claudeActivity.sourceTable.waiting', { defaultMessage: 'Waiting for its first run' }),
  running: i18n.translate('claudeActivity.sourceTable.running', { defaultMessage: 'Running' }),
  healthy: i18n.translate('claudeActivity.sourceTable.healthy', { defaultMessage: 'Healthy' }),
  catching_up: i18n.translate('claudeActivity.sourceTable.catchingUp', { defaultMessage: 'Catching up' }),
  failing: i18n.translate('claudeActivity.sourceTable.failing', { defaultMessage: 'Failing' }),
  stopped: i18n.translate('claudeActivity.sourceTable.stopped', { defaultMessage: 'Stopped' }),
  paused: i18n.translate('claudeActivity.sourceTable.paused', { defaultMessage: 'Paused' }),
};

export const strings = {
  states,
  caption: i18n.translate('claudeActivity.sourceTable.caption', { defaultMessage: 'Sources' }),
  missing: '—',
  name: i18n.translate('claudeActivity.sourceTable.name', { defaultMessage: 'Name' }),
  state: i18n.translate('claudeActivity.sourceTable.state', { defaultMessage: 'State' }),
  lastSuccess: i18n.translate('claudeActivity.sourceTable.lastSuccess', { defaultMessage: 'Last success' }),
  lag: i18n.translate('claudeActivity.sourceTable.lag', { defaultMessage: 'Lag' }),
  noLag: i18n.translate('claudeActivity.sourceTable.noLag', { defaultMessage: 'None' }),
  stored: i18n.translate('claudeActivity.sourceTable.stored', { defaultMessage: 'Stored' }),
  rate: i18n.translate('claudeActivity.sourceTable.rate', { defaultMessage: 'Rate' }),
  perSecond: (count: string) =>
    i18n.translate('claudeActivity.sourceTable.perSecond', { defaultMessage: '{count}/s', values: { count } }),
  nextRun: i18n.translate('claudeActivity.sourceTable.nextRun', { defaultMessage: 'Next run' }),
  actions: i18n.translate('claudeActivity.sourceTable.actions', { defaultMessage: 'Actions' }),
  details: i18n.translate('claudeActivity.sourceTable.details', { defaultMessage: 'Details' }),
  expand: (name: string) =>
    i18n.translate('claudeActivity.sourceTable.expand', {
      defaultMessage: 'Show health of {name}',
      values: { name },
    }),
  collapse: (name: string) =>
    i18n.translate('claudeActivity.sourceTable.collapse', {
      defaultMessage: 'Hide health of {name}',
      values: { name },
    }),
  edit: i18n.translate('claudeActivity.sourceTable.edit', { defaultMessage: 'Edit' }),
  editDescription: i18n.translate('claudeActivity.sourceTable.editDescription', {
    defaultMessage: 'Change name, key and settings',
  }),
  run: i18n.translate('claudeActivity.sourceTable.run', { defaultMessage: 'Run now' }),
  runDescription: i18n.translate('claudeActivity.sourceTable.runDescription', {
    defaultMessage: 'Read the feed now, not at the next interval',
  }),
  pause: i18n.translate('claudeActivity.sourceTable.pause', { defaultMessage: 'Pause' }),
  pauseDescription: i18n.translate('claudeActivity.sourceTable.pauseDescription', {
    defaultMessage: 'Read nothing until resumed',
  }),
  resume: i18n.translate('claudeActivity.sourceTable.resume', { defaultMessage: 'Resume' }),
  resumeDescription: i18n.translate('claudeActivity.sourceTable.resumeDescription', {
    defaultMessage: 'Go on where it was paused',
  }),
  delete: i18n.translate('claudeActivity.sourceTable.delete', { defaultMessage: 'Delete' }),
  deleteDescription: i18n.translate('claudeActivity.sourceTable.deleteDescription', {
    defaultMessage: 'Delete it, with or without what it has stored',
  }),
  health: {
    lastError: i18n.translate('claudeActivity.sourceTable.health.lastError', { defaultMessage: 'Last error' }),
    watermark: i18n.translate('claudeActivity.sourceTable.health.watermark', {
      defaultMessage: 'Newest stored activity',
    }),
    lastSuccess: i18n.translate('claudeActivity.sourceTable.health.lastSuccess', { defaultMessage: 'Last success' }),
    stored: i18n.translate('claudeActivity.sourceTable.health.stored', { defaultMessage: 'Stored' }),
    duplicates: i18n.translate('claudeActivity.sourceTable.health.duplicates', {
      defaultMessage: 'Read again, already stored',
    }),
    late: i18n.translate('claudeActivity.sourceTable.health.late', { defaultMessage: 'Late arrivals caught' }),
    lateReconciled: i18n.translate('claudeActivity.sourceTable.health.lateReconciled', {
      defaultMessage: 'Of those, by the daily second reading',
    }),
    reconciledAt: i18n.translate('claudeActivity.sourceTable.health.reconciledAt', {
      defaultMessage: 'Last second reading',
    }),
    rejected: i18n.translate('claudeActivity.sourceTable.health.rejected', {
      defaultMessage: 'Kept aside (could not be indexed)',
    }),
    requestsRemaining: i18n.translate('claudeActivity.sourceTable.health.requestsRemaining', {
      defaultMessage: 'Requests left this minute',
    }),
    address: i18n.translate('claudeActivity.sourceTable.health.address', { defaultMessage: 'Address' }),
    key: i18n.translate('claudeActivity.sourceTable.health.key', { defaultMessage: 'Key' }),
    keyStored: i18n.translate('claudeActivity.sourceTable.health.keyStored', { defaultMessage: 'stored, encrypted' }),
    keyMissing: i18n.translate('claudeActivity.sourceTable.health.keyMissing', {
      defaultMessage: 'missing: edit the source and enter one',
    }),
    dataStream: i18n.translate('claudeActivity.sourceTable.health.dataStream', { defaultMessage: 'Data stream' }),
    interval: i18n.translate('claudeActivity.sourceTable.health.interval', { defaultMessage: 'Interval' }),
    lookback: i18n.translate('claudeActivity.sourceTable.health.lookback', { defaultMessage: 'Look-back' }),
    added: i18n.translate('claudeActivity.sourceTable.health.added', { defaultMessage: 'Added' }),
  },
};
