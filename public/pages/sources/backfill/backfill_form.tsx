import React, { useState } from 'react';
import { EuiButton, EuiButtonEmpty, EuiFieldText, EuiFlexItem, EuiFormRow } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface BackfillFormProps {
  isStarting: boolean;
  /** @param from - `YYYY-MM-DD` */
  onStart(from: string): void;
  onCancel(): void;
}

/** From which day on the history is to be read. */
export const BackfillForm = ({ isStarting, onStart, onCancel }: BackfillFormProps) => {
  const [from, setFrom] = useState('');
  return (
    <>
      <EuiFlexItem grow={false}>
        <EuiFormRow label={strings.from} helpText={strings.fromHelp} display="rowCompressed">
          <EuiFieldText
            compressed
            type="date"
            value={from}
            onChange={({ target }) => setFrom(target.value)}
            data-test-subj={testIds.sources.backfill.from}
          />
        </EuiFormRow>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButton
          size="s"
          fill
          isDisabled={from === ''}
          isLoading={isStarting}
          onClick={() => onStart(from)}
          data-test-subj={testIds.sources.backfill.start}
        >
          {strings.start}
        </EuiButton>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty size="s" onClick={onCancel}>
          {strings.dismiss}
        </EuiButtonEmpty>
      </EuiFlexItem>
    </>
  );
};
