import React, { useEffect, useRef } from 'react';
import { EuiCallOut } from '@elastic/eui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { TestConnectionAnswer } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

type Test = UseMutationResult<TestConnectionAnswer, unknown, void>;

const Answer = ({ test }: { test: Test }) => {
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

/** What came of trying the connection, in the server's words; brought into view, since the form may be longer. */
export const TestAnswer = ({ test }: { test: Test }) => {
  const place = useRef<HTMLDivElement>(null);
  const hasAnswer = test.isError || test.isSuccess;
  useEffect(() => {
    if (hasAnswer) place.current?.scrollIntoView({ block: 'nearest' });
  }, [hasAnswer, test.data, test.error]);
  return (
    <div ref={place} aria-live="polite">
      <Answer test={test} />
    </div>
  );
};
