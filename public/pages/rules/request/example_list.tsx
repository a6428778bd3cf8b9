import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiLink, EuiText } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { EXAMPLES } from './examples';

/** Sentences that fill the request when clicked. */
export const ExampleList = ({ onChoose }: { onChoose(example: string): void }) => (
  <EuiFlexGroup direction="column" gutterSize="s" responsive={false}>
    {EXAMPLES.map((example) => (
      <EuiFlexItem key={example} grow={false}>
        <EuiText size="s">
          <EuiLink onClick={() => onChoose(example)} data-test-subj={testIds.rules.example}>
            {example}
          </EuiLink>
        </EuiText>
      </EuiFlexItem>
    ))}
  </EuiFlexGroup>
);
