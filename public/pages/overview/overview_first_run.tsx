import React from 'react';
import { EuiPageTemplate } from '@elastic/eui';
import { AppProblems } from '../../components/app_problems/app_problems';
import { testIds } from '../../test_ids';
import { FirstRunPrompt } from './first_run/first_run_prompt';
import { strings } from './strings';

/** The page before there is anything to see. */
export const OverviewFirstRun = () => (
  <div data-test-subj={testIds.overview.page}>
    <EuiPageTemplate.Header pageTitle={strings.title} />
    <EuiPageTemplate.Section>
      <AppProblems />
      <FirstRunPrompt />
    </EuiPageTemplate.Section>
  </div>
);
