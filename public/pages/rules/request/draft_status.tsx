import React from 'react';
import { EuiHealth, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { DraftAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

interface DraftStatusProps {
  query: UseQueryResult<DraftAnswer>;
  isEmpty: boolean;
  /** Whether the text is newer than what is asked. */
  isTyping: boolean;
}

type State = 'empty' | 'updating' | 'failed' | DraftAnswer['draft']['status'];

const COLORS: Readonly<Record<Exclude<State, 'updating'>, string>> = {
  empty: 'subdued',
  failed: 'danger',
  rule: 'success',
  needs_input: 'primary',
  refused: 'warning',
};

const stateOf = ({ query, isEmpty, isTyping }: DraftStatusProps): State => {
  if (isEmpty && !isTyping) return 'empty';
  if (query.isFetching || isTyping) return 'updating';
  return query.isError || !query.data ? 'failed' : query.data.draft.status;
};

const textOf = (state: State, answer: DraftAnswer | undefined): string => {
  switch (state) {
    case 'empty':
    case 'updating':
    case 'failed':
    case 'refused':
      return strings[state];
    case 'needs_input':
      return strings.asks(answer?.draft.questions.length ?? 0);
    case 'rule':
      return strings.ready;
  }
};

/** How far the draft is, in a few words; read out when it changes. */
export const DraftStatus = (props: DraftStatusProps) => {
  const state = stateOf(props);
  const text = textOf(state, props.query.data);
  return (
    <EuiText
      size="xs"
      color="subdued"
      role="status"
      aria-live="polite"
      data-test-subj={testIds.rules.status}
      data-state={state}
    >
      {state === 'updating' ? (
        <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
          <EuiLoadingSpinner size="s" />
          {text}
        </span>
      ) : (
        <EuiHealth color={COLORS[state]} textSize="inherit">
          {text}
        </EuiHealth>
      )}
    </EuiText>
  );
};
