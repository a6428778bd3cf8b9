import React from 'react';
import { EuiCallOut, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { SourceDeletionPlan } from '../../../../common/api/source_deletion';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Says what would go, or why it can't. */
export const DeletionPlan = ({ plan }: { plan: UseQueryResult<SourceDeletionPlan> }) => {
  if (plan.isLoading) {
    return (
      <EuiText size="s" color="subdued" role="status">
        <EuiLoadingSpinner size="s" /> {strings.loading}
      </EuiText>
    );
  }
  if (plan.isError) {
    return (
      <EuiCallOut color="warning" size="s" iconType="warning" title={strings.countFailed}>
        <p>{errorSentence(plan.error, strings.unknownError)}</p>
      </EuiCallOut>
    );
  }
  const { streams, sharedWith, obstacle } = plan.data;
  const going = streams.filter(({ how }) => how !== 'nothing');
  return (
    <EuiText size="s" style={{ overflowWrap: 'anywhere' }} data-test-subj={testIds.sources.deletion.plan}>
      {obstacle === null ? null : <p data-test-subj={testIds.sources.deletion.obstacle}>{obstacle}</p>}
      {going.length === 0 ? (
        <p>{strings.nothing}</p>
      ) : (
        <ul>
          {going.map(({ dataStream, documents, others, how }) => (
            <li key={dataStream}>
              {how === 'stream'
                ? strings.wholeStream(documents, dataStream)
                : strings.ownDocuments(documents, dataStream, others)}
            </li>
          ))}
        </ul>
      )}
      {sharedWith.length > 0 && <p>{strings.shared(sharedWith.join(', '))}</p>}
    </EuiText>
  );
};
