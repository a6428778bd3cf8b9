import React from 'react';
import type { ElementClickListener, XYChartElementEvent } from '@elastic/charts';
import { Axis, BarSeries, Chart, Position, ScaleType, Settings, Tooltip } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import type { SignInBucket } from '../../../../common/api/overview';
import { useChartsTheme } from '../../../kibana/use_charts_theme';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useOverview } from '../overview_context';
import { strings } from './strings';

const CHART_HEIGHT_PX = 200;
const Y_TICKS = 3;

/** Bars by time, failures on top; a click on one narrows the page to its time. */
export const SignInsChart = ({ buckets, intervalMs }: { buckets: SignInBucket[]; intervalMs: number }) => {
  const { formatters, timeZone } = useServices();
  const { narrowTime } = useOverview();
  const baseTheme = useChartsTheme();
  const { euiTheme } = useEuiTheme();
  const onElementClick: ElementClickListener = ([element]) => {
    const [geometry] = element as XYChartElementEvent;
    narrowTime({ fromMs: Number(geometry.x), toMs: Number(geometry.x) + intervalMs });
  };
  const series = [
    { id: 'succeeded', name: strings.succeeded, color: euiTheme.colors.success },
    { id: 'failed', name: strings.failed, color: euiTheme.colors.danger },
  ] as const;
  return (
    <div style={{ height: CHART_HEIGHT_PX }} data-test-subj={testIds.overview.panel('sign_ins').chart}>
      <Chart>
        <Tooltip headerFormatter={({ value }) => formatters.dateTime(Number(value))} />
        <Settings
          baseTheme={baseTheme}
          theme={{ chartMargins: { left: 0, right: 0, top: 4, bottom: 0 } }}
          showLegend={false}
          animateData={false}
          onElementClick={onElementClick}
          ariaLabel={strings.title}
          ariaLabelHeadingLevel="p"
        />
        <Axis id="time" position={Position.Bottom} tickFormat={(value) => formatters.dateTime(Number(value))} hide />
        <Axis
          id="count"
          position={Position.Left}
          ticks={Y_TICKS}
          integersOnly
          tickFormat={(value) => formatters.count(Number(value))}
          gridLine={{ visible: true, stroke: euiTheme.colors.lightShade, strokeWidth: 1, opacity: 1, dash: [] }}
        />
        {series.map(({ id, name, color }) => (
          <BarSeries
            key={id}
            id={id}
            name={name}
            xScaleType={ScaleType.Time}
            yScaleType={ScaleType.Linear}
            xAccessor="time"
            yAccessors={[id]}
            stackAccessors={['time']}
            data={buckets}
            color={color}
            timeZone={timeZone}
            enableHistogramMode
          />
        ))}
      </Chart>
    </div>
  );
};
