import type { ClipboardEvent } from 'react';
import React from 'react';
import type { EuiComboBoxOptionOption } from '@elastic/eui';
import { EuiComboBox } from '@elastic/eui';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { splitTypes } from './source_values';
import { strings } from './strings';

interface ActivityTypeComboBoxProps {
  types: readonly string[];
  isInvalid: boolean;
  onChange(types: string[]): void;
  onBlur(): void;
}

/** The phrase that says what somebody did. */
type Option = EuiComboBoxOptionOption<string>;

/** Activity types of the catalogue, chosen, typed or pasted. Without the catalogue they can still be typed. */
export const ActivityTypeComboBox = ({ types, isInvalid, onChange, onBlur }: ActivityTypeComboBoxProps) => {
  const { api } = useServices();
  const { data, isLoading } = useQuery({
    queryKey: ['activity_types'],
    queryFn: ({ signal }) => api.getActivityTypes({ signal }),
    // It changes with the plugin only.
    staleTime: Infinity,
  });
  const options: Option[] = (data?.groups ?? []).map(({ category, types: inGroup }) => ({
    label: category,
    options: inGroup.map(({ type, phrase }) => ({ label: type, value: phrase })),
  }));
  const add = (text: string): void => onChange([...new Set([...types, ...splitTypes(text)])]);
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text');
    if (splitTypes(text).length < 2) return;
    event.preventDefault();
    add(text);
  };
  return (
    <div onPaste={paste}>
      <EuiComboBox<string>
        fullWidth
        aria-label={strings.activityTypes}
        placeholder={strings.allActivityTypes}
        options={options}
        selectedOptions={types.map((label) => ({ label }))}
        isLoading={isLoading}
        isInvalid={isInvalid}
        customOptionText={strings.addActivityType('{searchValue}')}
        renderOption={({ label, value }) => (
          <span style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
            <span>{label}</span>
            {value !== undefined && (
              <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', opacity: 0.75 }}>{value}</span>
            )}
          </span>
        )}
        onChange={(selected) => onChange(selected.map(({ label }) => label))}
        onCreateOption={add}
        onBlur={onBlur}
        data-test-subj={testIds.sources.form.activityTypes}
      />
    </div>
  );
};
