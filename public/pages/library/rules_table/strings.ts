import { i18n } from '@kbn/i18n';
import type { RuleState } from '../rule_state';

export const stateNames: Readonly<Record<RuleState, string>> = {
  available: i18n.translate('claudeActivity.libraryTable.available', { defaultMessage: 'Not installed' }),
  needs_setup: i18n.translate('claudeActivity.libraryTable.needsSetup', { defaultMessage: 'Needs setup' }),
  enabled: i18n.translate('claudeActivity.libraryTable.enabled', { defaultMessage: 'Enabled' }),
  disabled: i18n.translate('claudeActivity.libraryTable.disabled', { defaultMessage: 'Disabled' }),
  update: i18n.translate('claudeActivity.libraryTable.update', { defaultMessage: 'Update available' }),
  changed: i18n.translate('claudeActivity.libraryTable.changed', { defaultMessage: 'Changed by hand' }),
};

export const strings = {
  caption: i18n.translate('claudeActivity.libraryTable.caption', { defaultMessage: 'Rules of the library' }),
  search: i18n.translate('claudeActivity.libraryTable.search', {
    defaultMessage: 'Rule name or technique (e.g. “export” or T1530)',
  }),
  rule: i18n.translate('claudeActivity.libraryTable.rule', { defaultMessage: 'Rule' }),
  family: i18n.translate('claudeActivity.libraryTable.family', { defaultMessage: 'Family' }),
  tacticShort: i18n.translate('claudeActivity.libraryTable.tacticShort', { defaultMessage: 'Tactic' }),
  severity: i18n.translate('claudeActivity.libraryTable.severity', { defaultMessage: 'Severity' }),
  riskScore: i18n.translate('claudeActivity.libraryTable.riskScore', { defaultMessage: 'Risk score' }),
  state: i18n.translate('claudeActivity.libraryTable.state', { defaultMessage: 'Status' }),
  lastEvent: i18n.translate('claudeActivity.libraryTable.lastEvent', { defaultMessage: 'Last event' }),
  lastEventHelp: (days: number) =>
    i18n.translate('claudeActivity.libraryTable.lastEventHelp', {
      defaultMessage:
        'When the feed last had an event that the rule looks for, in the last {days} days. Without one it had nothing to fire on.',
      values: { days },
    }),
  never: i18n.translate('claudeActivity.libraryTable.never', { defaultMessage: 'None' }),
  missing: '—',
  buildingBlock: i18n.translate('claudeActivity.libraryTable.buildingBlock', { defaultMessage: 'Building block' }),
  buildingBlockHelp: i18n.translate('claudeActivity.libraryTable.buildingBlockHelp', {
    defaultMessage: 'Its alerts only feed other rules and investigations; they are hidden from the list of alerts.',
  }),
  clear: i18n.translate('claudeActivity.libraryTable.clear', { defaultMessage: 'Clear filters' }),
  showing: (shown: number, total: number) =>
    i18n.translate('claudeActivity.libraryTable.showing', {
      defaultMessage: 'Showing {shown} of {total} rules',
      values: { shown, total },
    }),
  selected: (count: number) =>
    i18n.translate('claudeActivity.libraryTable.selected', {
      defaultMessage: 'Selected {count, plural, one {# rule} other {# rules}}',
      values: { count },
    }),
  installShown: (count: number) =>
    i18n.translate('claudeActivity.libraryTable.installShown', {
      defaultMessage: 'Install {count, plural, one {the # shown} other {all # shown}}',
      values: { count },
    }),
  installSelected: (count: number) =>
    i18n.translate('claudeActivity.libraryTable.installSelected', {
      defaultMessage: 'Install {count} selected',
      values: { count },
    }),
  updateSelected: (count: number) =>
    i18n.translate('claudeActivity.libraryTable.updateSelected', {
      defaultMessage: 'Update {count} selected',
      values: { count },
    }),
  noMatch: i18n.translate('claudeActivity.libraryTable.noMatch', { defaultMessage: 'No rule fits these filters.' }),
};
