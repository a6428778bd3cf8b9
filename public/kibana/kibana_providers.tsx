import type { ReactNode } from 'react';
import React, { useEffect, useMemo, useState } from 'react';
import createCache from '@emotion/cache';
import { EuiProvider } from '@elastic/eui';
import { I18nProvider } from '@kbn/i18n-react';
import type { CoreStart } from './contracts';

interface KibanaProvidersProps {
  core: Pick<CoreStart, 'rendering' | 'theme'>;
  children: ReactNode;
}

/** Theme, colour mode and translations around the app, on every supported Kibana. */
export const KibanaProviders = ({ core, children }: KibanaProvidersProps) =>
  core.rendering ? core.rendering.addContext(<>{children}</>) : <OwnProviders core={core}>{children}</OwnProviders>;

/** Below 9.1, core has no context to offer: the same tree from its parts. */
const OwnProviders = ({ core, children }: KibanaProvidersProps) => {
  const [isDark, setIsDark] = useState(false);
  useEffect(() => {
    const subscription = core.theme.theme$.subscribe(({ darkMode }) => setIsDark(darkMode));
    return () => subscription.unsubscribe();
  }, [core.theme]);

  // Kibana marks the place of emotion's styles; put elsewhere, they would win over or lose to others than at home.
  const cache = useMemo(() => {
    const container = document.querySelector<HTMLElement>('meta[name="emotion"]');
    const emotion = createCache({ key: 'css', ...(container && { container }) });
    emotion.compat = true;
    return emotion;
  }, []);

  return (
    <I18nProvider>
      <EuiProvider globalStyles={false} utilityClasses={false} colorMode={isDark ? 'dark' : 'light'} cache={cache}>
        {children}
      </EuiProvider>
    </I18nProvider>
  );
};
