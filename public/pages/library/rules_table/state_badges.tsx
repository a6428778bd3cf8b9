import React from 'react';
import { EuiBadge } from '@elastic/eui';
import type { LibraryRule } from '../../../../common/api/library';
import { testIds } from '../../../test_ids';
import { statesOf } from '../rule_state';
import type { RuleState } from '../rule_state';
import { stateNames } from './strings';

const COLORS: Readonly<Record<RuleState, string>> = {
  available: 'hollow',
  needs_setup: 'default',
  enabled: 'success',
  disabled: 'default',
  update: 'primary',
  changed: 'warning',
};

/** What a rule is in this space. */
export const StateBadges = ({ rule }: { rule: LibraryRule }) => (
  <span
    style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}
    data-test-subj={testIds.library.states}
    data-states={statesOf(rule).join(' ')}
  >
    {statesOf(rule).map((state) => (
      <EuiBadge key={state} color={COLORS[state]}>
        {stateNames[state]}
      </EuiBadge>
    ))}
  </span>
);
