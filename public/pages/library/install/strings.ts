import { i18n } from '@kbn/i18n';

export const strings = {
  installTitle: (count: number) =>
    i18n.translate('claudeActivity.libraryInstall.title', {
      defaultMessage: 'Install {count, plural, one {# rule} other {# rules}}',
      values: { count },
    }),
  installBody: i18n.translate('claudeActivity.libraryInstall.body', {
    defaultMessage:
      'The rules are created in Security, in this space, with your own rights. One that is there already stays as it is.',
  }),
  enable: i18n.translate('claudeActivity.libraryInstall.enable', { defaultMessage: 'Enable the rules at once' }),
  enableHelp: i18n.translate('claudeActivity.libraryInstall.enableHelp', {
    defaultMessage: 'Otherwise they wait, disabled, until somebody enables them on the Rules page of Security.',
  }),
  install: i18n.translate('claudeActivity.libraryInstall.install', { defaultMessage: 'Install' }),
  update: i18n.translate('claudeActivity.libraryInstall.update', { defaultMessage: 'Update' }),
  cancel: i18n.translate('claudeActivity.libraryInstall.cancel', { defaultMessage: 'Cancel' }),
  stop: i18n.translate('claudeActivity.libraryInstall.stop', { defaultMessage: 'Stop' }),
  dismiss: i18n.translate('claudeActivity.libraryInstall.dismiss', { defaultMessage: 'Dismiss' }),
  again: i18n.translate('claudeActivity.libraryInstall.again', { defaultMessage: 'Go on' }),
  installing: (done: number, total: number) =>
    i18n.translate('claudeActivity.libraryInstall.installing', {
      defaultMessage: 'Installing: {done} of {total} rules',
      values: { done, total },
    }),
  updating: (done: number, total: number) =>
    i18n.translate('claudeActivity.libraryInstall.updating', {
      defaultMessage: 'Updating: {done} of {total} rules',
      values: { done, total },
    }),
  installed: (count: number) =>
    i18n.translate('claudeActivity.libraryInstall.installed', {
      defaultMessage: '{count, plural, one {# rule} other {# rules}} installed',
      values: { count },
    }),
  updated: (count: number) =>
    i18n.translate('claudeActivity.libraryInstall.updated', {
      defaultMessage: '{count, plural, one {# rule} other {# rules}} updated',
      values: { count },
    }),
  unchanged: (count: number) =>
    i18n.translate('claudeActivity.libraryInstall.unchanged', {
      defaultMessage: '{count, plural, one {# stayed as it was} other {# stayed as they were}}.',
      values: { count },
    }),
  failed: (count: number) =>
    i18n.translate('claudeActivity.libraryInstall.failed', {
      defaultMessage: '{count, plural, one {# rule} other {# rules}} could not be written:',
      values: { count },
    }),
  interrupted: i18n.translate('claudeActivity.libraryInstall.interrupted', {
    defaultMessage: 'It did not get to the end. What was done stays done; going on does the rest.',
  }),
  stopped: i18n.translate('claudeActivity.libraryInstall.stopped', { defaultMessage: 'Stopped before the end.' }),
  refused: i18n.translate('claudeActivity.libraryInstall.refused', {
    defaultMessage: 'It needs a list or indices that are not there.',
  }),
  unknownError: i18n.translate('claudeActivity.libraryInstall.unknownError', {
    defaultMessage: 'Kibana could not be asked. Check the connection and try again.',
  }),
};
