import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiButtonEmpty, EuiLink, EuiProgress } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import type { Coverage } from './count_coverage';
import { strings } from './strings';

interface CoverageTableProps {
  id: 'family' | 'tactic';
  caption: string;
  column: string;
  items: Coverage[];
  nameOf(key: string): string;
  onChoose(key: string): void;
  /** Absent: nothing can be installed from here. */
  onInstall?(key: string): void;
  installable?(key: string): number;
}

/** One row a family or tactic: how much of it is covered. */
export const CoverageTable = ({
  id,
  caption,
  column,
  items,
  nameOf,
  onChoose,
  onInstall,
  installable = () => 0,
}: CoverageTableProps) => {
  const columns: Array<EuiBasicTableColumn<Coverage>> = [
    {
      field: 'key',
      name: column,
      width: '38%',
      render: (key: string) => <EuiLink onClick={() => onChoose(key)}>{nameOf(key)}</EuiLink>,
    },
    { field: 'rules', name: strings.rules, align: 'right', width: '56px' },
    { field: 'installed', name: strings.installed, align: 'right', width: '80px' },
    { field: 'enabled', name: strings.enabled, align: 'right', width: '76px' },
    {
      name: '',
      render: ({ key, enabled, rules }: Coverage) => (
        <EuiProgress
          value={enabled}
          max={rules}
          size="m"
          color="success"
          aria-label={strings.share(nameOf(key), enabled, rules)}
        />
      ),
    },
  ];
  return (
    <EuiBasicTable<Coverage>
      tableCaption={caption}
      items={items}
      itemId="key"
      columns={
        onInstall
          ? [
              ...columns,
              {
                name: '',
                width: '88px',
                align: 'right',
                render: ({ key }: Coverage) =>
                  installable(key) === 0 ? null : (
                    <EuiButtonEmpty
                      size="xs"
                      aria-label={strings.installFamily(nameOf(key))}
                      onClick={() => onInstall(key)}
                      data-test-subj={testIds.library.installFamily(key)}
                    >
                      {strings.install}
                    </EuiButtonEmpty>
                  ),
              },
            ]
          : columns
      }
      rowProps={({ key, rules, installed, enabled }: Coverage) => ({
        'data-coverage-key': key,
        'data-rules': rules,
        'data-installed': installed,
        'data-enabled': enabled,
      })}
      data-test-subj={testIds.library.coverage(id)}
    />
  );
};
