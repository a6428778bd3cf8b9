import React from 'react';
import { EuiButtonEmpty, EuiEmptyPrompt, EuiPageTemplate } from '@elastic/eui';
import { AppProblems } from '../../components/app_problems/app_problems';
import { usePageLink } from '../../components/page_frame/use_page_link';
import { usePageTitle } from '../../components/page_frame/use_page_title';
import { useServices } from '../../kibana/services_context';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { CreateRuleBody } from './create_rule_body';
import { strings } from './strings';

/** From a sentence to a rule. */
export const CreateRulePage = () => {
  usePageTitle(strings.title);
  const { canManageRules } = useServices();
  const pageLink = usePageLink();
  return (
    <div data-test-subj={testIds.rules.page}>
      <EuiPageTemplate.Header
        pageTitle={strings.title}
        description={strings.description}
        rightSideItems={[
          <EuiButtonEmpty key="settings" iconType="list" {...pageLink(PATHS.settings)}>
            {strings.settingsLink}
          </EuiButtonEmpty>,
        ]}
      />
      <EuiPageTemplate.Section>
        <AppProblems />
        {canManageRules ? (
          <CreateRuleBody />
        ) : (
          <EuiEmptyPrompt
            color="subdued"
            iconType="lock"
            title={<h2>{strings.forbiddenTitle}</h2>}
            body={<p>{strings.forbiddenBody}</p>}
            data-test-subj={testIds.rules.forbidden}
          />
        )}
      </EuiPageTemplate.Section>
    </div>
  );
};
