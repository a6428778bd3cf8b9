import React, { useState } from 'react';
import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText } from '@elastic/eui';
import type { LibraryAnswer, LibraryRule } from '../../../../common/api/library';
import { testIds } from '../../../test_ids';
import { isInstallable, isUpdatable, matches, NO_FILTERS } from '../rule_state';
import type { LibraryFilters } from '../rule_state';
import { FilterBar } from './filter_bar';
import { RulesTable } from './rules_table';
import { strings } from './strings';

interface RulesTabProps {
  library: LibraryAnswer;
  filters: LibraryFilters;
  onFilter(filters: LibraryFilters): void;
  /** Whether rules can be installed and updated, now. */
  canChange: boolean;
  onInstall(ids: string[]): void;
  onUpdate(ids: string[]): void;
}

const idsOf = (rules: readonly LibraryRule[]): string[] => rules.map(({ id }) => id);

/** Search, filters, and the rules that they leave. */
export const RulesTab = ({ library, filters, onFilter, canChange, onInstall, onUpdate }: RulesTabProps) => {
  const [selected, setSelected] = useState<LibraryRule[]>([]);
  const shown = library.rules.filter((rule) => matches(rule, filters));
  const installable = selected.filter(isInstallable);
  const updatable = selected.filter(isUpdatable);
  const shownInstallable = shown.filter(isInstallable);
  const action = (text: string, testId: string, onClick: () => void) => (
    <EuiFlexItem grow={false}>
      <EuiButtonEmpty size="xs" onClick={onClick} data-test-subj={testId}>
        {text}
      </EuiButtonEmpty>
    </EuiFlexItem>
  );
  return (
    <>
      <FilterBar rules={library.rules} filters={filters} onChange={onFilter} />
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiText size="xs" color="subdued" data-test-subj={testIds.library.count} data-count={shown.length}>
            {strings.showing(shown.length, library.rules.length)}
          </EuiText>
        </EuiFlexItem>
        {selected.length > 0 && (
          <EuiFlexItem grow={false}>
            <EuiText size="xs" color="subdued">
              {strings.selected(selected.length)}
            </EuiText>
          </EuiFlexItem>
        )}
        {canChange &&
          installable.length > 0 &&
          action(strings.installSelected(installable.length), testIds.library.installSelected, () =>
            onInstall(idsOf(installable)),
          )}
        {canChange &&
          updatable.length > 0 &&
          action(strings.updateSelected(updatable.length), testIds.library.updateSelected, () =>
            onUpdate(idsOf(updatable)),
          )}
        {canChange &&
          selected.length === 0 &&
          shown.length < library.rules.length &&
          shownInstallable.length > 0 &&
          action(strings.installShown(shownInstallable.length), testIds.library.installShown, () =>
            onInstall(idsOf(shownInstallable)),
          )}
        {JSON.stringify(filters) !== JSON.stringify(NO_FILTERS) &&
          action(strings.clear, testIds.library.clear, () => onFilter(NO_FILTERS))}
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      <RulesTable
        rules={shown}
        isInstalledKnown={library.isInstalledKnown}
        {...(canChange && { onSelect: setSelected })}
      />
    </>
  );
};
