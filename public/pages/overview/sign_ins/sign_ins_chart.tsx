import React from 'react';
import { BarSeries, ScaleType } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import type { SignInBucket } from '../../../../common/api/overview';
import { barClick } from '../../../components/time_chart/bar_click';
import { TimeChart } from '../../../components/time_chart/time_chart';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useOverview } from '../overview_context';
import { strings } from './strings';

const CHART_HEIGHT_PX = 200;
const Y_TICKS = 3;

/** Bars by time, failures on top; a click on one narrows the page to its time. */
export const SignInsChart = ({ buckets, intervalMs }: { buckets: SignInBucket[]; intervalMs: number }) => {
  const { timeZone } = useServices();
  const { narrowTime } = useOverview();
  const { euiTheme } = useEuiTheme();
  const series = [
    { id: 'succeeded', name: strings.succeeded, color: euiTheme.colors.success },
    { id: 'failed', name: strings.failed, color: euiTheme.colors.danger },
  ] as const;
  return (
    <TimeChart
      label={strings.title}
      heightPx={CHART_HEIGHT_PX}
      yTicks={Y_TICKS}
      hasTimeAxis={false}
      onElementClick={barClick(intervalMs, narrowTime)}
      testId={testIds.overview.panel('sign_ins').chart}
    >
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
    </TimeChart>
  );
};
