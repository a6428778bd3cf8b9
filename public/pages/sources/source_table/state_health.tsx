import React from 'react';
import { EuiHealth, EuiText, EuiTextBlockTruncate } from '@elastic/eui';
import type { SourceHealth, SourceState } from '../../../../common/api/sources';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const COLORS: Readonly<Record<SourceState, string>> = {
  waiting: 'subdued',
  running: 'success',
  healthy: 'success',
  catching_up: 'primary',
  failing: 'warning',
  stopped: 'danger',
  paused: 'subdued',
};

const MESSAGE_LINES = 2;

/** A state as a dot with words; trouble also begins to say what it is, the expanded row has the whole of it. */
export const StateHealth = ({ health: { state, message } }: { health: SourceHealth }) => (
  <div data-test-subj={testIds.sources.state} data-state={state}>
    <EuiHealth color={COLORS[state]} textSize="inherit">
      {strings.states[state]}
    </EuiHealth>
    {(state === 'failing' || state === 'stopped') && (
      <EuiText size="xs" color="subdued" title={message}>
        <EuiTextBlockTruncate lines={MESSAGE_LINES}>{message}</EuiTextBlockTruncate>
      </EuiText>
    )}
  </div>
);
