import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiButtonIcon, EuiScreenReaderOnly, EuiText } from '@elastic/eui';
import { readText } from '../../../../common/activity/read_field';
import type { ActivityEvent } from '../../../../common/api/activity';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { OutcomeHealth } from '../../overview/latest_entries/outcome_health';
import { strings } from '../strings';
import { Sentence } from './sentence';

interface EventsTableProps {
  events: ActivityEvent[];
  open(event: ActivityEvent): void;
}

/** Below that the table scrolls sideways instead of breaking every word. */
const MIN_WIDTH_PX = 480;

/** Events, one a row: when, what, how it ended, and the way to all of it. */
export const EventsTable = ({ events, open }: EventsTableProps) => {
  const { formatters } = useServices();
  const columns: Array<EuiBasicTableColumn<ActivityEvent>> = [
    {
      name: (
        <EuiScreenReaderOnly>
          <span>{strings.table.open}</span>
        </EuiScreenReaderOnly>
      ),
      width: '32px',
      render: (event: ActivityEvent) => (
        <EuiButtonIcon
          color="text"
          iconType="expand"
          aria-label={strings.table.openEvent(event.sentence.map(({ text }) => text).join(''))}
          onClick={() => open(event)}
          data-test-subj={testIds.activity.open}
        />
      ),
    },
    {
      name: strings.table.time,
      width: '136px',
      render: ({ document }: ActivityEvent) => {
        const time = readText(document, '@timestamp');
        return time === undefined ? strings.table.missing : <time dateTime={time}>{formatters.dateTime(time)}</time>;
      },
    },
    {
      name: strings.table.sentence,
      render: ({ sentence, document }: ActivityEvent) => (
        <div style={{ minWidth: 0 }}>
          <Sentence parts={sentence} />
          <EuiText size="xs" color="subdued" className="eui-textTruncate">
            {readText(document, 'event.action')}
          </EuiText>
        </div>
      ),
    },
    {
      name: strings.table.outcome,
      width: '104px',
      render: ({ document }: ActivityEvent) => {
        const outcome = readText(document, 'event.outcome');
        return outcome === undefined ? strings.table.missing : <OutcomeHealth outcome={outcome} />;
      },
    },
  ];
  return (
    // Scrolls sideways on narrow screens; with the keyboard too.
    <div style={{ overflowX: 'auto' }}>
      <EuiBasicTable
        style={{ minWidth: MIN_WIDTH_PX }}
        compressed
        tableCaption={strings.table.caption}
        items={events}
        itemId={({ index, id }: ActivityEvent) => `${index} ${id}`}
        columns={columns}
        rowProps={({ id }: ActivityEvent) => ({ 'data-event-id': id })}
        data-test-subj={testIds.activity.table}
      />
    </div>
  );
};
