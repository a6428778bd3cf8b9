import React from 'react';
import { wordsOf } from '../../../format/words_of';
import { testIds } from '../../../test_ids';
import { EventCountTable } from '../event_count_table/event_count_table';
import { FilterLink } from '../filter_link';
import { Panel } from '../panel/panel';
import { strings } from '../strings';
import { usePanel } from '../use_panel';

/** As high as the categories beside it. */
const MAX_HEIGHT_PX = 300;

const { title, definition, column } = strings.eventsByType;

export const EventsByTypePanel = () => (
  <Panel
    panel="events_by_type"
    title={title}
    definition={definition}
    state={usePanel('events_by_type')}
    isEmpty={({ rows }) => rows.length === 0}
    emptyText={strings.noEvents}
  >
    {(top) => (
      <EventCountTable
        caption={title}
        column={column}
        top={top}
        shareAs="bar_and_text"
        field="event.action"
        maxHeightPx={MAX_HEIGHT_PX}
        testId={testIds.overview.panel('events_by_type').table}
        renderValue={({ value }) => (
          <FilterLink filter="actions" value={value}>
            {wordsOf(value)}
          </FilterLink>
        )}
      />
    )}
  </Panel>
);
