import type { FormEvent } from 'react';
import React, { useState } from 'react';
import { EuiButton, EuiFieldText, EuiFlexGroup, EuiFlexItem, EuiForm } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const MAX_LENGTH = 2000;

/** An answer in words. */
export const TextAnswer = ({ question, onAnswer }: { question: string; onAnswer(text: string): void }) => {
  const [text, setText] = useState('');
  return (
    <EuiForm
      component="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (text.trim() !== '') onAnswer(text.trim());
      }}
    >
      <EuiFlexGroup gutterSize="s" responsive={false}>
        <EuiFlexItem>
          <EuiFieldText
            fullWidth
            compressed
            aria-label={`${strings.answer}: ${question}`}
            placeholder={strings.answer}
            maxLength={MAX_LENGTH}
            value={text}
            onChange={({ target }) => setText(target.value)}
            data-test-subj={testIds.rules.questionText}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton size="s" type="submit" isDisabled={text.trim() === ''} data-test-subj={testIds.rules.questionUse}>
            {strings.send}
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
    </EuiForm>
  );
};
