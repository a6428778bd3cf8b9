import React from 'react';
import {
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiSuperDatePicker,
  useEuiTheme,
  useIsWithinMaxBreakpoint,
} from '@elastic/eui';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { CompareButton } from '../comparison/compare_button';
import { SavedViewsButton } from '../saved_views/saved_views_button';
import { hasFilters } from '../url_state/change_filters';
import type { OverviewUrlState } from '../url_state/overview_url_state';
import { FILTER_NAMES } from '../url_state/overview_url_state';
import { clampRefreshMs } from '../url_state/read_overview_url';
import { FilterButtons } from './filter_buttons';
import { FilterPills } from './filter_pills';
import { FilterPopover } from './filter_popover';
import { OwnReadsButton } from './own_reads_button';
import { strings } from './strings';

interface FilterBarProps {
  state: OverviewUrlState;
  isLoading: boolean;
  /** Whether the page shows numbers: asks for them again by itself when told to, and compares them. */
  hasAutoRefresh?: boolean;
  change(changes: Partial<OverviewUrlState>): void;
  replace(changes: Partial<OverviewUrlState>): void;
  refresh(): void;
}

/** Above panels and tables, below Kibana's own header and flyouts. */
const Z_INDEX = 10;
/** Where Kibana's fixed headers end; newer versions keep it under the first name. */
const STICKY_TOP =
  'var(--kbn-application--sticky-headers-offset, var(--kbnAppHeadersOffset, var(--euiFixedHeadersOffset, 0px)))';

/** One row for everything that narrows the page; it stays in sight while the page scrolls. */
export const FilterBar = ({ state, isLoading, hasAutoRefresh = true, change, replace, refresh }: FilterBarProps) => {
  const { quickRanges, dateFormat } = useServices();
  const { euiTheme } = useEuiTheme();
  const isNarrow = useIsWithinMaxBreakpoint('m');
  const { filters } = state;
  const buttons = [
    ...FILTER_NAMES.map((name) => (
      <FilterPopover
        key={name}
        name={name}
        chosen={filters[name]}
        onChange={(chosen) => change({ filters: { ...filters, [name]: chosen } })}
      />
    )),
    ...(hasAutoRefresh
      ? [
          <CompareButton key="compare" isOn={state.isCompared} onChange={(isCompared) => change({ isCompared })} />,
          <SavedViewsButton key="views" />,
        ]
      : []),
    <OwnReadsButton
      key="own_reads"
      isOn={state.showsOwnReads}
      onChange={(showsOwnReads) => change({ showsOwnReads })}
    />,
  ];
  return (
    <div
      role="search"
      aria-label={strings.filters}
      style={{
        position: 'sticky',
        top: STICKY_TOP,
        zIndex: Z_INDEX,
        padding: `${euiTheme.size.s} ${euiTheme.size.l}`,
        background: euiTheme.colors.body,
        borderBottom: euiTheme.border.thin,
      }}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" wrap responsive={false}>
        <EuiFlexItem grow={false} style={{ minWidth: 0, maxWidth: '100%' }}>
          <FilterButtons isNarrow={isNarrow}>{buttons}</FilterButtons>
        </EuiFlexItem>
        <EuiFlexItem grow={false} style={{ minWidth: 0, maxWidth: '100%' }}>
          <EuiSuperDatePicker
            width={isNarrow ? 'full' : 'auto'}
            showUpdateButton={isNarrow ? 'iconOnly' : true}
            start={state.from}
            end={state.to}
            isLoading={isLoading}
            isPaused={state.isRefreshPaused || !hasAutoRefresh}
            refreshInterval={state.refreshMs}
            dateFormat={dateFormat}
            {...(quickRanges.length > 0 && { commonlyUsedRanges: quickRanges })}
            onTimeChange={({ start, end, isInvalid }) => {
              if (isInvalid) {
                return;
              }
              // The button says "Refresh" when the range is unchanged.
              if (start === state.from && end === state.to) {
                refresh();
              } else {
                change({ from: start, to: end });
              }
            }}
            {...(hasAutoRefresh && {
              onRefreshChange: ({ isPaused, refreshInterval }) =>
                replace({ isRefreshPaused: isPaused, refreshMs: clampRefreshMs(refreshInterval) }),
            })}
            updateButtonProps={{ fill: false, 'data-test-subj': testIds.overview.refresh }}
            data-test-subj={testIds.overview.timeRange}
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      {(hasFilters(filters) || state.pivots.length > 0) && (
        <>
          <EuiSpacer size="s" />
          <FilterPills chosen={state} onChange={change} />
        </>
      )}
    </div>
  );
};
