import React, { useState } from 'react';
import { EuiButton, EuiCallOut, EuiSkeletonText, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { NamespaceRetention, RetentionAnswer } from '../../../../common/api/retention';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { RetentionModal } from './retention_modal';
import { RetentionTable } from './retention_table';
import { strings } from './strings';
import { useRetention } from './use_retention';

interface BodyProps {
  retention: UseQueryResult<RetentionAnswer>;
  onChange(retention: NamespaceRetention): void;
}

const SKELETON_LINES = 2;

const Body = ({ retention, onChange }: BodyProps) => {
  const ids = testIds.sources.retention;
  if (retention.isLoading) {
    return (
      <div role="status" aria-label={strings.loading} data-test-subj={ids.loading}>
        <EuiSkeletonText lines={SKELETON_LINES} />
      </div>
    );
  }
  if (retention.isError) {
    return (
      <EuiCallOut color="danger" iconType="error" size="s" title={strings.failed} data-test-subj={ids.failed}>
        <p>{errorSentence(retention.error, strings.unknownError)}</p>
        <EuiButton size="s" color="danger" isLoading={retention.isFetching} onClick={() => void retention.refetch()}>
          {strings.retry}
        </EuiButton>
      </EuiCallOut>
    );
  }
  const { obstacle, namespaces } = retention.data;
  if (obstacle !== null) {
    return (
      <EuiCallOut size="s" iconType="clock" title={strings.unavailable} data-test-subj={ids.unavailable}>
        <p>{obstacle}</p>
      </EuiCallOut>
    );
  }
  return <RetentionTable namespaces={namespaces} onChange={onChange} />;
};

/**
 * How long what the sources have stored is kept.
 *
 * @param isOnlyForData - there are no sources: nothing is shown unless sources of former times have left data
 */
export const RetentionSection = ({ isOnlyForData = false }: { isOnlyForData?: boolean }) => {
  const retention = useRetention();
  const [toChange, setToChange] = useState<NamespaceRetention | undefined>();
  if (isOnlyForData && !retention.data?.namespaces.length) {
    return null;
  }
  return (
    <section data-test-subj={testIds.sources.retention.section}>
      <EuiSpacer size="xl" />
      <EuiTitle size="s">
        <h2>{strings.title}</h2>
      </EuiTitle>
      <EuiSpacer size="xs" />
      <EuiText size="s" color="subdued">
        <p>{strings.description}</p>
      </EuiText>
      <EuiSpacer size="m" />
      <Body retention={retention} onChange={setToChange} />
      {toChange && <RetentionModal retention={toChange} onClose={() => setToChange(undefined)} />}
    </section>
  );
};
