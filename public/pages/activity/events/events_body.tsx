import React, { useState } from 'react';
import {
  EuiButtonEmpty,
  EuiCallOut,
  EuiEmptyPrompt,
  EuiFlexGroup,
  EuiFlexItem,
  EuiPanel,
  EuiSkeletonText,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import type { ActivityEvent } from '../../../../common/api/activity';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { EventFlyout } from '../flyout/event_flyout';
import { strings } from '../strings';
import { EventsFailed } from './events_failed';
import { EventsTable } from './events_table';
import { Pager } from './pager';
import type { EventsHandle } from './use_events';

interface EventsBodyProps {
  handle: EventsHandle;
  clearAll(): void;
}

const SKELETON_LINES = 10;
/** While the answer to another question is on its way, the old one is not shown as if it were it. */
const STALE_OPACITY = 0.5;

/** The events in one of the page's states. */
export const EventsBody = ({ handle, clearAll }: EventsBodyProps) => {
  const { formatters } = useServices();
  const [opened, setOpened] = useState<ActivityEvent>();
  const { page, error, isFetching, isStale, retry } = handle;
  if (page === undefined || (error !== null && isStale)) {
    return error === null || error === undefined ? (
      <div role="status" aria-label={strings.loading} data-test-subj={testIds.activity.loading}>
        <EuiSkeletonText lines={SKELETON_LINES} />
      </div>
    ) : (
      <EventsFailed error={error} isRetrying={isFetching} retry={retry} />
    );
  }
  if (page.events.length === 0) {
    return (
      <EuiEmptyPrompt
        color="subdued"
        title={<h2>{strings.emptyTitle}</h2>}
        body={<p>{strings.emptyBody}</p>}
        actions={
          <EuiButtonEmpty onClick={clearAll} data-test-subj={testIds.activity.clearAll}>
            {strings.clearAll}
          </EuiButtonEmpty>
        }
        data-test-subj={testIds.activity.empty}
      />
    );
  }
  const { count, isMore } = page.total;
  return (
    <EuiPanel hasBorder hasShadow={false} aria-busy={isStale} style={isStale ? { opacity: STALE_OPACITY } : undefined}>
      {error !== null && error !== undefined && (
        <>
          <EuiCallOut
            color="danger"
            size="s"
            iconType="error"
            title={errorSentence(error, strings.unknownError)}
            data-test-subj={testIds.activity.pageError}
          >
            <EuiButtonEmpty size="xs" flush="left" color="danger" onClick={retry}>
              {strings.retry}
            </EuiButtonEmpty>
          </EuiCallOut>
          <EuiSpacer size="m" />
        </>
      )}
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiText size="s" data-test-subj={testIds.activity.total} data-count={count}>
            <strong>
              {isMore ? strings.totalMore(formatters.count(count)) : strings.total(formatters.count(count))}
            </strong>
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <Pager page={page} handle={handle} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      <EventsTable events={page.events} open={setOpened} />
      <EuiSpacer size="s" />
      <Pager page={page} handle={handle} />
      {opened && <EventFlyout event={opened} close={() => setOpened(undefined)} />}
    </EuiPanel>
  );
};
