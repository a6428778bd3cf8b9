import React from 'react';
import { EuiCallOut, EuiSpacer, EuiText } from '@elastic/eui';
import type { Draft } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { ExampleList } from '../request/example_list';
import { strings as requestStrings } from '../request/strings';
import { strings } from './strings';

interface RefusalProps {
  draft: Extract<Draft, { status: 'refused' }>;
  onChoose(example: string): void;
}

/** Why there is no rule, what was understood nevertheless, and what works. */
export const Refusal = ({ draft, onChoose }: RefusalProps) => (
  <EuiCallOut color="warning" iconType="warning" title={strings.refusedTitle} data-test-subj={testIds.rules.refusal}>
    <p>{draft.reason}</p>
    {draft.explanation !== '' && (
      <EuiText size="s" color="subdued">
        <p>
          {strings.understood}: {draft.explanation}
        </p>
      </EuiText>
    )}
    <EuiSpacer size="m" />
    <EuiText size="s">
      <p>
        <strong>{requestStrings.examples}</strong>
      </p>
    </EuiText>
    <EuiSpacer size="s" />
    <ExampleList onChoose={onChoose} />
  </EuiCallOut>
);
