import type { ReactNode } from 'react';
import React, { Children } from 'react';
import { useEuiTheme } from '@elastic/eui';

interface PanelRowProps {
  /** No panel gets narrower than its content can bear; what doesn't fit goes to the next line and fills it. */
  minWidthPx: number;
  children: ReactNode;
}

/** Panels side by side, equally wide and high. */
export const PanelRow = ({ minWidthPx, children }: PanelRowProps) => {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: euiTheme.size.l }}>
      {Children.map(children, (panel) => (
        <div style={{ flex: `1 1 ${minWidthPx}px`, minWidth: `min(${minWidthPx}px, 100%)` }}>{panel}</div>
      ))}
    </div>
  );
};
