import React from 'react';
import { EuiCallOut, EuiSpacer, EuiText } from '@elastic/eui';
import type { Draft, DraftAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { ExampleList } from '../request/example_list';
import { strings as requestStrings } from '../request/strings';
import { ReaderLine } from './reader_line';
import { strings } from './strings';

interface RefusalProps {
  answer: Pick<DraftAnswer, 'reader' | 'model'>;
  draft: Extract<Draft, { status: 'refused' }>;
  onChoose(example: string): void;
}

/** Why there is no rule, what was understood nevertheless, and what works. */
export const Refusal = ({ answer, draft, onChoose }: RefusalProps) => (
  <EuiCallOut color="warning" iconType="warning" title={strings.refusedTitle} data-test-subj={testIds.rules.refusal}>
    <p>{draft.reason}</p>
    {draft.explanation !== '' && (
      <EuiText size="s" color="subdued">
        <p>
          {strings.understood}: {draft.explanation}
        </p>
      </EuiText>
    )}
    <ReaderLine answer={answer} />
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
