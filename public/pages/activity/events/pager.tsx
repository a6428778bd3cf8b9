import React from 'react';
import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { ACTIVITY_PAGE_SIZE } from '../../../../common/api/activity';
import type { ActivityPage } from '../../../../common/api/activity';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from '../strings';
import type { EventsHandle } from './use_events';

interface PagerProps {
  page: ActivityPage;
  handle: EventsHandle;
}

/** Where in the list the page stands, and the way to what is newer and older. */
export const Pager = ({ page, handle: { pageIndex, hasOlder, isFetching, newer, older } }: PagerProps) => {
  const { formatters } = useServices();
  const first = pageIndex * ACTIVITY_PAGE_SIZE;
  return (
    <nav aria-label={strings.pages}>
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="flexEnd" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiText size="s" color="subdued">
            {strings.shown(formatters.count(first + 1), formatters.count(first + page.events.length))}
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="s" isDisabled={pageIndex === 0} onClick={newer} data-test-subj={testIds.activity.newer}>
            {strings.newer}
          </EuiButtonEmpty>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="s"
            isDisabled={!hasOlder}
            isLoading={isFetching && hasOlder}
            onClick={older}
            data-test-subj={testIds.activity.older}
          >
            {strings.older}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
    </nav>
  );
};
