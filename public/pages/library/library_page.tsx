import React, { useState } from 'react';
import { EuiButton, EuiCallOut, EuiPageTemplate, EuiSkeletonText } from '@elastic/eui';
import { Route, useHistory, useLocation } from 'react-router-dom';
import { errorSentence } from '../../api/error_sentence';
import { AppProblems } from '../../components/app_problems/app_problems';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { useServices } from '../../kibana/services_context';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { CoverageTab } from './coverage/coverage_tab';
import { RuleFlyout } from './details/rule_flyout';
import { InstallModal } from './install/install_modal';
import { RunStatus } from './install/run_status';
import { useLibraryRun } from './install/use_library_run';
import { LibraryCallouts } from './library_callouts';
import { isInstallable, isUpdatable, NO_FILTERS } from './rule_state';
import type { LibraryFilters } from './rule_state';
import { RulesTab } from './rules_table/rules_tab';
import { strings } from './strings';
import { useLibrary } from './use_library';

const SKELETON_LINES = 8;

/** The library of detection rules: what it covers, what is installed of it, and the way to install and update. */
export const LibraryPage = () => {
  usePageTitle(strings.title);
  const { canManageRules } = useServices();
  const history = useHistory();
  const { search } = useLocation();
  const library = useLibrary();
  const run = useLibraryRun();
  const [tab, setTab] = useState<'rules' | 'coverage'>('rules');
  const [filters, setFilters] = useState<LibraryFilters>({
    ...NO_FILTERS,
    states: new URLSearchParams(search).getAll('state'),
  });
  const [toInstall, setToInstall] = useState<string[]>([]);

  const { data } = library;
  const rules = data?.rules ?? [];
  const installable = rules.filter(isInstallable).map(({ id }) => id);
  const updatable = rules.filter(isUpdatable).map(({ id }) => id);
  const canChange = canManageRules && data?.isInstalledKnown === true && !run.isRunning;
  const showRules = (chosen: LibraryFilters): void => {
    setFilters(chosen);
    setTab('rules');
  };
  const update = (ids: string[], keepChanges = true): void => run.start({ kind: 'update', ids, keepChanges });
  const close = (): void => history.push(PATHS.library);

  return (
    <div data-test-subj={testIds.library.page}>
      <EuiPageTemplate.Header
        pageTitle={strings.title}
        description={strings.description}
        rightSideItems={
          canManageRules && data?.isInstalledKnown === true
            ? [
                <EuiButton
                  key="install"
                  fill
                  isDisabled={!canChange || installable.length === 0}
                  onClick={() => setToInstall(installable)}
                  data-test-subj={testIds.library.installAll}
                >
                  {installable.length === 0 ? strings.allInstalled : strings.installAll(installable.length)}
                </EuiButton>,
              ]
            : []
        }
        tabs={[
          {
            label: strings.rulesTab,
            isSelected: tab === 'rules',
            onClick: () => setTab('rules'),
            'data-test-subj': testIds.library.rulesTab,
          },
          {
            label: strings.coverageTab,
            isSelected: tab === 'coverage',
            onClick: () => setTab('coverage'),
            'data-test-subj': testIds.library.coverageTab,
          },
        ]}
      />
      <EuiPageTemplate.Section>
        <AppProblems />
        <RunStatus run={run} nameOf={(id) => rules.find((rule) => rule.id === id)?.name ?? id} />
        {library.isLoading && (
          <div role="status" aria-label={strings.loading} data-test-subj={testIds.library.loading}>
            <EuiSkeletonText lines={SKELETON_LINES} />
          </div>
        )}
        {library.isError && (
          <EuiCallOut color="danger" iconType="error" title={strings.failed} data-test-subj={testIds.library.error}>
            <p>{errorSentence(library.error, strings.unknownError)}</p>
            <EuiButton
              color="danger"
              size="s"
              isLoading={library.isFetching}
              onClick={() => void library.refetch()}
              data-test-subj={testIds.library.retry}
            >
              {strings.retry}
            </EuiButton>
          </EuiCallOut>
        )}
        {data && (
          <>
            <LibraryCallouts
              isInstalledKnown={data.isInstalledKnown}
              updatable={updatable.length}
              canChange={canChange}
              onShowUpdates={() => showRules({ ...NO_FILTERS, states: ['update'] })}
              onUpdateAll={() => update(updatable)}
            />
            {tab === 'rules' ? (
              <RulesTab
                library={data}
                filters={filters}
                onFilter={setFilters}
                canChange={canChange}
                onInstall={setToInstall}
                onUpdate={update}
              />
            ) : (
              <CoverageTab library={data} canChange={canChange} onFilter={showRules} onInstall={setToInstall} />
            )}
          </>
        )}
      </EuiPageTemplate.Section>
      {toInstall.length > 0 && (
        <InstallModal
          count={toInstall.length}
          onCancel={() => setToInstall([])}
          onInstall={(enabled) => {
            run.start({ kind: 'install', ids: toInstall, enabled });
            setToInstall([]);
          }}
        />
      )}
      <Route
        path={PATHS.libraryRule}
        exact
        render={({ match }) => {
          const rule = rules.find(({ id }) => id === match.params['id']);
          return rule && data ? (
            <RuleFlyout
              key={rule.id}
              rule={rule}
              isInstalledKnown={data.isInstalledKnown}
              canChange={canChange}
              onInstall={() => setToInstall([rule.id])}
              onUpdate={(keepChanges) => update([rule.id], keepChanges)}
              onClose={close}
            />
          ) : null;
        }}
      />
    </div>
  );
};
