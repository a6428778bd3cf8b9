import { i18n } from '@kbn/i18n';

export const strings = {
  noAnswer: i18n.translate('claudeActivity.api.noAnswer', {
    defaultMessage: 'Kibana does not answer. Check the connection and that Kibana is running; then try again.',
  }),
  notFromUs: i18n.translate('claudeActivity.api.notFromUs', {
    defaultMessage:
      'Kibana could not work on this. Usually Elasticsearch is away: check that it is running; then try again.',
  }),
};
