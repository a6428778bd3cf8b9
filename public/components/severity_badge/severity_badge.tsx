import React from 'react';
import { EuiHealth, euiPaletteColorBlind, useEuiTheme } from '@elastic/eui';
import type { Severity } from '../../../common/rule_authoring/intent';
import { severityStrings } from './strings';

/** Positions in the older palette that Kibana's own pages use for severities. */
const PALETTE_POSITIONS: Readonly<Record<Severity, number>> = { low: 0, medium: 5, high: 7, critical: 9 };
/** Names of the tokens that newer themes have for the same. */
const TOKENS: Readonly<Record<Severity, string>> = {
  low: 'neutral',
  medium: 'warning',
  high: 'risk',
  critical: 'danger',
};

const isSeverity = (text: string): text is Severity => Object.hasOwn(TOKENS, text);

/** A severity as Kibana's Security pages write it: a dot with a word. */
export const SeverityBadge = ({ severity, testId }: { severity: string; testId: string }) => {
  const { euiTheme } = useEuiTheme();
  const tokens = (euiTheme.colors as { severity?: Readonly<Record<string, string>> }).severity;
  if (!isSeverity(severity)) return <>{severity}</>;
  const color = tokens?.[TOKENS[severity]] ?? euiPaletteColorBlind()[PALETTE_POSITIONS[severity]] ?? 'subdued';
  return (
    <EuiHealth color={color} textSize="inherit" data-test-subj={testId} data-severity={severity}>
      {severityStrings[severity]}
    </EuiHealth>
  );
};
