import type { ReactNode } from 'react';
import React from 'react';
import {
  EuiCode,
  EuiCodeBlock,
  EuiDescriptionList,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiTitle,
} from '@elastic/eui';
import { wordsOf } from '../../../format/words_of';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import type { EntryRow } from './entry_row';
import { KEY_FIELDS } from './key_fields';
import { readTexts } from '../../../../common/activity/read_field';
import { strings } from './strings';

const JSON_HEIGHT_PX = 320;
const COLUMN_MIN_WIDTH_PX = 320;

/** All of one entry: what matters in words, and the document as it is stored. */
export const EntryDetails = ({ row }: { row: EntryRow }) => {
  const { formatters } = useServices();
  const known: Array<{ title: string; description: NonNullable<ReactNode> }> = [
    ...(row.action === undefined
      ? []
      : [
          {
            title: strings.fields.action,
            description: (
              <>
                {wordsOf(row.action)} <EuiCode>{row.action}</EuiCode>
              </>
            ),
          },
        ]),
    ...(row.time === undefined ? [] : [{ title: strings.fields.time, description: formatters.dateTime(row.time) }]),
    ...(row.outcome === undefined
      ? []
      : [{ title: strings.fields.outcome, description: strings.outcomeOf(row.outcome) }]),
    ...(row.categories.length === 0
      ? []
      : [{ title: strings.fields.category, description: row.categories.map(wordsOf).join(', ') }]),
    ...(row.actor === undefined ? [] : [{ title: strings.fields.actor, description: row.actor }]),
    ...KEY_FIELDS.flatMap(({ name, fields }) => {
      const texts = fields.map((field) => readTexts(row.document, field)).find(({ length }) => length > 0);
      return texts ? [{ title: strings.fields[name], description: texts.join(', ') }] : [];
    }),
    { title: strings.fields.id, description: row.id },
    { title: strings.fields.index, description: row.index },
  ];
  return (
    <EuiFlexGroup
      gutterSize="l"
      wrap
      responsive={false}
      style={{ width: '100%' }}
      data-test-subj={testIds.overview.entryDetails}
    >
      <EuiFlexItem grow={2} style={{ minWidth: COLUMN_MIN_WIDTH_PX }}>
        <EuiDescriptionList
          type="column"
          compressed
          columnWidths={[1, 3]}
          listItems={known}
          style={{ overflowWrap: 'anywhere' }}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={3} style={{ minWidth: COLUMN_MIN_WIDTH_PX }}>
        <EuiTitle size="xxxs">
          <h3>{strings.document}</h3>
        </EuiTitle>
        <EuiSpacer size="xs" />
        <EuiCodeBlock
          language="json"
          fontSize="s"
          paddingSize="s"
          isCopyable
          overflowHeight={JSON_HEIGHT_PX}
          data-test-subj={testIds.overview.entryJson}
        >
          {JSON.stringify(row.document, null, 2)}
        </EuiCodeBlock>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
