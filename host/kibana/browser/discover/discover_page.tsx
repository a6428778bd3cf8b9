import { EuiBasicTable, EuiCallOut, EuiCodeBlock, EuiPageTemplate, EuiText } from '@elastic/eui';
import React, { useEffect, useState } from 'react';
import type { Core } from '../core/create_core';
import { readDiscoverAddress } from './read_discover_address';
import type { DiscoverState } from './read_discover_address';

interface EsqlAnswer {
  columns: Array<{ name: string; type: string }>;
  values: unknown[][];
}

interface Loaded {
  state: DiscoverState;
  answer?: EsqlAnswer;
  error?: string;
}

const messageOf = (error: unknown): string => {
  const { body } = error as { body?: { message?: string } };
  return body?.message ?? (error instanceof Error ? error.message : String(error));
};

/** Runs the ES|QL as Discover does (the time range is a filter beside the query) and lists what comes. */
const load = async (core: Core): Promise<Loaded> => {
  const state = readDiscoverAddress(window.location.hash);
  const filter = {
    bool: {
      filter: [{ range: { '@timestamp': { format: 'strict_date_optional_time', gte: state.from, lte: state.to } } }],
    },
  };
  try {
    const body = JSON.stringify({ query: state.esql, filter });
    return { state, answer: (await core.http.post('/internal/host/esql', { body })) as EsqlAnswer };
  } catch (error) {
    return { state, error: messageOf(error) };
  }
};

const Rows = ({ answer }: { answer: EsqlAnswer }) => (
  <>
    <EuiText size="s" data-test-subj="discoverQueryHits">
      {answer.values.length} results
    </EuiText>
    <EuiBasicTable
      data-test-subj="discoverDocTable"
      tableCaption="Results"
      items={answer.values.map((values, index) => ({ index, values }))}
      columns={answer.columns.map(({ name }, column) => ({
        name,
        render: ({ values }: { values: unknown[] }) => {
          const value = values[column];
          return typeof value === 'string' ? value : JSON.stringify(value);
        },
      }))}
    />
  </>
);

/** Stands in for Discover, so that links to it can be followed and checked. */
export const DiscoverPage = ({ core }: { core: Core }) => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    load(core).then(setLoaded, (error: unknown) => setProblem(messageOf(error)));
  }, [core]);
  const error = problem ?? loaded?.error;
  return (
    <EuiPageTemplate restrictWidth={false} offset={0}>
      <EuiPageTemplate.Header pageTitle="Discover" description="Stands in for Kibana’s Discover." />
      <EuiPageTemplate.Section>
        {loaded && (
          <>
            <EuiCodeBlock data-test-subj="discoverQuery">{loaded.state.esql}</EuiCodeBlock>
            <EuiText size="s" data-test-subj="discoverTimeRange">
              {loaded.state.from} → {loaded.state.to}
            </EuiText>
          </>
        )}
        {error !== undefined && <EuiCallOut color="danger" title={error} data-test-subj="discoverError" />}
        {loaded?.answer && <Rows answer={loaded.answer} />}
      </EuiPageTemplate.Section>
    </EuiPageTemplate>
  );
};
