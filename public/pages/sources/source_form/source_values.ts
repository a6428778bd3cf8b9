import type { Source, SourceInput } from '../../../../common/api/sources';

/** The form's fields as typed. */
export interface SourceValues {
  name: string;
  url: string;
  apiKey: string;
  interval: string;
  lookback: string;
  namespace: string;
  /** Chosen; empty: all. */
  activityTypes: readonly string[];
  preserveOriginal: boolean;
  noDataAfter: string;
  parentOrganization: string;
  proxyUrl: string;
  certificateAuthorities: string;
}

/** Fields that are typed. */
export type TextField = {
  [Name in keyof SourceValues]: SourceValues[Name] extends string ? Name : never;
}[keyof SourceValues];

export const NEW_SOURCE_VALUES: SourceValues = {
  name: '',
  url: 'https://api.anthropic.com',
  apiKey: '',
  interval: '30s',
  lookback: '7d',
  namespace: 'default',
  activityTypes: [],
  preserveOriginal: false,
  noDataAfter: '30m',
  parentOrganization: '',
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
  preserveOriginal,
  noDataAfter,
  parentOrganization,
  proxyUrl,
  certificateAuthorities,
}: Source): SourceValues => ({
  name,
  url,
  apiKey: '',
  interval,
  lookback,
  namespace,
  activityTypes,
  preserveOriginal,
  noDataAfter,
  parentOrganization,
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
  activityTypes: [...values.activityTypes],
  preserveOriginal: values.preserveOriginal,
  noDataAfter: values.noDataAfter.trim(),
  parentOrganization: values.parentOrganization.trim(),
  proxyUrl: values.proxyUrl.trim(),
  certificateAuthorities: values.certificateAuthorities.trim(),
  ...(values.apiKey.trim() !== '' && { apiKey: values.apiKey.trim() }),
});

/** Types as people paste them: separated by commas, blanks or lines. */
export const splitTypes = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((type) => type !== ''))];
