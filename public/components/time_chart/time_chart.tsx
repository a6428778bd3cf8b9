import type { ComponentProps, ReactNode } from 'react';
import React from 'react';
import { Axis, Chart, Position, Settings, Tooltip } from '@elastic/charts';
import { useEuiTheme } from '@elastic/eui';
import { useChartsTheme } from '../../kibana/use_charts_theme';
import { useServices } from '../../kibana/services_context';

type SettingsProps = ComponentProps<typeof Settings>;

interface TimeChartProps extends Pick<
  SettingsProps,
  'xDomain' | 'onBrushEnd' | 'onElementClick' | 'roundHistogramBrushValues'
> {
  /** What the picture shows, for who can't see it. */
  label: string;
  heightPx: number;
  yTicks: number;
  /** Without it, times are only told where the pointer is. */
  hasTimeAxis?: boolean;
  testId: string;
  /** The series, with `time` in epoch milliseconds and counts. */
  children: ReactNode;
}

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

/** Counts over time, in Kibana's theme and with its formats. */
export const TimeChart = ({
  label,
  heightPx,
  yTicks,
  hasTimeAxis = true,
  testId,
  children,
  ...settings
}: TimeChartProps) => {
  const { formatters } = useServices();
  const baseTheme = useChartsTheme();
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ height: heightPx }} data-test-subj={testId}>
      <Chart>
        <Tooltip headerFormatter={({ value }) => formatters.dateTime(Number(value))} />
        <Settings
          baseTheme={baseTheme}
          theme={{ chartMargins: { left: 0, right: 0, top: 4, bottom: 0 } }}
          showLegend={false}
          animateData={false}
          {...settings}
          ariaLabel={label}
          ariaLabelHeadingLevel="p"
        />
        {hasTimeAxis ? (
          <Axis id="time" position={Position.Bottom} timeAxisLayerCount={2} style={TIME_AXIS_STYLE} />
        ) : (
          <Axis id="time" position={Position.Bottom} tickFormat={(value) => formatters.dateTime(Number(value))} hide />
        )}
        <Axis
          id="count"
          position={Position.Left}
          ticks={yTicks}
          integersOnly
          tickFormat={(value) => formatters.count(Number(value))}
          gridLine={{ visible: true, stroke: euiTheme.colors.lightShade, strokeWidth: 1, opacity: 1, dash: [] }}
        />
        {children}
      </Chart>
    </div>
  );
};
