import type { ClipboardEvent } from 'react';
import React from 'react';
import type { EuiComboBoxOptionOption } from '@elastic/eui';
import { EuiComboBox } from '@elastic/eui';
import type { SeenValue } from '../../../common/api/settings';
import { useServices } from '../../kibana/services_context';
import { splitEntries } from './split_entries';
import { listComboStrings as strings } from './strings';

interface ListComboBoxProps {
  entries: readonly string[];
  onChange(entries: string[]): void;
  /** Names the field where no label stands beside it. */
  ariaLabel: string;
  /** Values that the feed has shown, offered with how often. */
  seen?: readonly SeenValue[] | undefined;
  isLoading?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
  placeholder?: string;
  onFocus?(): void;
  testId: string;
}

type Option = EuiComboBoxOptionOption<number>;

/** Entries of a list: chosen from what was seen, typed or pasted. */
export const ListComboBox = ({
  entries,
  onChange,
  ariaLabel,
  seen,
  isLoading = false,
  isDisabled = false,
  isInvalid = false,
  placeholder = strings.placeholder,
  onFocus,
  testId,
}: ListComboBoxProps) => {
  const { formatters } = useServices();
  const options: Option[] = (seen ?? []).map(({ value, count }) => ({ label: value, value: count }));
  const add = (text: string): void => onChange([...new Set([...entries, ...splitEntries(text)])]);
  // A field of one line drops the line breaks of what is pasted, and with them where one entry ends.
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text');
    if (isDisabled || splitEntries(text).length < 2) return;
    event.preventDefault();
    add(text);
  };
  return (
    <div onPaste={paste}>
      <EuiComboBox<number>
        fullWidth
        aria-label={ariaLabel}
        placeholder={placeholder}
        options={options}
        selectedOptions={entries.map((label) => ({ label }))}
        isLoading={isLoading}
        isDisabled={isDisabled}
        isInvalid={isInvalid}
        isClearable={!isDisabled}
        noSuggestions={seen === undefined}
        {...(onFocus && { onFocus })}
        customOptionText={strings.add('{searchValue}')}
        renderOption={({ label, value }) => (
          <span style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
            <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{label}</span>
            {value !== undefined && <span>{strings.events(formatters.count(value))}</span>}
          </span>
        )}
        onChange={(selected) => onChange(selected.map(({ label }) => label))}
        onCreateOption={add}
        data-test-subj={testId}
      />
    </div>
  );
};
