import React, { useState } from 'react';
import type { EuiBasicTableColumn } from '@elastic/eui';
import { EuiBasicTable, EuiText } from '@elastic/eui';
import type { OpenDeadLetters } from '../../../../common/api/dead_letters';
import type { Source } from '../../../../common/api/sources';
import { expanderColumn } from '../../../components/expander_column/expander_column';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import type { Formatters } from '../../../format/formatters';
import { useServices } from '../../../kibana/services_context';
import { SideScroll } from '../../../components/side_scroll/side_scroll';
import { testIds } from '../../../test_ids';
import { OpenLettersLink } from '../dead_letters/open_letters_link';
import { SourceHealthDetails } from './source_health_details';
import { StateHealth } from './state_health';
import { strings } from './strings';

interface SourcesTableProps {
  sources: Source[];
  /** What of each source is set aside, by its id. */
  deadLetters: ReadonlyMap<string, OpenDeadLetters>;
  onEdit(source: Source): void;
  onRun(source: Source): void;
  onSetEnabled(source: Source, enabled: boolean): void;
  onDelete(source: Source): void;
}

interface ColumnsOptions extends Omit<SourcesTableProps, 'sources'> {
  canManage: boolean;
  formatters: Formatters;
  isExpanded(id: string): boolean;
  toggle(id: string): void;
}

const lagText = (lagSeconds: number | null, { duration }: Formatters): string => {
  if (lagSeconds === null) {
    return strings.missing;
  }
  return lagSeconds < 1 ? strings.noLag : duration(lagSeconds);
};

const actionsColumn = ({
  onEdit,
  onRun,
  onSetEnabled,
  onDelete,
}: Pick<ColumnsOptions, 'onEdit' | 'onRun' | 'onSetEnabled' | 'onDelete'>): EuiBasicTableColumn<Source> => ({
  name: strings.actions,
  width: '96px',
  actions: [
    {
      type: 'icon',
      icon: 'pencil',
      name: strings.edit,
      description: strings.editDescription,
      isPrimary: true,
      onClick: onEdit,
      'data-test-subj': testIds.sources.actions.edit,
    },
    {
      type: 'icon',
      icon: 'refresh',
      name: strings.run,
      description: strings.runDescription,
      available: ({ enabled }) => enabled,
      onClick: onRun,
      'data-test-subj': testIds.sources.actions.run,
    },
    {
      type: 'icon',
      icon: 'pause',
      name: strings.pause,
      description: strings.pauseDescription,
      available: ({ enabled }) => enabled,
      onClick: (source) => onSetEnabled(source, false),
      'data-test-subj': testIds.sources.actions.pause,
    },
    {
      type: 'icon',
      icon: 'play',
      name: strings.resume,
      description: strings.resumeDescription,
      available: ({ enabled }) => !enabled,
      onClick: (source) => onSetEnabled(source, true),
      'data-test-subj': testIds.sources.actions.resume,
    },
    {
      type: 'icon',
      icon: 'trash',
      color: 'danger',
      name: strings.delete,
      description: strings.deleteDescription,
      onClick: onDelete,
      'data-test-subj': testIds.sources.actions.delete,
    },
  ],
});

const columnsOf = ({ canManage, deadLetters, formatters, isExpanded, toggle, ...actions }: ColumnsOptions) => {
  const columns: Array<EuiBasicTableColumn<Source>> = [
    expanderColumn<Source>({
      title: strings.details,
      width: '40px',
      isExpanded,
      toggle,
      label: ({ name }, isOpen) => (isOpen ? strings.collapse(name) : strings.expand(name)),
      testId: testIds.sources.expand,
    }),
    {
      name: strings.name,
      render: ({ name, url }: Source) => (
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {name}
          <EuiText size="xs" color="subdued">
            {url}
          </EuiText>
        </div>
      ),
    },
    {
      name: strings.state,
      render: (source: Source) => (
        <div style={{ minWidth: 0 }}>
          <StateHealth health={source.health} />
          <OpenLettersLink source={source} letters={deadLetters.get(source.id)} />
        </div>
      ),
    },
    {
      name: strings.lastSuccess,
      width: '136px',
      render: ({ health: { lastSuccessAt } }: Source) =>
        lastSuccessAt === null ? strings.missing : <RelativeTime time={lastSuccessAt} />,
    },
    {
      name: strings.lag,
      width: '104px',
      render: ({ health: { lagSeconds } }: Source) => lagText(lagSeconds, formatters),
    },
    {
      name: strings.stored,
      align: 'right',
      width: '96px',
      render: ({ health: { stored } }: Source) => formatters.count(stored),
    },
    {
      name: strings.rate,
      align: 'right',
      width: '88px',
      render: ({ health: { ratePerSecond } }: Source) =>
        ratePerSecond === null
          ? strings.missing
          : strings.perSecond(formatters.count(Math.round(ratePerSecond * 10) / 10)),
    },
    {
      name: strings.nextRun,
      width: '120px',
      render: ({ enabled, health: { nextRunAt } }: Source) =>
        nextRunAt === null || !enabled ? strings.missing : <RelativeTime time={nextRunAt} isFuture />,
    },
  ];
  return canManage ? [...columns, actionsColumn(actions)] : columns;
};

/** One row a source: how it is doing, and what can be done with it. */
export const SourcesTable = ({ sources, ...actions }: SourcesTableProps) => {
  const { canManageSources, formatters } = useServices();
  const [expandedIds, setExpandedIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(expandedIds);
    if (!next.delete(id)) {
      next.add(id);
    }
    setExpandedIds(next);
  };
  return (
    <SideScroll>
      <EuiBasicTable
        tableCaption={strings.caption}
        items={sources}
        itemId="id"
        columns={columnsOf({
          canManage: canManageSources,
          formatters,
          isExpanded: (id) => expandedIds.has(id),
          toggle,
          ...actions,
        })}
        itemIdToExpandedRowMap={Object.fromEntries(
          sources
            .filter(({ id }) => expandedIds.has(id))
            .map((source) => [source.id, <SourceHealthDetails key={source.id} source={source} />]),
        )}
        rowProps={({ id, name }: Source) => ({ 'data-source-id': id, 'data-source-name': name })}
        data-test-subj={testIds.sources.table}
      />
    </SideScroll>
  );
};
