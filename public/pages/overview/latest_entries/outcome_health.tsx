import React from 'react';
import { EuiHealth } from '@elastic/eui';
import { strings } from './strings';

const COLORS: Readonly<Record<string, string>> = { success: 'success', failure: 'danger' };

/** An outcome as a dot with a word. */
export const OutcomeHealth = ({ outcome }: { outcome: string }) => (
  <EuiHealth color={COLORS[outcome] ?? 'subdued'} textSize="inherit">
    {strings.outcomeOf(outcome)}
  </EuiHealth>
);
