import React from 'react';
import { BarSeries, ScaleType } from '@elastic/charts';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { TimeChart } from '../../../components/time_chart/time_chart';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useSeriesColors } from '../../overview/use_series_colors';
import { strings } from './strings';

const CHART_HEIGHT_PX = 140;
const Y_TICKS = 3;

/** Alerts by time. What was not looked at has no bar; the axis still shows that it is there. */
export const PreviewChart = ({ buckets, range }: Pick<PreviewAnswer, 'buckets' | 'range'>) => {
  const { timeZone } = useServices();
  const [color = ''] = useSeriesColors();
  return (
    <TimeChart
      label={strings.chart}
      heightPx={CHART_HEIGHT_PX}
      yTicks={Y_TICKS}
      xDomain={{ min: Date.parse(range.from), max: Date.parse(range.to) }}
      testId={testIds.rules.previewChart}
    >
      <BarSeries
        id="alerts"
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
    </TimeChart>
  );
};
