import { i18n } from '@kbn/i18n';

export const strings = {
  title: (name: string) =>
    i18n.translate('claudeActivity.deleteSource.title', {
      defaultMessage: 'Delete the source {name}?',
      values: { name },
    }),
  body: i18n.translate('claudeActivity.deleteSource.body', {
    defaultMessage: 'Its key and settings are deleted and nothing more is read.',
  }),
  data: i18n.translate('claudeActivity.deleteSource.data', { defaultMessage: 'What it has stored' }),
  keep: i18n.translate('claudeActivity.deleteSource.keep', { defaultMessage: 'Keep it in Elasticsearch' }),
  remove: i18n.translate('claudeActivity.deleteSource.remove', { defaultMessage: 'Delete it, for good' }),
  loading: i18n.translate('claudeActivity.deleteSource.loading', { defaultMessage: 'Counting what is stored' }),
  countFailed: i18n.translate('claudeActivity.deleteSource.countFailed', {
    defaultMessage: 'What is stored could not be counted',
  }),
  unknownError: i18n.translate('claudeActivity.deleteSource.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  nothing: i18n.translate('claudeActivity.deleteSource.nothing', { defaultMessage: 'It has stored nothing so far.' }),
  wholeStream: (count: number, dataStream: string) =>
    i18n.translate('claudeActivity.deleteSource.wholeStream', {
      defaultMessage:
        '{count, plural, one {# document} other {# documents}}: the whole data stream {dataStream}, which is this source’s alone.',
      values: { count, dataStream },
    }),
  ownDocuments: (count: number, dataStream: string, others: number) =>
    i18n.translate('claudeActivity.deleteSource.ownDocuments', {
      defaultMessage:
        '{count, plural, one {# document} other {# documents}} in {dataStream}; {others, plural, one {# document} other {# documents}} of others {others, plural, one {stays} other {stay}} there.',
      values: { count, dataStream, others },
    }),
  shared: (names: string) =>
    i18n.translate('claudeActivity.deleteSource.shared', {
      defaultMessage:
        'Also stored there: {names}. What both have read is stored once, for whoever read it first, and would be gone for both.',
      values: { names },
    }),
  cancel: i18n.translate('claudeActivity.deleteSource.cancel', { defaultMessage: 'Cancel' }),
  confirm: i18n.translate('claudeActivity.deleteSource.confirm', { defaultMessage: 'Delete source' }),
  confirmWithData: i18n.translate('claudeActivity.deleteSource.confirmWithData', {
    defaultMessage: 'Delete source and data',
  }),
  failed: i18n.translate('claudeActivity.deleteSource.failed', { defaultMessage: 'The source was not deleted' }),
  deleted: (name: string) =>
    i18n.translate('claudeActivity.deleteSource.deleted', {
      defaultMessage: 'Source {name} deleted',
      values: { name },
    }),
  deletedDocuments: (count: number) =>
    i18n.translate('claudeActivity.deleteSource.deletedDocuments', {
      defaultMessage: '{count, plural, one {# document} other {# documents}} went with it.',
      values: { count },
    }),
  unfinished: (name: string) =>
    i18n.translate('claudeActivity.deleteSource.unfinished', {
      defaultMessage: 'The data of {name} is not all gone yet',
      values: { name },
    }),
  unfinishedText: (count: number) =>
    i18n.translate('claudeActivity.deleteSource.unfinishedText', {
      defaultMessage:
        '{count, plural, one {# document is} other {# documents are}} deleted. The source is paused; delete it again to go on.',
      values: { count },
    }),
};
