import React from 'react';
import { EuiCallOut, EuiSpacer } from '@elastic/eui';
import { errorSentence } from '../../api/error_sentence';
import { testIds } from '../../test_ids';
import { strings } from './strings';
import { useAppStatus } from './use_app_status';

/** What keeps the app from working, with what to do about it; nothing while all is well. */
export const AppProblems = () => {
  const status = useAppStatus();
  return (
    <>
      {status.isError && (
        <>
          <EuiCallOut color="danger" iconType="error" title={strings.statusFailed} data-test-subj={testIds.statusError}>
            <p>{errorSentence(status.error, strings.unknownError)}</p>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
      {status.data?.problems.map(({ code, severity, title, action }) => (
        <React.Fragment key={title}>
          <EuiCallOut
            color={severity}
            iconType={severity === 'danger' ? 'error' : 'warning'}
            title={title}
            data-test-subj={testIds.problem(code)}
          >
            <p>{action}</p>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </React.Fragment>
      ))}
    </>
  );
};
