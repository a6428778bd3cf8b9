import type { ChangeEvent } from 'react';
import { testIds } from '../../../test_ids';
import type { SourceValues, TextField } from './source_values';
import type { FieldErrors } from './use_source_form';

export interface SourceFieldsProps {
  values: SourceValues;
  errors: FieldErrors;
  set<Name extends keyof SourceValues>(name: Name, value: SourceValues[Name]): void;
  leave(name: keyof SourceValues): void;
}

/** What a field for text takes. */
export interface FieldProps {
  value: string;
  isInvalid: boolean;
  fullWidth: true;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void;
  onBlur(): void;
  'data-test-subj': string;
}

export const fieldProps = (
  { values, errors, set, leave }: SourceFieldsProps,
  name: Exclude<TextField, 'apiKey'>,
): FieldProps => ({
  value: values[name],
  isInvalid: errors[name] !== undefined,
  fullWidth: true,
  onChange: ({ target }) => set(name, target.value),
  onBlur: () => leave(name),
  'data-test-subj': testIds.sources.form[name],
});

/** What the row around a field takes. */
export const rowProps = (errors: FieldErrors, name: keyof SourceValues) => {
  const error = errors[name];
  return { isInvalid: error !== undefined, error: error === undefined ? [] : [error], fullWidth: true };
};
