import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import type { SettingsList } from '../../../common/api/settings';
import { listNames } from '../../components/list_names/strings';
import { testIds } from '../../test_ids';
import { SeenTable } from './seen_table';
import { strings } from './strings';

interface SeenFlyoutProps {
  list: SettingsList;
  /** As the form has them. */
  entries: readonly string[];
  onAdd(values: string[]): void;
  onClose(): void;
}

const TITLE_ID = 'claudeActivitySeenTitle';

/** What the feed has shown for a list, to choose from. */
export const SeenFlyout = ({ list, entries, onAdd, onClose }: SeenFlyoutProps) => {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <EuiFlyout size="m" ownFocus onClose={onClose} aria-labelledby={TITLE_ID} data-test-subj={testIds.settings.seen}>
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="m">
          <h2 id={TITLE_ID}>{strings.seenTitle(listNames[list].name)}</h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <EuiText size="s" color="subdued">
          <p>{strings.seenHelp}</p>
        </EuiText>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <SeenTable list={list} entries={entries} onChoose={setChosen} />
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty flush="left" onClick={onClose}>
              {strings.close}
            </EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton
              fill
              isDisabled={chosen.length === 0}
              onClick={() => onAdd(chosen)}
              data-test-subj={testIds.settings.seenAdd}
            >
              {strings.add(chosen.length)}
            </EuiButton>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
