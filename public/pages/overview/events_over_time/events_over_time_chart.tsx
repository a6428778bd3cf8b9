import React from 'react';
import type { BrushEndListener } from '@elastic/charts';
import { BarSeries, LineSeries, ScaleType } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import type { TimeBucket } from '../../../../common/api/overview';
import { barClick } from '../../../components/time_chart/bar_click';
import { TimeChart } from '../../../components/time_chart/time_chart';
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

/** Bars by time; a click on one or a drag over several narrows the page to that time. */
export const EventsOverTimeChart = ({ buckets, intervalMs }: EventsOverTimeChartProps) => {
  const { timeZone } = useServices();
  const { narrowTime, isCompared } = useOverview();
  const previous = usePrevious();
  // Bar for bar: both periods are as long, so that the same number of buckets lies in them, give or take a part.
  const before = isCompared ? (previous.data?.events_over_time.data.buckets ?? []) : [];
  const { euiTheme } = useEuiTheme();
  const [color = ''] = useSeriesColors();

  const onBrushEnd: BrushEndListener = (event) => {
    const range = 'x' in event ? event.x : undefined;
    if (Array.isArray(range) && range.length === 2) {
      narrowTime({ fromMs: Math.round(Number(range[0])), toMs: Math.round(Number(range[1])) });
    }
  };

  return (
    <TimeChart
      label={strings.title}
      heightPx={CHART_HEIGHT_PX}
      yTicks={Y_TICKS}
      onBrushEnd={onBrushEnd}
      roundHistogramBrushValues
      onElementClick={barClick(intervalMs, narrowTime)}
      testId={testIds.overview.panel('events_over_time').chart}
    >
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
    </TimeChart>
  );
};
