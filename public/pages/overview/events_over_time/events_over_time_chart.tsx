import React from 'react';
import type { BrushEndListener, ElementClickListener, XYChartElementEvent } from '@elastic/charts';
import { Axis, BarSeries, Chart, LineSeries, Position, ScaleType, Settings, Tooltip } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import type { TimeBucket } from '../../../../common/api/overview';
import { useChartsTheme } from '../../../kibana/use_charts_theme';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useOverview } from '../overview_context';
import { useSeriesColors } from '../use_series_colors';
import { strings as comparisonStrings } from '../comparison/strings';
import { usePrevious } from '../comparison/use_previous';
import { strings } from './strings';

interface EventsOverTimeChartProps {
  buckets: TimeBucket[];
  intervalMs: number;
}

const CHART_HEIGHT_PX = 180;
const Y_TICKS = 4;
/** Labels begin where their hour or day begins; otherwise the first is cut off by the edge. */
const TIME_AXIS_STYLE = {
  tickLabel: {
    visible: true,
    padding: 0,
    rotation: 0,
    alignment: { vertical: Position.Bottom, horizontal: Position.Left },
  },
  // A size of 0 would be replaced by the default.
  tickLine: { visible: true, size: 0.0001, padding: 4 },
};

/** Bars by time; a click on one or a drag over several narrows the page to that time. */
export const EventsOverTimeChart = ({ buckets, intervalMs }: EventsOverTimeChartProps) => {
  const { formatters, timeZone } = useServices();
  const { narrowTime, isCompared } = useOverview();
  const previous = usePrevious();
  // Bar for bar: both periods are as long, so that the same number of buckets lies in them, give or take a part.
  const before = isCompared ? (previous.data?.events_over_time.data.buckets ?? []) : [];
  const baseTheme = useChartsTheme();
  const { euiTheme } = useEuiTheme();
  const [color = ''] = useSeriesColors();

  const onBrushEnd: BrushEndListener = (event) => {
    const range = 'x' in event ? event.x : undefined;
    if (Array.isArray(range) && range.length === 2) {
      narrowTime({ fromMs: Math.round(Number(range[0])), toMs: Math.round(Number(range[1])) });
    }
  };
  const onElementClick: ElementClickListener = ([element]) => {
    const [geometry] = element as XYChartElementEvent;
    narrowTime({ fromMs: Number(geometry.x), toMs: Number(geometry.x) + intervalMs });
  };

  return (
    <div style={{ height: CHART_HEIGHT_PX }} data-test-subj={testIds.overview.panel('events_over_time').chart}>
      <Chart>
        <Tooltip headerFormatter={({ value }) => formatters.dateTime(Number(value))} />
        <Settings
          baseTheme={baseTheme}
          theme={{ chartMargins: { left: 0, right: 0, top: 4, bottom: 0 } }}
          showLegend={false}
          animateData={false}
          onBrushEnd={onBrushEnd}
          roundHistogramBrushValues
          onElementClick={onElementClick}
          ariaLabel={strings.title}
          ariaLabelHeadingLevel="p"
        />
        <Axis id="time" position={Position.Bottom} timeAxisLayerCount={2} style={TIME_AXIS_STYLE} />
        <Axis
          id="count"
          position={Position.Left}
          ticks={Y_TICKS}
          integersOnly
          tickFormat={(value) => formatters.count(Number(value))}
          gridLine={{ visible: true, stroke: euiTheme.colors.lightShade, strokeWidth: 1, opacity: 1, dash: [] }}
        />
        <BarSeries
          id="events"
          name={strings.series}
          xScaleType={ScaleType.Time}
          yScaleType={ScaleType.Linear}
          xAccessor="time"
          yAccessors={['count']}
          data={buckets}
          color={color}
          timeZone={timeZone}
          minBarHeight={2}
          enableHistogramMode
        />
        {before.length > 0 && (
          <LineSeries
            id="before"
            name={comparisonStrings.series}
            xScaleType={ScaleType.Time}
            yScaleType={ScaleType.Linear}
            xAccessor="time"
            yAccessors={['count']}
            data={buckets.flatMap(({ time }, position) => {
              const count = before[position]?.count;
              return count === undefined ? [] : [{ time, count }];
            })}
            color={euiTheme.colors.text}
            timeZone={timeZone}
          />
        )}
      </Chart>
    </div>
  );
};
