import React from 'react';
import { EuiButton, EuiCallOut, EuiPageTemplate, EuiSkeletonText, EuiSpacer } from '@elastic/eui';
import { errorSentence } from '../../api/error_sentence';
import { AppProblems } from '../../components/app_problems/app_problems';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { useSettings } from '../../components/use_settings';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { SettingsEditor } from './settings_editor';
import { strings } from './strings';

const SKELETON_LINES = 8;

/** What is approved in the organization, for rules to be written against. */
export const SettingsPage = () => {
  usePageTitle(strings.title);
  const { canManageRules } = useServices();
  const settings = useSettings();
  return (
    <div data-test-subj={testIds.settings.page}>
      <EuiPageTemplate.Header pageTitle={strings.title} description={strings.description} />
      <EuiPageTemplate.Section>
        <AppProblems />
        {!canManageRules && (
          <>
            <EuiCallOut title={strings.readOnlyTitle} iconType="lock" data-test-subj={testIds.settings.readOnly}>
              <p>{strings.readOnlyBody}</p>
            </EuiCallOut>
            <EuiSpacer size="l" />
          </>
        )}
        {settings.isLoading && (
          <div role="status" aria-label={strings.loading} data-test-subj={testIds.settings.loading}>
            <EuiSkeletonText lines={SKELETON_LINES} />
          </div>
        )}
        {settings.isError && (
          <EuiCallOut color="danger" iconType="error" title={strings.failed} data-test-subj={testIds.settings.error}>
            <p>{errorSentence(settings.error, strings.unknownError)}</p>
            <EuiButton
              color="danger"
              size="s"
              isLoading={settings.isFetching}
              onClick={() => void settings.refetch()}
              data-test-subj={testIds.settings.retry}
            >
              {strings.retry}
            </EuiButton>
          </EuiCallOut>
        )}
        {settings.data && <SettingsEditor stored={settings.data} />}
      </EuiPageTemplate.Section>
    </div>
  );
};
