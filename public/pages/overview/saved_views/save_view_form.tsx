import React, { useState } from 'react';
import { EuiButton, EuiFieldText, EuiFlexGroup, EuiFlexItem, EuiFormRow } from '@elastic/eui';
import { MAX_VIEW_NAME_LENGTH } from '../../../../common/api/saved_views';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface SaveViewFormProps {
  names: readonly string[];
  isSaving: boolean;
  save(name: string): void;
}

/** Keeps the page as it is under a name. */
export const SaveViewForm = ({ names, isSaving, save }: SaveViewFormProps) => {
  const [text, setText] = useState('');
  const name = text.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') {
          save(name);
          setText('');
        }
      }}
    >
      <EuiFormRow label={strings.name} helpText={strings.shared} display="rowCompressed" fullWidth>
        <EuiFlexGroup gutterSize="s" responsive={false}>
          <EuiFlexItem>
            <EuiFieldText
              compressed
              fullWidth
              aria-label={strings.name}
              value={text}
              maxLength={MAX_VIEW_NAME_LENGTH}
              onChange={({ target }) => setText(target.value)}
              data-test-subj={testIds.savedViews.name}
            />
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton
              size="s"
              type="submit"
              isLoading={isSaving}
              isDisabled={name === ''}
              data-test-subj={testIds.savedViews.save}
            >
              {names.includes(name) ? strings.replace : strings.save}
            </EuiButton>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFormRow>
    </form>
  );
};
