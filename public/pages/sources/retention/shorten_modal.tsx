import React from 'react';
import { EuiCallOut, EuiConfirmModal, EuiLoadingSpinner, EuiSpacer } from '@elastic/eui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { RetentionAnswer, RetentionInput } from '../../../../common/api/retention';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { strings } from './strings';
import { useRetentionPlan } from './use_retention';

interface ShortenModalProps {
  namespace: string;
  before: number | null;
  days: number;
  change: UseMutationResult<RetentionAnswer, unknown, RetentionInput>;
  onCancel(): void;
}

const TITLE_ID = 'claudeActivityShortenTitle';

/** Asks before data is deleted, and says how much. */
export const ShortenModal = ({ namespace, before, days, change, onCancel }: ShortenModalProps) => {
  const ids = testIds.sources.retention;
  const plan = useRetentionPlan(namespace, days);
  return (
    <EuiConfirmModal
      title={strings.askTitle(days)}
      titleProps={{ id: TITLE_ID }}
      aria-labelledby={TITLE_ID}
      buttonColor="danger"
      defaultFocusedButton="cancel"
      cancelButtonText={strings.cancel}
      confirmButtonText={strings.confirm}
      confirmButtonDisabled={plan.isLoading}
      isLoading={change.isLoading}
      onCancel={onCancel}
      onConfirm={() => change.mutate({ days, mayDelete: true })}
      data-test-subj={ids.confirm}
    >
      {change.isError && (
        <>
          <EuiCallOut color="danger" iconType="error" size="s" title={strings.notSaved} data-test-subj={ids.error}>
            <p>{errorSentence(change.error, strings.unknownError)}</p>
          </EuiCallOut>
          <EuiSpacer size="m" />
        </>
      )}
      <p>{strings.askBody(before)}</p>
      {plan.isLoading && (
        <p role="status">
          <EuiLoadingSpinner size="s" /> {strings.counting}
        </p>
      )}
      {plan.isError && (
        <p>
          {strings.countFailed}: {errorSentence(plan.error, strings.unknownError)}
        </p>
      )}
      {plan.data && (
        <p data-test-subj={ids.plan} data-documents={plan.data.documents}>
          {plan.data.indices === 0 ? strings.nothingYet : strings.goes(plan.data.documents, plan.data.indices)}
        </p>
      )}
    </EuiConfirmModal>
  );
};
