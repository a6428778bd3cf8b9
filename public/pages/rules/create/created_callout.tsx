import React, { useEffect, useRef } from 'react';
import { EuiButton, EuiButtonEmpty, EuiCallOut, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import type { CreatedRule } from '../../../kibana/rules_client';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface CreatedCalloutProps {
  rule: CreatedRule;
  name: string;
  isEnabled: boolean;
  onAnother(): void;
}

/** The rule that was made and the way to it; brought into view, since the page is long. */
export const CreatedCallout = ({ rule, name, isEnabled, onAnother }: CreatedCalloutProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [rule.id]);
  return (
    <div ref={place}>
      <EuiCallOut
        color="success"
        iconType="check"
        title={strings.created(name)}
        data-test-subj={testIds.rules.created}
        data-rule-id={rule.id}
      >
        <p>{isEnabled ? strings.createdEnabled : strings.createdDisabled}</p>
        {rule.lost.length > 0 && <p>{strings.lost(rule.lost.join(', '))}</p>}
        <EuiFlexGroup gutterSize="s" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButton size="s" color="success" href={rule.url} data-test-subj={testIds.rules.createdLink}>
              {strings.open}
            </EuiButton>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="s" color="success" onClick={onAnother}>
              {strings.another}
            </EuiButtonEmpty>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiCallOut>
    </div>
  );
};
