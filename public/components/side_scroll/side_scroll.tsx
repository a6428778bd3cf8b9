import type { ReactNode } from 'react';
import React from 'react';

/** Lets a wide table scroll inside itself on narrow screens, instead of widening the page. */
export const SideScroll = ({ children }: { children: ReactNode }) => (
  <div style={{ overflowX: 'auto' }}>{children}</div>
);
