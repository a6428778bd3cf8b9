import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiCallOut, EuiFlexGroup, EuiFlexItem, EuiSpacer } from '@elastic/eui';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { strings } from './strings';

interface LibraryCalloutsProps {
  isInstalledKnown: boolean;
  /** Installed rules that would be written otherwise now. */
  updatable: number;
  canChange: boolean;
  onShowUpdates(): void;
  onUpdateAll(): void;
}

/** What somebody has to know before they look at the list. */
export const LibraryCallouts = ({
  isInstalledKnown,
  updatable,
  canChange,
  onShowUpdates,
  onUpdateAll,
}: LibraryCalloutsProps) => {
  const { canManageRules } = useServices();
  return (
    <>
      {!canManageRules && (
        <>
          <EuiCallOut title={strings.readOnlyTitle} iconType="lock" data-test-subj={testIds.library.readOnly}>
            <p>{strings.readOnlyBody}</p>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
      {!isInstalledKnown && (
        <>
          <EuiCallOut
            title={strings.unknownTitle}
            color="warning"
            iconType="lock"
            data-test-subj={testIds.library.unknown}
          >
            <p>{strings.unknownBody}</p>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
      {updatable > 0 && (
        <>
          <EuiCallOut
            title={strings.updatesTitle(updatable)}
            iconType="refresh"
            data-test-subj={testIds.library.updates}
            data-count={updatable}
          >
            <p>{strings.updatesBody}</p>
            <EuiFlexGroup gutterSize="s" responsive={false}>
              {canChange && (
                <EuiFlexItem grow={false}>
                  <EuiButton size="s" onClick={onUpdateAll} data-test-subj={testIds.library.updateAll}>
                    {strings.updateAll}
                  </EuiButton>
                </EuiFlexItem>
              )}
              <EuiFlexItem grow={false}>
                <EuiButtonEmpty size="s" onClick={onShowUpdates}>
                  {strings.showUpdates}
                </EuiButtonEmpty>
              </EuiFlexItem>
            </EuiFlexGroup>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
    </>
  );
};
