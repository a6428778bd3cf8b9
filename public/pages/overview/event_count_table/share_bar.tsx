import React from 'react';
import { EuiScreenReaderOnly, useEuiTheme } from '@elastic/eui';
import { useSeriesColors } from '../use_series_colors';

const BAR_HEIGHT_PX = 6;
const TEXT_WIDTH_PX = 44;

export type ShareDisplay = 'bar' | 'text' | 'bar_and_text';

interface ShareBarProps {
  /** Between 0 and 1. */
  share: number;
  text: string;
  shareAs: ShareDisplay;
}

/** A share as a short bar, as a number, or both. */
export const ShareBar = ({ share, text, shareAs }: ShareBarProps) => {
  const { euiTheme } = useEuiTheme();
  const [color] = useSeriesColors();
  const shape = { height: BAR_HEIGHT_PX, borderRadius: BAR_HEIGHT_PX / 2 };
  return (
    <div
      title={text}
      style={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: euiTheme.size.s, width: '100%' }}
    >
      {shareAs !== 'text' && (
        <div aria-hidden style={{ ...shape, flexGrow: 1, background: euiTheme.colors.lightestShade }}>
          <div style={{ ...shape, width: `${share * 100}%`, minWidth: share > 0 ? 2 : 0, background: color }} />
        </div>
      )}
      {shareAs === 'bar' ? (
        <EuiScreenReaderOnly>
          <span>{text}</span>
        </EuiScreenReaderOnly>
      ) : (
        <span style={{ width: TEXT_WIDTH_PX, fontVariantNumeric: 'tabular-nums' }}>{text}</span>
      )}
    </div>
  );
};
