import React from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';

export {
  FormattedDate,
  FormattedMessage,
  FormattedNumber,
  FormattedPlural,
  FormattedRelativeTime,
  FormattedTime,
  injectIntl,
  useIntl,
} from 'react-intl';

/** `@kbn/i18n-react`'s provider, without translations. */
export const I18nProvider = ({ children }: { children?: ReactNode }) => (
  // No translations are loaded, so that every message is "missing": nothing to complain about.
  <IntlProvider locale="en" defaultLocale="en" messages={{}} onError={() => undefined}>
    {children}
  </IntlProvider>
);
