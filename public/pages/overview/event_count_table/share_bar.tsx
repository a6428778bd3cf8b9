import React from 'react';
import { useEuiTheme } from '@elastic/eui';
import { useSeriesColors } from '../use_series_colors';

const BAR_HEIGHT_PX = 6;
const TEXT_WIDTH_PX = 44;

/** A share as a short bar with its number. */
export const ShareBar = ({ share, text }: { share: number; text: string }) => {
  const { euiTheme } = useEuiTheme();
  const [color] = useSeriesColors();
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: euiTheme.size.s, width: '100%' }}>
      <div
        aria-hidden
        style={{
          flexGrow: 1,
          height: BAR_HEIGHT_PX,
          borderRadius: BAR_HEIGHT_PX / 2,
          background: euiTheme.colors.lightestShade,
        }}
      >
        <div
          style={{
            width: `${share * 100}%`,
            minWidth: share > 0 ? 2 : 0,
            height: '100%',
            borderRadius: BAR_HEIGHT_PX / 2,
            background: color,
          }}
        />
      </div>
      <span style={{ width: TEXT_WIDTH_PX, fontVariantNumeric: 'tabular-nums' }}>{text}</span>
    </div>
  );
};
