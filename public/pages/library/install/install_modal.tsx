import React, { useState } from 'react';
import { EuiConfirmModal, EuiSpacer, EuiSwitch, EuiText } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface InstallModalProps {
  count: number;
  onCancel(): void;
  onInstall(enabled: boolean): void;
}

const TITLE_ID = 'claudeActivityLibraryInstallTitle';

/** The last question before rules are created: enabled or not. */
export const InstallModal = ({ count, onCancel, onInstall }: InstallModalProps) => {
  const [isEnabled, setIsEnabled] = useState(false);
  return (
    <EuiConfirmModal
      title={strings.installTitle(count)}
      titleProps={{ id: TITLE_ID }}
      aria-labelledby={TITLE_ID}
      cancelButtonText={strings.cancel}
      confirmButtonText={strings.install}
      onCancel={onCancel}
      onConfirm={() => onInstall(isEnabled)}
      data-test-subj={testIds.library.modal}
    >
      <EuiText size="s">
        <p>{strings.installBody}</p>
      </EuiText>
      <EuiSpacer size="m" />
      <EuiSwitch
        label={strings.enable}
        checked={isEnabled}
        onChange={({ target }) => setIsEnabled(target.checked)}
        data-test-subj={testIds.library.enable}
      />
      <EuiSpacer size="s" />
      <EuiText size="xs" color="subdued">
        <p>{strings.enableHelp}</p>
      </EuiText>
    </EuiConfirmModal>
  );
};
