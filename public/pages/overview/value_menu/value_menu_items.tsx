import React from 'react';
import { EuiContextMenuItem, EuiContextMenuPanel, EuiText } from '@elastic/eui';
import { useLocation } from 'react-router-dom';
import { errorSentence } from '../../../api/error_sentence';
import { hasPage } from '../../../components/page_frame/page_frame';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { discoverRange } from '../../../kibana/discover_range';
import { useServices } from '../../../kibana/services_context';
import { PATHS, requestSearch } from '../../../paths';
import { testIds } from '../../../test_ids';
import { useOverview } from '../overview_context';
import { writePivots } from '../url_state/url_pivots';
import { investigateSearch } from './investigated_fields';
import { strings } from './strings';
import { useValueQuery } from './use_value_query';

interface ValueMenuItemsProps {
  field: string;
  value: string;
  /** The field that holds the value, where `field` is none of the document. */
  origin: string;
  close(): void;
}

const ids = testIds.valueMenu;

/** The page's own filters and the value, as both pages have them in their addresses. */
const eventsSearch = (search: string, { field, value }: { field: string; value: string }): string => {
  const params = new URLSearchParams(search);
  writePivots(params, [{ field, value, isExcluded: false }]);
  return `?${params.toString()}`;
};

/** What can be done with a value. The query is asked for when the menu opens, so that its links are real ones. */
export const ValueMenuItems = ({ field, value, origin, close }: ValueMenuItemsProps) => {
  const { discoverUrl, canManageRules } = useServices();
  const { filters, pivot } = useOverview();
  const pageLink = usePageLink();
  const query = useValueQuery({ field, value });
  const esql = query.data?.esql;
  const discover = esql === undefined ? undefined : discoverUrl({ esql, timeRange: discoverRange(filters) });
  const { pathname, search } = useLocation();
  const investigate = hasPage(PATHS.investigate) ? investigateSearch(origin, value) : undefined;
  const narrow = (isExcluded: boolean) => () => {
    close();
    pivot({ field, value, isExcluded });
  };
  const items = [
    <EuiContextMenuItem key="for" icon="plusInCircle" onClick={narrow(false)} data-test-subj={ids.filterFor}>
      {strings.filterFor}
    </EuiContextMenuItem>,
    <EuiContextMenuItem key="out" icon="minusInCircle" onClick={narrow(true)} data-test-subj={ids.filterOut}>
      {strings.filterOut}
    </EuiContextMenuItem>,
    ...(pathname === PATHS.activity
      ? []
      : [
          <EuiContextMenuItem
            key="events"
            icon="list"
            {...pageLink(PATHS.activity, eventsSearch(search, { field, value }))}
            data-test-subj={ids.showEvents}
          >
            {strings.showEvents}
          </EuiContextMenuItem>,
        ]),
    ...(investigate === undefined
      ? []
      : [
          <EuiContextMenuItem
            key="investigate"
            icon="timeline"
            {...pageLink(PATHS.investigate, investigate)}
            data-test-subj={ids.investigate}
          >
            {strings.investigate}
          </EuiContextMenuItem>,
        ]),
    <EuiContextMenuItem
      key="discover"
      icon="inspect"
      disabled={discover === undefined}
      {...(discover !== undefined && { href: discover, target: '_blank' })}
      data-test-subj={ids.discover}
    >
      {strings.discover}
    </EuiContextMenuItem>,
    ...(canManageRules
      ? [
          <EuiContextMenuItem
            key="rule"
            icon="bell"
            disabled={esql === undefined}
            {...(esql !== undefined && pageLink(PATHS.createRule, requestSearch(esql)))}
            data-test-subj={ids.createRule}
          >
            {strings.createRule}
          </EuiContextMenuItem>,
        ]
      : []),
  ];
  return (
    <>
      <EuiContextMenuPanel items={items} />
      {query.isError && (
        <EuiText size="xs" color="danger" style={{ padding: 8, maxWidth: 240 }}>
          <p>{errorSentence(query.error, strings.failed)}</p>
        </EuiText>
      )}
    </>
  );
};
