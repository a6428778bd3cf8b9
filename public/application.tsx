import React from 'react';
import ReactDOM from 'react-dom';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Redirect, Route, Router, Switch } from 'react-router-dom';
import { ErrorBoundary } from './components/error_boundary/error_boundary';
import { PageFrame } from './components/page_frame/page_frame';
import type { AppMountParameters, CoreStart, StartPlugins } from './kibana/contracts';
import { createServices } from './kibana/create_services';
import { KibanaProviders } from './kibana/kibana_providers';
import { ServicesProvider } from './kibana/services_context';
import { ActivityPage } from './pages/activity';
import { OverviewPage } from './pages/overview/overview_page';
import { LibraryPage } from './pages/library';
import { CreateRulePage } from './pages/rules';
import { SettingsPage } from './pages/settings';
import { SourcesPage } from './pages/sources';
import { PATHS } from './paths';

interface RenderApplicationOptions {
  core: CoreStart;
  plugins: StartPlugins;
  params: AppMountParameters;
}

/** Draws the app into Kibana's page. Returns what takes it away again. */
export const renderApplication = ({ core, plugins, params }: RenderApplicationOptions): (() => void) => {
  const services = createServices({ core, plugins });
  const queryClient = new QueryClient({
    // A failed question is shown with a retry button; asking again behind the user's back would only hide it longer.
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
  });

  // Both ends of the supported range have this entry; `createRoot` would need React 18.
  ReactDOM.render(
    <KibanaProviders core={core}>
      <ServicesProvider value={services}>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary>
            <Router history={params.history}>
              <PageFrame>
                <Switch>
                  <Route path={PATHS.overview} exact component={OverviewPage} />
                  <Route path={PATHS.activity} component={ActivityPage} />
                  <Route path={PATHS.createRule} component={CreateRulePage} />
                  <Route path={PATHS.library} component={LibraryPage} />
                  <Route path={PATHS.settings} component={SettingsPage} />
                  <Route path={PATHS.sources} component={SourcesPage} />
                  <Redirect to={PATHS.overview} />
                </Switch>
              </PageFrame>
            </Router>
          </ErrorBoundary>
        </QueryClientProvider>
      </ServicesProvider>
    </KibanaProviders>,
    params.element,
  );

  return () => {
    ReactDOM.unmountComponentAtNode(params.element);
    queryClient.clear();
  };
};
