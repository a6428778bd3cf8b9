import { EuiProvider } from '@elastic/eui';
import { I18nProvider } from '@kbn/i18n-react';
import { createBrowserHistory } from 'history';
import React from 'react';
import type { ReactNode } from 'react';
import { BehaviorSubject } from 'rxjs';
import type { InjectedMetadata } from '../../rendering/injected_metadata';
import { createApplication } from './create_application';
import { createChrome } from './create_chrome';
import { createHttp } from './create_http';
import { createOverlays } from './create_overlays';
import { createToasts } from './create_toasts';
import { createUiSettings } from './create_ui_settings';

/** The parts of `core` in the browser, and the contract that plugins get. */
export const createCore = (metadata: InjectedMetadata) => {
  const { darkMode, capabilities, hasRendering, user } = metadata;
  const history = createBrowserHistory();
  const theme$ = new BehaviorSubject({ darkMode, name: hasRendering ? 'borealis' : 'amsterdam' });
  const wrap = (node: ReactNode): JSX.Element => (
    <EuiProvider colorMode={darkMode ? 'dark' : 'light'}>
      <I18nProvider>{node}</I18nProvider>
    </EuiProvider>
  );
  const http = createHttp(metadata);
  const application = createApplication({ history, capabilities, theme$ });
  const toasts = createToasts();
  const chrome = createChrome();
  const uiSettings = createUiSettings(metadata.uiSettings);
  const contract = {
    application: application.contract,
    http,
    notifications: { toasts },
    chrome: chrome.contract,
    uiSettings,
    overlays: createOverlays({ wrap }),
    theme: { theme$, getTheme: () => theme$.value },
    i18n: { Context: I18nProvider },
    docLinks: { links: {}, DOC_LINK_VERSION: metadata.branch, ELASTIC_WEBSITE_URL: 'https://www.elastic.co/' },
    executionContext: {
      set: () => undefined,
      clear: () => undefined,
      get: () => ({}),
      context$: new BehaviorSubject({}),
    },
    analytics: { reportEvent: () => undefined, registerEventType: () => undefined },
    fatalErrors: { add: (error: unknown) => console.error(error) },
    settings: { client: uiSettings },
    // From 9.1 on; an older Kibana has no such key, which is what plugins test for.
    ...(hasRendering && {
      rendering: { addContext: wrap },
      security: { authc: { getCurrentUser: async () => user } },
    }),
  };
  return { history, application, toasts, chrome, wrap, contract, http };
};

export type Core = ReturnType<typeof createCore>;
