import React, { useEffect, useRef } from 'react';
import { EuiButton, EuiCallOut, EuiSpacer } from '@elastic/eui';
import { errorSentence } from '../../api/error_sentence';
import { testIds } from '../../test_ids';
import { strings } from './strings';

interface SaveFailedProps {
  error: unknown;
  /** Gives up the changes for what somebody else has saved meanwhile. */
  onTakeTheirs(): void;
}

const CONFLICT = 409;

const statusOf = (error: unknown): unknown =>
  (error as { response?: { status?: unknown } } | null | undefined)?.response?.status;

/** Why nothing was saved, brought into view, since the button stands at the other end of the page. */
export const SaveFailed = ({ error, onTakeTheirs }: SaveFailedProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [error]);
  return (
    <div ref={place} role="alert">
      <EuiCallOut
        color="danger"
        iconType="error"
        title={strings.saveFailed}
        data-test-subj={testIds.settings.saveError}
      >
        <p>{errorSentence(error, strings.unknownError)}</p>
        {statusOf(error) === CONFLICT && (
          <EuiButton size="s" color="danger" onClick={onTakeTheirs} data-test-subj={testIds.settings.takeTheirs}>
            {strings.takeTheirs}
          </EuiButton>
        )}
      </EuiCallOut>
      <EuiSpacer size="l" />
    </div>
  );
};
