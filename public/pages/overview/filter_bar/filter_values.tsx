import React, { useState } from 'react';
import type { EuiSelectableOption } from '@elastic/eui';
import { EuiButtonEmpty, EuiCallOut, EuiPanel, EuiSelectable, EuiText } from '@elastic/eui';
import type { FilterName } from '../../../../common/api/overview';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { filterOptions } from './filter_options';
import { strings } from './strings';
import { useFilterOptions } from './use_filter_options';
import { valueLabel } from './value_label';

interface FilterValuesProps {
  name: FilterName;
  chosen: string[];
  /** Id for the search field. */
  searchId: string;
  onChange(chosen: string[]): void;
}

const LIST_WIDTH_PX = 360;
const LIST_HEIGHT_PX = 320;

interface ValueData {
  'data-value': string;
  'data-count': number;
}

/** The open list of a filter: search, values with counts, any number chosen. */
export const FilterValues = ({ name, chosen, searchId, onChange }: FilterValuesProps) => {
  const { formatters } = useServices();
  const query = useFilterOptions();
  const [searchText, setSearchText] = useState('');

  if (query.isError) {
    return (
      <EuiPanel paddingSize="s" hasShadow={false} style={{ width: LIST_WIDTH_PX }}>
        <EuiCallOut
          color="danger"
          size="s"
          title={errorSentence(query.error, strings.failed)}
          data-test-subj={testIds.overview.filterError}
        />
      </EuiPanel>
    );
  }

  const options = filterOptions(query.data?.options[name] ?? [], chosen).map(
    ({ value, label, count, isChosen }): EuiSelectableOption<ValueData> => ({
      label: label ?? valueLabel(name, value),
      searchableLabel: [label, valueLabel(name, value), value].filter(Boolean).join(' '),
      key: value,
      title: value,
      ...(isChosen && { checked: 'on' as const }),
      append: (
        <EuiText size="xs" color="subdued">
          {formatters.count(count)}
        </EuiText>
      ),
      'data-test-subj': testIds.overview.filterOption,
      'data-value': value,
      'data-count': count,
    }),
  );
  const text = searchText.trim();
  // Not while the list is still on its way: it moves what is below and above it, and a click would miss.
  const hasList = query.isSuccess && !query.isPreviousData;

  return (
    <div style={{ width: LIST_WIDTH_PX }} data-test-subj={testIds.overview.filterList(name)}>
      <EuiSelectable<ValueData>
        aria-label={strings.valuesOf(strings.names[name])}
        searchable
        searchProps={{
          placeholder: strings.search(strings.names[name].toLowerCase()),
          compressed: true,
          id: searchId,
          'data-test-subj': testIds.overview.filterSearch(name),
          onChange: setSearchText,
        }}
        isLoading={query.isLoading}
        options={options}
        onChange={(changed) =>
          onChange(changed.filter(({ checked }) => checked === 'on').map((option) => option['data-value']))
        }
        height={LIST_HEIGHT_PX}
        // Its badge would cover the count.
        listProps={{ onFocusBadge: false }}
        emptyMessage={strings.noValues}
        noMatchesMessage={strings.noMatch(text)}
      >
        {(list, search) => (
          <>
            <EuiPanel paddingSize="s" hasShadow={false} color="transparent">
              {search}
            </EuiPanel>
            {hasList && text !== '' && !options.some((option) => option['data-value'] === text) && (
              <EuiPanel paddingSize="s" hasShadow={false} color="transparent">
                <EuiButtonEmpty
                  size="s"
                  flush="left"
                  onClick={() => onChange([...chosen, text])}
                  data-test-subj={testIds.overview.filterExactly}
                >
                  {strings.filterForText(text)}
                </EuiButtonEmpty>
              </EuiPanel>
            )}
            {list}
          </>
        )}
      </EuiSelectable>
    </div>
  );
};
