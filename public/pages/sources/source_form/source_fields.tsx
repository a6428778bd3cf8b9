import React, { useState } from 'react';
import { EuiAccordion, EuiFieldPassword, EuiFieldText, EuiFormRow, EuiSpacer } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { AdvancedSourceFields } from './advanced_source_fields';
import type { FieldProps, SourceFieldsProps } from './field_props';
import { fieldProps, rowProps } from './field_props';
import { strings } from './strings';
import type { SourceValues } from './source_values';

const BASIC: ReadonlyArray<keyof SourceValues> = ['name', 'url', 'apiKey'];

/** Fields of a source with their problems beside them; what has a good default is folded away. */
export const SourceFields = (props: SourceFieldsProps & { hasStoredKey: boolean }) => {
  const { values, errors, hasStoredKey, set, leave } = props;
  const [isAdvancedOpen, setIsAdvancedOpen] = useState(false);
  const field = (name: 'name' | 'url'): FieldProps => fieldProps(props, name);
  const hasFoldedProblem = Object.keys(errors).some((name) => !BASIC.includes(name as keyof SourceValues));

  return (
    <>
      <EuiFormRow label={strings.name} helpText={strings.nameHelp} {...rowProps(errors, 'name')}>
        <EuiFieldText maxLength={100} {...field('name')} />
      </EuiFormRow>
      <EuiFormRow label={strings.url} {...rowProps(errors, 'url')}>
        <EuiFieldText maxLength={2048} {...field('url')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.apiKey}
        helpText={hasStoredKey ? strings.apiKeyStored : strings.apiKeyHelp}
        {...rowProps(errors, 'apiKey')}
      >
        <EuiFieldPassword
          type="dual"
          fullWidth
          // Neither may the browser keep the key, nor fill in the user's own password.
          autoComplete="new-password"
          maxLength={1024}
          value={values.apiKey}
          isInvalid={errors.apiKey !== undefined}
          onChange={({ target }) => set('apiKey', target.value)}
          onBlur={() => leave('apiKey')}
          data-test-subj={testIds.sources.form.apiKey}
        />
      </EuiFormRow>
      <EuiSpacer size="l" />
      <EuiAccordion
        id="claudeActivitySourceAdvanced"
        buttonContent={strings.advanced}
        // A problem in a folded part would keep the form from being sent without a visible reason.
        forceState={isAdvancedOpen || hasFoldedProblem ? 'open' : 'closed'}
        onToggle={setIsAdvancedOpen}
        buttonProps={{ 'data-test-subj': testIds.sources.form.advanced }}
      >
        <EuiSpacer size="m" />
        <AdvancedSourceFields {...props} />
      </EuiAccordion>
    </>
  );
};
