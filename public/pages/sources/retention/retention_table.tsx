import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiButtonEmpty, EuiText } from '@elastic/eui';
import type { NamespaceRetention } from '../../../../common/api/retention';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface RetentionTableProps {
  namespaces: NamespaceRetention[];
  onChange(retention: NamespaceRetention): void;
}

const Kept = ({ days, deadLetterDays, isLimitedByCluster }: NamespaceRetention) => (
  <span data-test-subj={testIds.sources.retention.kept} data-days={days ?? 'ever'}>
    {[
      strings.keptFor(days),
      ...(isLimitedByCluster ? [strings.limitedByCluster] : []),
      ...(deadLetterDays === undefined ? [] : [strings.deadLettersKept(deadLetterDays)]),
    ].join('; ')}
  </span>
);

/** One line for each namespace: how long its data is kept, and to change it, or why that can't be done from here. */
export const RetentionTable = ({ namespaces, onChange }: RetentionTableProps) => {
  const { canManageSources } = useServices();
  const columns: Array<EuiBasicTableColumn<NamespaceRetention>> = [
    { name: strings.namespace, field: 'namespace', width: '25%' },
    { name: strings.kept, render: (retention: NamespaceRetention) => <Kept {...retention} /> },
    ...(canManageSources
      ? [
          {
            name: strings.change,
            width: '40%',
            render: (retention: NamespaceRetention) =>
              retention.obstacle === null ? (
                <EuiButtonEmpty
                  size="s"
                  flush="left"
                  aria-label={strings.changeOf(retention.namespace)}
                  onClick={() => onChange(retention)}
                  data-test-subj={testIds.sources.retention.change}
                >
                  {strings.change}
                </EuiButtonEmpty>
              ) : (
                <EuiText size="s" color="subdued" data-test-subj={testIds.sources.retention.obstacle}>
                  <p>{retention.obstacle}</p>
                </EuiText>
              ),
          },
        ]
      : []),
  ];
  return (
    <EuiBasicTable
      tableCaption={strings.title}
      items={namespaces}
      itemId="namespace"
      columns={columns}
      rowProps={({ namespace }: NamespaceRetention) => ({ 'data-namespace': namespace })}
      data-test-subj={testIds.sources.retention.table}
    />
  );
};
