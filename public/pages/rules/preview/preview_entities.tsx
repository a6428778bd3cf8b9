import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable } from '@elastic/eui';
import { fieldWord } from '../../../../common/rule_authoring/explain/words';
import type { PreviewAnswer, PreviewEntity } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const SHOWN = 5;
const COUNT_WIDTH = '88px';

const titled = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** For whom the alerts would have been, most first. */
export const PreviewEntities = ({ entities: { columns, rows } }: Pick<PreviewAnswer, 'entities'>) => {
  const { formatters } = useServices();
  if (columns.length === 0 || rows.length === 0) return null;
  const tableColumns: Array<EuiBasicTableColumn<PreviewEntity>> = [
    ...columns.map((column, position) => ({
      name: titled(fieldWord(column)),
      truncateText: true,
      render: ({ values }: PreviewEntity) => {
        const value = values[position] ?? strings.none;
        return <span title={value}>{value}</span>;
      },
    })),
    {
      name: strings.alerts,
      align: 'right',
      width: COUNT_WIDTH,
      render: ({ count }: PreviewEntity) => formatters.count(count),
    },
  ];
  return (
    <EuiBasicTable
      tableCaption={strings.entities}
      compressed
      items={rows.slice(0, SHOWN)}
      columns={tableColumns}
      data-test-subj={testIds.rules.previewEntities}
    />
  );
};
