import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiPanel, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import type { LibraryAnswer } from '../../../../common/api/library';
import { FAMILY_NAMES } from '../../../../common/detection_rules/families';
import { familyNames } from '../family_names';
import { isInstallable, NO_FILTERS } from '../rule_state';
import type { LibraryFilters } from '../rule_state';
import { tacticNames } from '../tactic_names';
import { countCoverage } from './count_coverage';
import { CoverageTable } from './coverage_table';
import { strings } from './strings';

interface CoverageTabProps {
  library: LibraryAnswer;
  canChange: boolean;
  onFilter(filters: LibraryFilters): void;
  onInstall(ids: string[]): void;
}

/** What is covered, by family and by tactic; each row leads to its rules. */
export const CoverageTab = ({ library: { rules }, canChange, onFilter, onInstall }: CoverageTabProps) => {
  const installableOf = (family: string): string[] =>
    rules.filter((rule) => rule.family === family && isInstallable(rule)).map(({ id }) => id);
  return (
    <EuiFlexGroup gutterSize="l" wrap alignItems="flexStart">
      <EuiFlexItem style={{ minWidth: 420 }}>
        <EuiPanel hasBorder hasShadow={false}>
          <EuiTitle size="xs">
            <h2>{strings.families}</h2>
          </EuiTitle>
          <EuiSpacer size="s" />
          <CoverageTable
            id="family"
            caption={strings.families}
            column={strings.family}
            items={countCoverage(rules, FAMILY_NAMES, ({ family }) => [family])}
            nameOf={(key) => (familyNames as Readonly<Record<string, string>>)[key] ?? key}
            onChoose={(key) => onFilter({ ...NO_FILTERS, families: [key] })}
            installable={(key) => installableOf(key).length}
            {...(canChange && { onInstall: (key: string) => onInstall(installableOf(key)) })}
          />
        </EuiPanel>
      </EuiFlexItem>
      <EuiFlexItem style={{ minWidth: 420 }}>
        <EuiPanel hasBorder hasShadow={false}>
          <EuiTitle size="xs">
            <h2>{strings.tactics}</h2>
          </EuiTitle>
          <EuiText size="xs" color="subdued">
            <p>{strings.tacticsHelp}</p>
          </EuiText>
          <EuiSpacer size="s" />
          <CoverageTable
            id="tactic"
            caption={strings.tactics}
            column={strings.tactic}
            items={countCoverage(rules, Object.keys(tacticNames), ({ tactics }) => tactics)}
            nameOf={(key) => tacticNames[key] ?? key}
            onChoose={(key) => onFilter({ ...NO_FILTERS, tactics: [key] })}
          />
        </EuiPanel>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
