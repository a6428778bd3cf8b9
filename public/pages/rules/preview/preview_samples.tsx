import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiAccordion, EuiBasicTable, EuiSpacer, useGeneratedHtmlId } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { sampleCell } from './sample_cell';
import { strings } from './strings';

const COLUMN_WIDTH_PX = 200;
/** Of use to Kibana alone. */
const METADATA: ReadonlySet<string> = new Set(['_id', '_index', '_version']);

type Row = unknown[];

/** The newest alerts as rows of the query. */
export const PreviewSamples = ({ samples: { columns, rows } }: Pick<PreviewAnswer, 'samples'>) => {
  const { formatters } = useServices();
  const id = useGeneratedHtmlId({ prefix: 'claudeActivityPreviewSamples' });
  if (rows.length === 0) return null;
  const tableColumns: Array<EuiBasicTableColumn<Row>> = columns.flatMap(({ name, type }, position) => {
    // Columns without a value in any of the rows would only push the others out of sight.
    const isEmpty = rows.every((row) => sampleCell(row[position]) === '');
    if (isEmpty || METADATA.has(name)) return [];
    return [
      {
        name,
        truncateText: true,
        width: `${COLUMN_WIDTH_PX}px`,
        render: (row: Row) => {
          const text = sampleCell(row[position]);
          const shown = type === 'date' && text !== '' ? formatters.dateTime(text) : text;
          return <span title={shown}>{shown}</span>;
        },
      },
    ];
  });
  return (
    <EuiAccordion id={id} buttonContent={strings.samples(rows.length)} paddingSize="none">
      <EuiSpacer size="s" />
      <div style={{ overflowX: 'auto' }}>
        <EuiBasicTable
          tableCaption={strings.samples(rows.length)}
          compressed
          tableLayout="fixed"
          style={{ minWidth: tableColumns.length * COLUMN_WIDTH_PX }}
          items={rows}
          columns={tableColumns}
          data-test-subj={testIds.rules.previewSamples}
        />
      </div>
    </EuiAccordion>
  );
};
