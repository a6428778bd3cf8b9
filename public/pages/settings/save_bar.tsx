import React from 'react';
import { EuiBottomBar, EuiButton, EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { testIds } from '../../test_ids';
import { strings } from './strings';
import type { SettingsFormHandle } from './use_settings_form';

/** Stays in view while there is something to save. */
export const SaveBar = ({ form: { save, discard } }: { form: SettingsFormHandle }) => (
  <EuiBottomBar position="sticky" paddingSize="s" data-test-subj={testIds.settings.saveBar}>
    <EuiFlexGroup alignItems="center" justifyContent="spaceBetween" responsive={false} gutterSize="s">
      <EuiFlexItem>
        <EuiText size="s" role="status">
          {strings.unsaved}
        </EuiText>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty size="s" color="text" onClick={discard} data-test-subj={testIds.settings.discard}>
          {strings.discard}
        </EuiButtonEmpty>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButton
          fill
          size="s"
          isLoading={save.isLoading}
          onClick={() => save.mutate()}
          data-test-subj={testIds.settings.save}
        >
          {strings.save}
        </EuiButton>
      </EuiFlexItem>
    </EuiFlexGroup>
  </EuiBottomBar>
);
