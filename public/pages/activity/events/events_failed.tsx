import React from 'react';
import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { errorCode } from '../../../api/error_code';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { strings } from '../strings';

interface EventsFailedProps {
  error: unknown;
  isRetrying: boolean;
  retry(): void;
}

/** Why there is nothing to see, in the server's words: a missing privilege, or something that went wrong. */
export const EventsFailed = ({ error, isRetrying, retry }: EventsFailedProps) => {
  const isForbidden = errorCode(error) === 'elasticsearch_forbidden';
  return (
    <EuiEmptyPrompt
      iconType={isForbidden ? 'lock' : 'error'}
      color={isForbidden ? 'subdued' : 'danger'}
      title={<h2>{isForbidden ? strings.forbidden : strings.failed}</h2>}
      body={<p>{errorSentence(error, strings.unknownError)}</p>}
      actions={
        <EuiButton onClick={retry} isLoading={isRetrying} data-test-subj={testIds.activity.retry}>
          {strings.retry}
        </EuiButton>
      }
      data-test-subj={isForbidden ? testIds.activity.forbidden : testIds.activity.error}
    />
  );
};
