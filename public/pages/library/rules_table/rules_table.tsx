import React, { useState } from 'react';
import type { CriteriaWithPagination, EuiBasicTableColumn } from '@elastic/eui';
import { EuiBadge, EuiBasicTable, EuiLink, EuiText, EuiToolTip } from '@elastic/eui';
import { LIBRARY_DAYS } from '../../../../common/api/library';
import type { LibraryRule } from '../../../../common/api/library';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { SeverityBadge } from '../../../components/severity_badge/severity_badge';
import { libraryRulePath } from '../../../paths';
import { SideScroll } from '../../../components/side_scroll/side_scroll';
import { testIds } from '../../../test_ids';
import { familyNames } from '../family_names';
import { isInstallable, isUpdatable } from '../rule_state';
import { tacticNames } from '../tactic_names';
import { StateBadges } from './state_badges';
import { strings } from './strings';

interface RulesTableProps {
  rules: LibraryRule[];
  isInstalledKnown: boolean;
  /** Absent: nothing can be selected. */
  onSelect?(rules: LibraryRule[]): void;
}

type SortField = 'name' | 'riskScore';

const PAGE_SIZES = [20, 50, 100];
const DEFAULT_PAGE_SIZE = 20;

const lastEvent = ({ lastEventAt }: LibraryRule) => {
  if (lastEventAt === undefined) return strings.missing;
  return lastEventAt === null ? strings.never : <RelativeTime time={lastEventAt} />;
};

const columnsOf = (pageLink: ReturnType<typeof usePageLink>, isInstalledKnown: boolean) => {
  const columns: Array<EuiBasicTableColumn<LibraryRule>> = [
    {
      field: 'name',
      name: strings.rule,
      sortable: true,
      width: '40%',
      render: (name: string, { id, family, isBuildingBlock }: LibraryRule) => (
        <div style={{ minWidth: 0 }}>
          <EuiLink {...pageLink(libraryRulePath(id))} data-test-subj={testIds.library.ruleLink}>
            {name}
          </EuiLink>
          <EuiText size="xs" color="subdued">
            {familyNames[family]}
          </EuiText>
          {isBuildingBlock && (
            <div>
              <EuiToolTip content={strings.buildingBlockHelp}>
                <EuiBadge color="hollow" tabIndex={0}>
                  {strings.buildingBlock}
                </EuiBadge>
              </EuiToolTip>
            </div>
          )}
        </div>
      ),
    },
    {
      field: 'tactics',
      name: strings.tacticShort,
      render: (tactics: string[]) => tactics.map((id) => tacticNames[id] ?? id).join(', ') || strings.missing,
    },
    { field: 'riskScore', name: strings.riskScore, sortable: true, width: '112px', align: 'right' },
    {
      field: 'severity',
      name: strings.severity,
      width: '104px',
      render: (severity: string) => <SeverityBadge severity={severity} testId={testIds.library.severity} />,
    },
    {
      name: (
        <EuiToolTip content={strings.lastEventHelp(LIBRARY_DAYS)}>
          <span tabIndex={0}>{strings.lastEvent}</span>
        </EuiToolTip>
      ),
      width: '120px',
      render: lastEvent,
    },
  ];
  if (!isInstalledKnown) return columns;
  return [
    ...columns,
    { name: strings.state, width: '160px', render: (rule: LibraryRule) => <StateBadges rule={rule} /> },
  ];
};

const compare = (one: LibraryRule, other: LibraryRule, field: SortField): number =>
  field === 'riskScore' ? one.riskScore - other.riskScore : one.name.localeCompare(other.name);

/** The rules, page by page. */
export const RulesTable = ({ rules, isInstalledKnown, onSelect }: RulesTableProps) => {
  const pageLink = usePageLink();
  const [page, setPage] = useState({ index: 0, size: DEFAULT_PAGE_SIZE });
  const [sort, setSort] = useState<{ field: SortField; direction: 'asc' | 'desc' }>({
    field: 'riskScore',
    direction: 'desc',
  });
  const sign = sort.direction === 'asc' ? 1 : -1;
  const sorted = [...rules].sort((one, other) => sign * compare(one, other, sort.field) || compare(one, other, 'name'));
  // A filter may leave fewer pages than the one that is shown.
  const index = Math.min(page.index, Math.max(0, Math.ceil(rules.length / page.size) - 1));
  return (
    <SideScroll>
      <EuiBasicTable<LibraryRule>
        tableCaption={strings.caption}
        items={sorted.slice(index * page.size, (index + 1) * page.size)}
        itemId="id"
        columns={columnsOf(pageLink, isInstalledKnown)}
        noItemsMessage={strings.noMatch}
        pagination={{
          pageIndex: index,
          pageSize: page.size,
          totalItemCount: rules.length,
          pageSizeOptions: PAGE_SIZES,
        }}
        sorting={{ sort }}
        onChange={({ page: turned, sort: sorting }: CriteriaWithPagination<LibraryRule>) => {
          setPage(turned);
          if (sorting) setSort({ field: sorting.field as SortField, direction: sorting.direction });
        }}
        {...(onSelect && {
          selection: {
            selectable: (rule: LibraryRule) => isInstallable(rule) || isUpdatable(rule),
            onSelectionChange: onSelect,
          },
        })}
        rowProps={({ id }: LibraryRule) => ({ 'data-rule-id': id })}
        data-test-subj={testIds.library.table}
      />
    </SideScroll>
  );
};
