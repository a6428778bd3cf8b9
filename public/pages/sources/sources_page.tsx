import React from 'react';
import { EuiButton, EuiCallOut, EuiPageTemplate, EuiSpacer } from '@elastic/eui';
import { Route, useHistory } from 'react-router-dom';
import { AppProblems } from '../../components/app_problems/app_problems';
import { usePageLink } from '../../components/page_frame/use_page_link';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { useServices } from '../../kibana/services_context';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { DeadLettersFlyout } from './dead_letters/dead_letters_flyout';
import { NoDataCallouts } from './no_data/no_data_callouts';
import { SourceFormFlyout } from './source_form/source_form_flyout';
import { SourcesBody } from './sources_body';
import { strings } from './strings';
import { useSources } from './use_sources';

/** Where the activities come from: list, health, and the form to add or edit. */
export const SourcesPage = () => {
  usePageTitle(strings.title);
  const { canManageSources } = useServices();
  const history = useHistory();
  const pageLink = usePageLink();
  const sources = useSources();
  const close = (): void => history.push(PATHS.sources);

  return (
    <div data-test-subj={testIds.sources.page}>
      <EuiPageTemplate.Header
        pageTitle={strings.title}
        description={strings.description}
        rightSideItems={
          canManageSources
            ? [
                <EuiButton key="add" fill {...pageLink(PATHS.newSource)} data-test-subj={testIds.sources.add}>
                  {strings.add}
                </EuiButton>,
              ]
            : []
        }
      />
      <EuiPageTemplate.Section>
        <AppProblems />
        <NoDataCallouts />
        {!canManageSources && (
          <>
            <EuiCallOut title={strings.readOnlyTitle} iconType="lock" data-test-subj={testIds.sources.readOnly}>
              <p>{strings.readOnlyBody}</p>
            </EuiCallOut>
            <EuiSpacer size="l" />
          </>
        )}
        <SourcesBody query={sources} />
      </EuiPageTemplate.Section>
      <Route
        path={PATHS.deadLetters}
        exact
        render={({ match }) => {
          const source = sources.data?.sources.find(({ id }) => id === match.params.id);
          return source ? <DeadLettersFlyout key={source.id} source={source} onClose={close} /> : null;
        }}
      />
      {canManageSources && (
        <>
          <Route path={PATHS.newSource} exact>
            <SourceFormFlyout onClose={close} />
          </Route>
          <Route
            path={PATHS.editSource}
            exact
            render={({ match }) => {
              const source = sources.data?.sources.find(({ id }) => id === match.params.id);
              return source ? <SourceFormFlyout key={source.id} source={source} onClose={close} /> : null;
            }}
          />
        </>
      )}
    </div>
  );
};
