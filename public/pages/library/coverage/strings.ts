import { i18n } from '@kbn/i18n';

export const strings = {
  families: i18n.translate('claudeActivity.libraryCoverage.families', { defaultMessage: 'By family' }),
  tactics: i18n.translate('claudeActivity.libraryCoverage.tactics', { defaultMessage: 'By MITRE ATT&CK tactic' }),
  tacticsHelp: i18n.translate('claudeActivity.libraryCoverage.tacticsHelp', {
    defaultMessage: 'A rule with techniques of several tactics counts under each.',
  }),
  family: i18n.translate('claudeActivity.libraryCoverage.family', { defaultMessage: 'Family' }),
  tactic: i18n.translate('claudeActivity.libraryCoverage.tactic', { defaultMessage: 'Tactic' }),
  rules: i18n.translate('claudeActivity.libraryCoverage.rules', { defaultMessage: 'Rules' }),
  installed: i18n.translate('claudeActivity.libraryCoverage.installed', { defaultMessage: 'Installed' }),
  enabled: i18n.translate('claudeActivity.libraryCoverage.enabled', { defaultMessage: 'Enabled' }),
  share: (name: string, enabled: number, rules: number) =>
    i18n.translate('claudeActivity.libraryCoverage.share', {
      defaultMessage: '{name}: {enabled} of {rules} rules enabled',
      values: { name, enabled, rules },
    }),
  install: i18n.translate('claudeActivity.libraryCoverage.install', { defaultMessage: 'Install' }),
  installFamily: (name: string) =>
    i18n.translate('claudeActivity.libraryCoverage.installFamily', {
      defaultMessage: 'Install the rules of “{name}”',
      values: { name },
    }),
};
