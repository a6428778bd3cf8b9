import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { TestConnectionAnswer } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** What came of trying the connection, in the server's words. */
export const TestAnswer = ({ test }: { test: UseMutationResult<TestConnectionAnswer, unknown, void> }) => {
  if (test.isError) {
    return (
      <EuiCallOut
        color="danger"
        size="s"
        iconType="error"
        title={errorSentence(test.error, strings.testFailed)}
        data-test-subj={testIds.sources.form.testAnswer}
        data-ok={false}
      />
    );
  }
  if (!test.data) {
    return null;
  }
  const { ok, message, newestActivityAt } = test.data;
  return (
    <EuiCallOut
      color={ok ? 'success' : 'danger'}
      size="s"
      iconType={ok ? 'check' : 'error'}
      title={message}
      data-test-subj={testIds.sources.form.testAnswer}
      data-ok={ok}
    >
      {newestActivityAt && (
        <p>
          {strings.newestActivity} <RelativeTime time={newestActivityAt} />
        </p>
      )}
    </EuiCallOut>
  );
};
