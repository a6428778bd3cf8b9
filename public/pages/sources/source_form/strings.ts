import { i18n } from '@kbn/i18n';
import type { FieldProblem } from './validate_source';

const problems: Readonly<Record<FieldProblem, string>> = {
  required: i18n.translate('claudeActivity.sourceForm.required', { defaultMessage: 'Enter a value.' }),
  not_a_url: i18n.translate('claudeActivity.sourceForm.notAUrl', {
    defaultMessage: 'Enter an address that begins with https://.',
  }),
  not_only_an_address: i18n.translate('claudeActivity.sourceForm.notOnlyAnAddress', {
    defaultMessage: 'Only the address, as https://api.anthropic.com: the path is added.',
  }),
  not_encrypted: i18n.translate('claudeActivity.sourceForm.notEncrypted', {
    defaultMessage: 'It must begin with https://, since the key is sent there (http:// only to this machine).',
  }),
  key_for_new_address: i18n.translate('claudeActivity.sourceForm.keyForNewAddress', {
    defaultMessage:
      'Enter the key too: a stored key is never sent to a new address, nor over another proxy or by other certificates.',
  }),
  not_a_duration: i18n.translate('claudeActivity.sourceForm.notADuration', {
    defaultMessage: 'Enter a number with a unit: 30s, 5m, 12h or 7d.',
  }),
  interval_too_short: i18n.translate('claudeActivity.sourceForm.intervalTooShort', {
    defaultMessage: 'At least 5s.',
  }),
  interval_too_long: i18n.translate('claudeActivity.sourceForm.intervalTooLong', {
    defaultMessage: 'At most 1d.',
  }),
  lookback_too_long: i18n.translate('claudeActivity.sourceForm.lookbackTooLong', {
    defaultMessage: 'The feed reaches back six years at most.',
  }),
  no_data_out_of_range: i18n.translate('claudeActivity.sourceForm.noDataOutOfRange', {
    defaultMessage: 'Between 5m and 30d, or 0m for never.',
  }),
  not_a_proxy: i18n.translate('claudeActivity.sourceForm.notAProxy', {
    defaultMessage: 'Enter only its address, without name and password, as http://proxy.example:3128.',
  }),
  not_a_certificate: i18n.translate('claudeActivity.sourceForm.notACertificate', {
    defaultMessage: 'Enter certificates as PEM text: they begin with -----BEGIN CERTIFICATE-----.',
  }),
  not_a_namespace: i18n.translate('claudeActivity.sourceForm.notANamespace', {
    defaultMessage: 'Lower case, without spaces, hyphens and the characters {characters}',
    values: { characters: '\\ / * ? " < > | , # :' },
  }),
};

