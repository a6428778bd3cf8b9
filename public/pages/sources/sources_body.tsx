import React, { useState } from 'react';
import { EuiButton, EuiCallOut, EuiEmptyPrompt, EuiSkeletonText } from '@elastic/eui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useHistory } from 'react-router-dom';
import type { Source, SourcesAnswer } from '../../../common/api/sources';
import { errorSentence } from '../../api/error_sentence';
import { editSourcePath } from '../../paths';
import { testIds } from '../../test_ids';
import { useDeadLetterCounts } from './dead_letters/use_dead_letters';
import { DeleteSourceModal } from './delete_source/delete_source_modal';
import { RetentionSection } from './retention/retention_section';
import { SourcesTable } from './source_table/sources_table';
import { strings } from './strings';
import { useSourceActions } from './use_source_actions';

const SKELETON_LINES = 4;

/** The list in one of its four states. */
export const SourcesBody = ({ query }: { query: UseQueryResult<SourcesAnswer> }) => {
  const history = useHistory();
  const { run, setEnabled } = useSourceActions();
  const deadLetters = useDeadLetterCounts();
  const [toDelete, setToDelete] = useState<Source | undefined>();

  if (query.isLoading) {
    return (
      <div role="status" aria-label={strings.loading} data-test-subj={testIds.sources.loading}>
        <EuiSkeletonText lines={SKELETON_LINES} />
      </div>
    );
  }
  if (query.isError) {
    return (
      <EuiCallOut color="danger" iconType="error" title={strings.failed} data-test-subj={testIds.sources.error}>
        <p>{errorSentence(query.error, strings.unknownError)}</p>
        <EuiButton
          color="danger"
          size="s"
          isLoading={query.isFetching}
          onClick={() => void query.refetch()}
          data-test-subj={testIds.sources.retry}
        >
          {strings.retry}
        </EuiButton>
      </EuiCallOut>
    );
  }
  const { sources } = query.data;
  if (sources.length === 0) {
    return (
      <>
        <EuiEmptyPrompt
          color="subdued"
          iconType="logoSecurity"
          title={<h2>{strings.emptyTitle}</h2>}
          body={<p>{strings.emptyBody}</p>}
          data-test-subj={testIds.sources.empty}
        />
        <RetentionSection isOnlyForData />
      </>
    );
  }
  return (
    <>
      <SourcesTable
        sources={sources}
        deadLetters={deadLetters}
        onEdit={({ id }) => history.push(editSourcePath(id))}
        onRun={run}
        onSetEnabled={setEnabled}
        onDelete={setToDelete}
      />
      <RetentionSection />
      {toDelete && <DeleteSourceModal source={toDelete} onClose={() => setToDelete(undefined)} />}
    </>
  );
};
