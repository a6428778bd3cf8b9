import React from 'react';
import { EuiButtonEmpty, EuiCallOut } from '@elastic/eui';
import { strings } from './strings';

interface PanelFailedProps {
  message: string;
  retry: () => void;
  isRetrying: boolean;
  testIds: { error: string; retry: string };
}

/** What went wrong, in the server's words, and a way to try again. */
export const PanelFailed = ({ message, retry, isRetrying, testIds }: PanelFailedProps) => (
  <EuiCallOut color="danger" size="s" iconType="error" title={message} data-test-subj={testIds.error}>
    <EuiButtonEmpty
      size="xs"
      flush="left"
      color="danger"
      isLoading={isRetrying}
      onClick={retry}
      data-test-subj={testIds.retry}
    >
      {strings.retry}
    </EuiButtonEmpty>
  </EuiCallOut>
);