export const strings = {
  problems,
  addTitle: i18n.translate('claudeActivity.sourceForm.addTitle', { defaultMessage: 'Add a source' }),
  editTitle: (name: string) =>
    i18n.translate('claudeActivity.sourceForm.editTitle', { defaultMessage: 'Edit {name}', values: { name } }),
  name: i18n.translate('claudeActivity.sourceForm.name', { defaultMessage: 'Name' }),
  nameHelp: i18n.translate('claudeActivity.sourceForm.nameHelp', {
    defaultMessage: 'How you will recognize the organization here.',
  }),
  url: i18n.translate('claudeActivity.sourceForm.url', { defaultMessage: 'Address of the Compliance API' }),
  apiKey: i18n.translate('claudeActivity.sourceForm.apiKey', { defaultMessage: 'Compliance API key' }),
  apiKeyHelp: i18n.translate('claudeActivity.sourceForm.apiKeyHelp', {
    defaultMessage:
      'An owner of the organization makes it in the Claude admin settings. It is stored encrypted and never shown again.',
  }),
  apiKeyStored: i18n.translate('claudeActivity.sourceForm.apiKeyStored', {
    defaultMessage: 'Key is stored. Leave empty to keep it.',
  }),
  advanced: i18n.translate('claudeActivity.sourceForm.advanced', { defaultMessage: 'Advanced settings' }),
  interval: i18n.translate('claudeActivity.sourceForm.interval', { defaultMessage: 'Interval' }),
  intervalHelp: i18n.translate('claudeActivity.sourceForm.intervalHelp', {
    defaultMessage: 'How often the feed is read, as 30s, 5m or 1h.',
  }),
  lookback: i18n.translate('claudeActivity.sourceForm.lookback', { defaultMessage: 'Look-back' }),
  lookbackHelp: i18n.translate('claudeActivity.sourceForm.lookbackHelp', {
    defaultMessage: 'How far back the first run reads, as 12h or 7d; 0d for only what is new.',
  }),
  namespace: i18n.translate('claudeActivity.sourceForm.namespace', { defaultMessage: 'Namespace' }),
  namespaceHelp: (dataStream: string) =>
    i18n.translate('claudeActivity.sourceForm.namespaceHelp', {
      defaultMessage: 'Events are stored in {dataStream}.',
      values: { dataStream },
    }),
  activityTypes: i18n.translate('claudeActivity.sourceForm.activityTypes', {
    defaultMessage: 'Only these activity types',
  }),
  activityTypesHelp: i18n.translate('claudeActivity.sourceForm.activityTypesHelp', {
    defaultMessage:
      'Empty for all, which is what rules count on. Names can be pasted. What is left out now is not read later, and the record of our own reading may be left out, too.',
  }),
  allActivityTypes: i18n.translate('claudeActivity.sourceForm.allActivityTypes', { defaultMessage: 'All' }),
  addActivityType: (name: string) =>
    i18n.translate('claudeActivity.sourceForm.addActivityType', {
      defaultMessage: 'Add {name} as a type',
      values: { name },
    }),
  preserveOriginal: i18n.translate('claudeActivity.sourceForm.preserveOriginal', {
    defaultMessage: 'Keep each activity as received, too',
  }),
  preserveOriginalHelp: i18n.translate('claudeActivity.sourceForm.preserveOriginalHelp', {
    defaultMessage: 'In event.original, which is not searched. About doubles what is stored.',
  }),
  noDataAfter: i18n.translate('claudeActivity.sourceForm.noDataAfter', {
    defaultMessage: 'Warn when nothing comes for',
  }),
  noDataAfterHelp: i18n.translate('claudeActivity.sourceForm.noDataAfterHelp', {
    defaultMessage:
      'As 30m or 6h; 0m for never. Each reading is itself recorded in the feed, so that silence is unusual, unless a filter leaves that out.',
  }),
  parentOrganization: i18n.translate('claudeActivity.sourceForm.parentOrganization', {
    defaultMessage: 'Parent organization',
  }),
  parentOrganizationHelp: i18n.translate('claudeActivity.sourceForm.parentOrganizationHelp', {
    defaultMessage:
      'Each parent has a budget of requests of its own. Needed only if sources at this address belong to different parents: give those of one parent the same name.',
  }),
  proxyUrl: i18n.translate('claudeActivity.sourceForm.proxyUrl', { defaultMessage: 'Proxy' }),
  proxyUrlHelp: i18n.translate('claudeActivity.sourceForm.proxyUrlHelp', {
    defaultMessage: 'Empty for none, or its address as http://proxy.example:3128.',
  }),
  certificateAuthorities: i18n.translate('claudeActivity.sourceForm.certificateAuthorities', {
    defaultMessage: 'Trusted certificate authorities',
  }),
  certificateAuthoritiesHelp: i18n.translate('claudeActivity.sourceForm.certificateAuthoritiesHelp', {
    defaultMessage:
      'PEM text, for a proxy that opens the encryption or a gateway of your own. Empty for the usual ones.',
  }),
  test: i18n.translate('claudeActivity.sourceForm.test', { defaultMessage: 'Test connection' }),
  newestActivity: i18n.translate('claudeActivity.sourceForm.newestActivity', { defaultMessage: 'Newest activity:' }),
  testFailed: i18n.translate('claudeActivity.sourceForm.testFailed', {
    defaultMessage: 'The connection could not be tested. Check that Kibana can be reached, then try again.',
  }),
  save: i18n.translate('claudeActivity.sourceForm.save', { defaultMessage: 'Save' }),
  add: i18n.translate('claudeActivity.sourceForm.add', { defaultMessage: 'Add source' }),
  cancel: i18n.translate('claudeActivity.sourceForm.cancel', { defaultMessage: 'Cancel' }),
  saveFailed: i18n.translate('claudeActivity.sourceForm.saveFailed', { defaultMessage: 'The source was not saved' }),
  unknownError: i18n.translate('claudeActivity.sourceForm.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and try again.',
  }),
  added: (name: string) =>
    i18n.translate('claudeActivity.sourceForm.added', { defaultMessage: 'Source {name} added', values: { name } }),
  addedText: i18n.translate('claudeActivity.sourceForm.addedText', {
    defaultMessage: 'Its first events appear in the overview within a minute.',
  }),
  saved: (name: string) =>
    i18n.translate('claudeActivity.sourceForm.saved', { defaultMessage: 'Source {name} saved', values: { name } }),
};
