import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiIcon, EuiText } from '@elastic/eui';
import type { DraftCheck } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const LOOKS: Readonly<Record<DraftCheck['outcome'], { icon: string; color: string }>> = {
  passed: { icon: 'check', color: 'success' },
  repaired: { icon: 'wrench', color: 'primary' },
  failed: { icon: 'error', color: 'danger' },
  skipped: { icon: 'minusInCircle', color: 'subdued' },
};

/** What was tried on Elasticsearch with the drafted query, and what came of it. */
export const DraftChecks = ({ checks }: { checks: readonly DraftCheck[] }) => (
  <EuiFlexGroup direction="column" gutterSize="xs" responsive={false} role="list" aria-label={strings.checks}>
    {checks.map(({ name, outcome, text }) => (
      <EuiFlexItem
        key={name}
        grow={false}
        role="listitem"
        data-test-subj={testIds.rules.check}
        data-check={name}
        data-outcome={outcome}
      >
        <EuiFlexGroup gutterSize="s" alignItems="flexStart" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiIcon type={LOOKS[outcome].icon} color={LOOKS[outcome].color} aria-label={strings.outcomes[outcome]} />
          </EuiFlexItem>
          <EuiFlexItem>
            <EuiText size="xs">{text}</EuiText>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlexItem>
    ))}
  </EuiFlexGroup>
);
