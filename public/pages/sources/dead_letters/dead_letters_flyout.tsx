import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiEmptyPrompt,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiSkeletonText,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { DEAD_LETTERS_PER_PAGE } from '../../../../common/api/dead_letters';
import type { Source } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { DeadLettersTable } from './dead_letters_table';
import { ReplayAnswer } from './replay_answer';
import { strings } from './strings';
import { useDeadLetters, useReplay } from './use_dead_letters';

const TITLE_ID = 'claudeActivityDeadLettersTitle';
const SKELETON_LINES = 6;

/** What could not be stored as an event, and the way to store it after all. */
export const DeadLettersFlyout = ({ source, onClose }: { source: Source; onClose(): void }) => {
  const { canManageSources } = useServices();
  const [page, setPage] = useState(0);
  const letters = useDeadLetters(source.id, page);
  const replay = useReplay(source.id);
  const ids = testIds.sources.deadLetters;
  const open = letters.data?.open ?? 0;
  // Replayed rows leave the list under the reader's feet.
  const lastPage = Math.max(0, Math.ceil(open / DEAD_LETTERS_PER_PAGE) - 1);
  if (letters.data && !letters.isPreviousData && page > lastPage) {
    setPage(lastPage);
  }
  return (
    <EuiFlyout size="m" ownFocus onClose={onClose} aria-labelledby={TITLE_ID} data-test-subj={ids.flyout}>
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="m">
          <h2 id={TITLE_ID}>{strings.title(source.name)}</h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <EuiText size="s" color="subdued">
          <p>{strings.help}</p>
        </EuiText>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <ReplayAnswer replay={replay} />
        {letters.isLoading && (
          <div role="status" aria-label={strings.loading}>
            <EuiSkeletonText lines={SKELETON_LINES} />
          </div>
        )}
        {letters.isError && (
          <EuiCallOut color="danger" iconType="error" title={strings.failed} data-test-subj={ids.error}>
            <p>{errorSentence(letters.error, strings.unknownError)}</p>
            <EuiButton color="danger" size="s" isLoading={letters.isFetching} onClick={() => void letters.refetch()}>
              {strings.retry}
            </EuiButton>
          </EuiCallOut>
        )}
        {letters.isSuccess && open === 0 && (
          <EuiEmptyPrompt
            iconType="checkInCircleFilled"
            iconColor="success"
            titleSize="xs"
            title={<h3>{strings.none}</h3>}
            body={<p>{strings.noneBody}</p>}
            data-test-subj={ids.empty}
          />
        )}
        {letters.isSuccess && open > 0 && (
          <>
            <EuiText size="s">
              <p>{strings.count(open, !letters.data.isComplete)}</p>
            </EuiText>
            <EuiSpacer size="s" />
            <DeadLettersTable letters={letters.data.letters} open={open} page={page} onPage={setPage} />
          </>
        )}
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty flush="left" onClick={onClose} data-test-subj={ids.close}>
              {strings.close}
            </EuiButtonEmpty>
          </EuiFlexItem>
          {canManageSources && (
            <EuiFlexItem grow={false}>
              <EuiButton
                fill
                isDisabled={open === 0}
                isLoading={replay.isLoading}
                onClick={() => replay.mutate()}
                data-test-subj={ids.replay}
              >
                {strings.replay}
              </EuiButton>
            </EuiFlexItem>
          )}
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
