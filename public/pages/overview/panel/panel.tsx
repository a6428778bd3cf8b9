import type { ReactNode } from 'react';
import React from 'react';
import {
  EuiFlexGroup,
  EuiFlexItem,
  EuiIconTip,
  EuiPanel,
  EuiSkeletonText,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import type { OverviewPanel } from '../../../../common/api/overview';
import { testIds } from '../../../test_ids';
import type { PanelState } from '../panel_state';
import { CreateRuleLink } from './create_rule_link';
import { OpenInDiscover } from './open_in_discover';
import { PanelFailed } from './panel_failed';
import { strings } from './strings';

interface PanelProps<Data> {
  panel: OverviewPanel;
  title: string;
  /** What exactly is counted. */
  definition: string;
  state: PanelState<Data>;
  isEmpty(data: Data): boolean;
  /** What it means that nothing is there, and what to do. */
  emptyText: string;
  children(data: Data): ReactNode;
}

/** While newer data for another choice is on its way, the old is shown, but not as if it were the answer. */
const STALE_OPACITY = 0.5;
const SKELETON_LINES = 5;

/** A bordered block of the overview: title, link to Discover, and one of four states. */
export const Panel = <Data,>({ panel, title, definition, state, isEmpty, emptyText, children }: PanelProps<Data>) => {
  const ids = testIds.overview.panel(panel);
  const isLoadedEmpty = state.status === 'loaded' && isEmpty(state.data);
  return (
    <EuiPanel
      hasBorder
      hasShadow={false}
      data-test-subj={ids.root}
      data-panel-state={isLoadedEmpty ? 'empty' : state.status}
      style={{ minWidth: 0, height: '100%' }}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xs">
            <h2>{title}</h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow>
          <div>
            <EuiIconTip content={definition} aria-label={definition} />
          </div>
        </EuiFlexItem>
        {state.status === 'loaded' && (
          <>
            <EuiFlexItem grow={false}>
              <OpenInDiscover panelTitle={title} esql={state.esql} timeRange={state.timeRange} testId={ids.discover} />
            </EuiFlexItem>
            <EuiFlexItem grow={false}>
              <CreateRuleLink panelTitle={title} esql={state.esql} testId={ids.createRule} />
            </EuiFlexItem>
          </>
        )}
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      {state.status === 'loading' && (
        <div role="status" aria-label={strings.loading(title)} data-test-subj={ids.loading}>
          <EuiSkeletonText lines={SKELETON_LINES} />
        </div>
      )}
      {state.status === 'failed' && <PanelFailed {...state} testIds={ids} />}
      {state.status === 'loaded' && (
        <div style={state.isStale ? { opacity: STALE_OPACITY } : undefined} aria-busy={state.isStale}>
          {isLoadedEmpty ? (
            <EuiText size="s" color="subdued" data-test-subj={ids.empty}>
              <p>{emptyText}</p>
            </EuiText>
          ) : (
            children(state.data)
          )}
        </div>
      )}
    </EuiPanel>
  );
};
