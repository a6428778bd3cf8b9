import React from 'react';
import { EuiTextArea, useEuiTheme } from '@elastic/eui';
import { MAX_QUERY_LENGTH } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const MIN_ROWS = 6;
const MAX_ROWS = 24;

/** A query as plain text. */
export const PlainQueryEditor = ({ query, onChange }: { query: string; onChange(query: string): void }) => {
  const { euiTheme } = useEuiTheme();
  return (
    <EuiTextArea
      fullWidth
      resize="vertical"
      spellCheck={false}
      wrap="off"
      rows={Math.min(Math.max(query.split('\n').length + 1, MIN_ROWS), MAX_ROWS)}
      maxLength={MAX_QUERY_LENGTH}
      style={{ fontFamily: euiTheme.font.familyCode }}
      aria-label={strings.label}
      value={query}
      onChange={({ target }) => onChange(target.value)}
      data-test-subj={testIds.rules.queryInput}
    />
  );
};
