import React from 'react';
import {
  EuiFlexGroup,
  EuiFlexItem,
  EuiIconTip,
  EuiPanel,
  EuiSkeletonRectangle,
  EuiSpacer,
  EuiText,
  EuiTextColor,
  EuiTitle,
} from '@elastic/eui';
import type { NumberPanel } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { Change } from '../comparison/change';
import { OpenInDiscover } from '../panel/open_in_discover';
import { PanelFailed } from '../panel/panel_failed';
import { strings as panelStrings } from '../panel/strings';
import { usePanel } from '../use_panel';

interface TileProps {
  panel: NumberPanel;
  title: string;
  /** What exactly is counted. */
  definition: string;
  /** What 0 means. */
  emptyText: string;
  /** Colour of a number above 0 that asks for a look. */
  color?: 'danger';
}

const STALE_OPACITY = 0.5;

/** One number with its name. */
export const Tile = ({ panel, title, definition, emptyText, color }: TileProps) => {
  const state = usePanel(panel);
  const { formatters } = useServices();
  const ids = testIds.overview.panel(panel);
  const isZero = state.status === 'loaded' && state.data.value === 0;
  return (
    <EuiPanel
      hasBorder
      hasShadow={false}
      data-test-subj={ids.root}
      data-panel-state={isZero ? 'empty' : state.status}
      style={{ minWidth: 0, height: '100%' }}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xxs">
            <h2>{title}</h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiIconTip content={definition} aria-label={definition} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      {state.status === 'loading' && (
        <div role="status" aria-label={panelStrings.loading(title)} data-test-subj={ids.loading}>
          <EuiSkeletonRectangle width="50%" height={32} />
        </div>
      )}
      {state.status === 'failed' && <PanelFailed {...state} testIds={ids} />}
      {state.status === 'loaded' && (
        <EuiFlexGroup
          gutterSize="s"
          alignItems="baseline"
          justifyContent="spaceBetween"
          responsive={false}
          wrap
          style={state.isStale ? { opacity: STALE_OPACITY } : undefined}
          aria-busy={state.isStale}
        >
          <EuiFlexItem grow={false}>
            <EuiTitle size="l">
              <div data-test-subj={ids.value} data-value={state.data.value}>
                <EuiTextColor color={color !== undefined && !isZero ? color : 'default'}>
                  {formatters.count(state.data.value)}
                </EuiTextColor>
              </div>
            </EuiTitle>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            {isZero ? (
              <EuiText size="xs" color="subdued" data-test-subj={ids.empty}>
                {emptyText}
              </EuiText>
            ) : (
              <OpenInDiscover panelTitle={title} esql={state.esql} timeRange={state.timeRange} testId={ids.discover} />
            )}
          </EuiFlexItem>
        </EuiFlexGroup>
      )}
      {state.status === 'loaded' && <Change panel={panel} value={state.data.value} />}
    </EuiPanel>
  );
};
