import { i18n } from '@kbn/i18n';

export const strings = {
  title: (name: string) =>
    i18n.translate('claudeActivity.deadLetters.title', { defaultMessage: 'Set aside from {name}', values: { name } }),
  help: i18n.translate('claudeActivity.deadLetters.help', {
    defaultMessage:
      'Activities that Elasticsearch refused as events, kept with the error and the original text. Mend the mapping and roll the data stream over, then replay them: each becomes an event once.',
  }),
  link: (count: string, isMore: boolean) =>
    i18n.translate('claudeActivity.deadLetters.link', {
      defaultMessage: '{count}{more} set aside',
      values: { count, more: isMore ? '+' : '' },
    }),
  linkLabel: (name: string) =>
    i18n.translate('claudeActivity.deadLetters.linkLabel', {
      defaultMessage: 'Show what was set aside from {name}',
      values: { name },
    }),
  loading: i18n.translate('claudeActivity.deadLetters.loading', { defaultMessage: 'Loading what was set aside' }),
  failed: i18n.translate('claudeActivity.deadLetters.failed', {
    defaultMessage: 'What was set aside could not be read',
  }),
  retry: i18n.translate('claudeActivity.deadLetters.retry', { defaultMessage: 'Retry' }),
  unknownError: i18n.translate('claudeActivity.deadLetters.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  none: i18n.translate('claudeActivity.deadLetters.none', { defaultMessage: 'Nothing is set aside' }),
  noneBody: i18n.translate('claudeActivity.deadLetters.noneBody', {
    defaultMessage: 'Every activity that was read is stored as an event.',
  }),
  count: (count: number, isMore: boolean) =>
    i18n.translate('claudeActivity.deadLetters.count', {
      defaultMessage: '{more}{count, plural, one {# activity is} other {# activities are}} set aside.',
      values: {
        count,
        more: isMore
          ? i18n.translate('claudeActivity.deadLetters.atLeast', { defaultMessage: 'Among the newest records: ' })
          : '',
      },
    }),
  time: i18n.translate('claudeActivity.deadLetters.time', { defaultMessage: 'Time' }),
  activity: i18n.translate('claudeActivity.deadLetters.activity', { defaultMessage: 'Activity' }),
  error: i18n.translate('claudeActivity.deadLetters.error', { defaultMessage: 'Error' }),
  details: i18n.translate('claudeActivity.deadLetters.details', { defaultMessage: 'Original text' }),
  expand: (id: string) =>
    i18n.translate('claudeActivity.deadLetters.expand', {
      defaultMessage: 'Show the original text of {id}',
      values: { id },
    }),
  collapse: (id: string) =>
    i18n.translate('claudeActivity.deadLetters.collapse', {
      defaultMessage: 'Hide the original text of {id}',
      values: { id },
    }),
  kept: i18n.translate('claudeActivity.deadLetters.kept', { defaultMessage: 'Set aside:' }),
  cut: i18n.translate('claudeActivity.deadLetters.cut', {
    defaultMessage: 'Only the beginning is shown; the whole text is in the document named here:',
  }),
  close: i18n.translate('claudeActivity.deadLetters.close', { defaultMessage: 'Close' }),
  replay: i18n.translate('claudeActivity.deadLetters.replay', { defaultMessage: 'Replay all' }),
  replayFailed: i18n.translate('claudeActivity.deadLetters.replayFailed', {
    defaultMessage: 'The replay did not work',
  }),
  replayed: (stored: number) =>
    i18n.translate('claudeActivity.deadLetters.replayed', {
      defaultMessage: '{stored, plural, =0 {No activity was} one {# activity was} other {# activities were}} stored',
      values: { stored },
    }),
  alreadyStored: (count: number) =>
    i18n.translate('claudeActivity.deadLetters.alreadyStored', {
      defaultMessage: '{count, plural, one {# was an event} other {# were events}} already.',
      values: { count },
    }),
  refused: (count: number) =>
    i18n.translate('claudeActivity.deadLetters.refused', {
      defaultMessage:
        '{count, plural, one {# was refused again and stays here with its newest error} other {# were refused again and stay here with their newest errors}}. A mended mapping counts from the next roll-over of the data stream on.',
      values: { count },
    }),
  timeIsUp: i18n.translate('claudeActivity.deadLetters.timeIsUp', {
    defaultMessage: 'There are more. Replay again to go on.',
  }),
};
