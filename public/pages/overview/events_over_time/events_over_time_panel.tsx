import React from 'react';
import { useServices } from '../../../kibana/services_context';
import { Panel } from '../panel/panel';
import { strings as overviewStrings } from '../strings';
import { usePanel } from '../use_panel';
import { EventsOverTimeChart } from './events_over_time_chart';
import { strings } from './strings';

export const EventsOverTimePanel = () => {
  const state = usePanel('events_over_time');
  const { formatters } = useServices();
  const definition =
    state.status === 'loaded'
      ? strings.definition(formatters.duration(state.data.intervalMs / 1000))
      : strings.definitionWithoutInterval;
  return (
    <Panel
      panel="events_over_time"
      title={strings.title}
      definition={definition}
      state={state}
      isEmpty={({ buckets }) => buckets.every(({ count }) => count === 0)}
      emptyText={overviewStrings.noEvents}
    >
      {({ buckets, intervalMs }) => <EventsOverTimeChart buckets={buckets} intervalMs={intervalMs} />}
    </Panel>
  );
};
