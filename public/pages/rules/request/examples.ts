import { i18n } from '@kbn/i18n';

/** Sentences to begin with, one for each way in which a rule can look at the feed. */
export const EXAMPLES: readonly string[] = [
  i18n.translate('claudeActivity.rules.examples.list', {
    defaultMessage: 'Alert when a new MCP server connects outside an approved list',
  }),
  i18n.translate('claudeActivity.rules.examples.baseline', {
    defaultMessage: 'Flag a spike in magic_link_login_failed for a single user',
  }),
  i18n.translate('claudeActivity.rules.examples.threshold', {
    defaultMessage: 'One person deletes more than 20 projects within an hour, high severity',
  }),
  i18n.translate('claudeActivity.rules.examples.event', {
    defaultMessage: 'SSO is turned off for the organization, critical',
  }),
  i18n.translate('claudeActivity.rules.examples.newValue', {
    defaultMessage: 'A user signs in from a country they have not used in the last 14 days',
  }),
  i18n.translate('claudeActivity.rules.examples.sequence', {
    defaultMessage: 'Ten failed sign-ins followed by a success for the same user within 30 minutes',
  }),
  i18n.translate('claudeActivity.rules.examples.hours', {
    defaultMessage: 'A data export is started outside business hours or on a weekend',
  }),
];
