import type { Source, SourceInput } from '../../../../common/api/sources';

/** The form's fields as typed. */
export interface SourceValues {
  name: string;
  url: string;
  apiKey: string;
  interval: string;
  lookback: string;
  namespace: string;
  /** Separated by commas, blanks or lines. */
  activityTypes: string;
  proxyUrl: string;
  certificateAuthorities: string;
}

export const NEW_SOURCE_VALUES: SourceValues = {
  name: '',
  url: 'https://api.anthropic.com',
  apiKey: '',
  interval: '30s',
  lookback: '7d',
  namespace: 'default',
  activityTypes: '',
  proxyUrl: '',
  certificateAuthorities: '',
};

/** What the form starts with for a stored source; the key is never there to be shown. */
export const toSourceValues = ({
  name,
  url,
  interval,
  lookback,
  namespace,
  activityTypes,
  proxyUrl,
  certificateAuthorities,
}: Source): SourceValues => ({
  name,
  url,
  apiKey: '',
  interval,
  lookback,
  namespace,
  activityTypes: activityTypes.join(', '),
  proxyUrl,
  certificateAuthorities,
});

/** A stored source as it is sent back unchanged; without a key, the stored one stays. */
export const toSourceInput = ({ name, url, interval, lookback, namespace, enabled }: Source): SourceInput => ({
  name,
  url,
  interval,
  lookback,
  namespace,
  enabled,
});

/** The form's fields as sent: trimmed, the key only if one was typed. */
export const fromSourceValues = (values: SourceValues, { enabled }: { enabled: boolean }): SourceInput => ({
  name: values.name.trim(),
  url: values.url.trim(),
  interval: values.interval.trim(),
  lookback: values.lookback.trim(),
  namespace: values.namespace.trim(),
  enabled,
  activityTypes: values.activityTypes.split(/[\s,;]+/).filter((type) => type !== ''),
  proxyUrl: values.proxyUrl.trim(),
  certificateAuthorities: values.certificateAuthorities.trim(),
  ...(values.apiKey.trim() !== '' && { apiKey: values.apiKey.trim() }),
});
