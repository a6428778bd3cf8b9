import type { ReactNode } from 'react';
import { Component } from 'react';

interface FallbackBoundaryProps {
  children: ReactNode;
  /** Drawn in place of children that fail to draw. */
  fallback: ReactNode;
}

/** Around something that comes from elsewhere and may not work here: what fails is replaced, the page goes on. */
export class FallbackBoundary extends Component<FallbackBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
