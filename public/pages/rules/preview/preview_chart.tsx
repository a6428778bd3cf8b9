import React from 'react';
import { Axis, BarSeries, Chart, Position, ScaleType, Settings, Tooltip } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { useChartsTheme } from '../../../kibana/use_charts_theme';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useSeriesColors } from '../../overview/use_series_colors';
import { strings } from './strings';

const CHART_HEIGHT_PX = 140;
const Y_TICKS = 3;
/** Labels begin where their day begins; otherwise the first is cut off by the edge. */
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

/** Alerts by time. What was not looked at has no bar; the axis still shows that it is there. */
export const PreviewChart = ({ buckets, range }: Pick<PreviewAnswer, 'buckets' | 'range'>) => {
  const { formatters, timeZone } = useServices();
  const baseTheme = useChartsTheme();
  const { euiTheme } = useEuiTheme();
  const [color = ''] = useSeriesColors();
  return (
    <div style={{ height: CHART_HEIGHT_PX }} data-test-subj={testIds.rules.previewChart}>
      <Chart>
        <Tooltip headerFormatter={({ value }) => formatters.dateTime(Number(value))} />
        <Settings
          baseTheme={baseTheme}
          theme={{ chartMargins: { left: 0, right: 0, top: 4, bottom: 0 } }}
          xDomain={{ min: Date.parse(range.from), max: Date.parse(range.to) }}
          showLegend={false}
          animateData={false}
          ariaLabel={strings.chart}
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
      </Chart>
    </div>
  );
};
