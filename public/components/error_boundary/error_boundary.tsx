import type { ReactNode } from 'react';
import React, { Component } from 'react';
import { EuiButton, EuiCode, EuiEmptyPrompt } from '@elastic/eui';
import { testIds } from '../../test_ids';
import { strings } from './strings';

interface ErrorBoundaryState {
  error: Error | null;
}

/** A fault in a component shows itself instead of leaving an empty page; the rest of Kibana goes on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) {
      return this.props.children;
    }
    return (
      <EuiEmptyPrompt
        color="danger"
        iconType="error"
        title={<h1>{strings.title}</h1>}
        body={
          <>
            <p>{strings.body}</p>
            <EuiCode>{error.message}</EuiCode>
          </>
        }
        actions={<EuiButton onClick={() => window.location.reload()}>{strings.reload}</EuiButton>}
        data-test-subj={testIds.pageError}
      />
    );
  }
}
