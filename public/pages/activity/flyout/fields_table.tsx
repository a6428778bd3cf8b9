import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiButtonIcon, EuiCopy, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import type { FlatField } from '../../../../common/activity/flatten_document';
import { flattenDocument } from '../../../../common/activity/flatten_document';
import { PIVOT_FIELDS } from '../../../../common/overview/pivot_fields';
import type { ActivityEvent } from '../../../../common/api/activity';
import { testIds } from '../../../test_ids';
import { useOverview } from '../../overview/overview_context';
import { ValueMenuButton } from '../../overview/value_menu/value_menu_button';
import { strings } from '../strings';

const Actions = ({ field, values, done }: FlatField & { done: () => void }) => {
  const { pivot } = useOverview();
  const [value = ''] = values;
  const canFilter = PIVOT_FIELDS.has(field) && values.length === 1 && value !== '';
  const filter = (isExcluded: boolean): void => {
    done();
    pivot({ field, value, isExcluded });
  };
  return (
    <EuiFlexGroup gutterSize="none" responsive={false}>
      {canFilter && (
        <>
          <EuiFlexItem grow={false}>
            <EuiButtonIcon
              color="text"
              iconType="plusInCircle"
              aria-label={strings.entity.filterForValue(`${field}: ${value}`)}
              onClick={() => filter(false)}
              data-test-subj={testIds.activity.filterFor}
            />
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButtonIcon
              color="text"
              iconType="minusInCircle"
              aria-label={strings.entity.filterOutValue(`${field}: ${value}`)}
              onClick={() => filter(true)}
              data-test-subj={testIds.activity.filterOut}
            />
          </EuiFlexItem>
        </>
      )}
      {canFilter && (
        <EuiFlexItem grow={false}>
          <ValueMenuButton text={`${field}: ${value}`} field={field} value={value} />
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <EuiCopy textToCopy={values.join('\n')}>
          {(copy) => (
            <EuiButtonIcon
              color="text"
              iconType="copyClipboard"
              aria-label={strings.flyout.copy(field)}
              onClick={copy}
              data-test-subj={testIds.activity.copyField}
            />
          )}
        </EuiCopy>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};

/** Every field of a document, with what can be done with it. */
export const FieldsTable = ({ event, done }: { event: ActivityEvent; done: () => void }) => {
  const columns: Array<EuiBasicTableColumn<FlatField>> = [
    { field: 'field', name: strings.flyout.field, width: '40%' },
    {
      name: strings.flyout.value,
      render: ({ values }: FlatField) => <span style={{ overflowWrap: 'anywhere' }}>{values.join(', ')}</span>,
    },
    {
      name: strings.flyout.actions,
      width: '128px',
      render: (row: FlatField) => <Actions {...row} done={done} />,
    },
  ];
  return (
    <EuiBasicTable
      compressed
      tableCaption={strings.flyout.caption}
      items={[{ field: '_index', values: [event.index] }, ...flattenDocument(event.document)]}
      itemId="field"
      columns={columns}
      rowProps={({ field }: FlatField) => ({ 'data-field': field })}
      data-test-subj={testIds.activity.fields}
    />
  );
};
