import React from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiScreenReaderOnly, EuiText } from '@elastic/eui';
import { MCP_SERVER_PIVOT, SKILL_PIVOT } from '../../../../common/overview/pivot_fields';
import type { FirstSeen } from '../../../../common/api/overview';
import { FIRST_SEEN_DAYS } from '../../../../common/api/overview';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { Panel } from '../panel/panel';
import { PivotLink } from '../pivot_link';
import { usePanel } from '../use_panel';
import { ValueMenuButton } from '../value_menu/value_menu_button';
import { strings } from './strings';

const KINDS = {
  new_mcp_servers: { field: MCP_SERVER_PIVOT, origin: 'anthropic.audit.mcp_server_id', words: strings.servers },
  new_skills: { field: SKILL_PIVOT, origin: undefined, words: strings.skills },
} as const;

/** What was named for the first time. */
export const FirstSeenPanel = ({ panel }: { panel: keyof typeof KINDS }) => {
  const { formatters } = useServices();
  const { field, origin, words } = KINDS[panel];
  const columns: Array<EuiBasicTableColumn<FirstSeen>> = [
    {
      name: words.column,
      truncateText: true,
      render: ({ key, label }: FirstSeen) => (
        <PivotLink field={field} value={key}>
          {label ?? key}
        </PivotLink>
      ),
    },
    {
      name: strings.first,
      width: '128px',
      render: ({ time }: FirstSeen) => <RelativeTime time={new Date(time).toISOString()} />,
    },
    { name: strings.count, width: '72px', align: 'right', render: ({ count }: FirstSeen) => formatters.count(count) },
    {
      name: (
        <EuiScreenReaderOnly>
          <span>{strings.actions}</span>
        </EuiScreenReaderOnly>
      ),
      width: '32px',
      render: ({ key, label }: FirstSeen) => (
        <ValueMenuButton text={label ?? key} field={field} value={key} origin={origin} />
      ),
    },
  ];
  return (
    <Panel
      panel={panel}
      title={words.title}
      definition={strings.definition(formatters.count(FIRST_SEEN_DAYS))}
      state={usePanel(panel)}
      isEmpty={({ rows }) => rows.length === 0}
      emptyText={words.empty}
    >
      {({ rows, others }) => (
        <>
          <EuiBasicTable
            compressed
            tableCaption={words.title}
            items={rows}
            itemId="key"
            columns={columns}
            rowProps={({ key, count }: FirstSeen) => ({ 'data-value': key, 'data-count': count })}
            data-test-subj={testIds.overview.panel(panel).table}
          />
          {others > 0 && (
            <EuiText size="xs" color="subdued">
              {strings.others(formatters.count(others))}
            </EuiText>
          )}
        </>
      )}
    </Panel>
  );
};
