import React, { useState } from 'react';
import { EuiFieldSearch } from '@elastic/eui';
import { MAX_SEARCH_LENGTH } from '../../../../common/api/activity';
import { testIds } from '../../../test_ids';
import { strings } from '../strings';

interface SearchBoxProps {
  search: string;
  onSearch(search: string): void;
}

/** Searches when Enter is pressed or the box is cleared, since every search is a question to all events. */
export const SearchBox = ({ search, onSearch }: SearchBoxProps) => {
  const [typed, setTyped] = useState({ search, text: search });
  // The address may change under the box: "Back", or "Clear".
  const text = typed.search === search ? typed.text : search;
  return (
    <EuiFieldSearch
      fullWidth
      isClearable
      placeholder={strings.searchPlaceholder}
      aria-label={strings.search}
      maxLength={MAX_SEARCH_LENGTH}
      value={text}
      onChange={({ target }) => setTyped({ search, text: target.value })}
      onSearch={(value) => onSearch(value.trim())}
      data-test-subj={testIds.activity.search}
    />
  );
};
