import React from 'react';
import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { useServices } from '../../../kibana/services_context';
import { PATHS } from '../../../paths';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Where a new installation begins. */
export const FirstRunPrompt = () => {
  const { canManageSources } = useServices();
  const pageLink = usePageLink();
  return (
    <EuiEmptyPrompt
      iconType="logoSecurity"
      color="subdued"
      title={<h2>{strings.title}</h2>}
      body={
        <>
          <p>{strings.body}</p>
          {!canManageSources && <p>{strings.askSomebody}</p>}
        </>
      }
      actions={
        canManageSources ? (
          <EuiButton fill {...pageLink(PATHS.newSource)} data-test-subj={testIds.overview.addSource}>
            {strings.add}
          </EuiButton>
        ) : undefined
      }
      data-test-subj={testIds.overview.firstRun}
    />
  );
};
