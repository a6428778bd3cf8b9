import { i18n } from '@kbn/i18n';

export const strings = {
  statusFailed: i18n.translate('claudeActivity.problems.statusFailed', {
    defaultMessage: 'The state of Claude Activity could not be read',
  }),
  unknownError: i18n.translate('claudeActivity.problems.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection; the page asks again by itself.',
  }),
};
