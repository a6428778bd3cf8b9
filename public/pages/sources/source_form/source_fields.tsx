import React, { useState } from 'react';
import { EuiAccordion, EuiFieldPassword, EuiFieldText, EuiFormRow, EuiSpacer, EuiTextArea } from '@elastic/eui';
import { MAX_CERTIFICATES_LENGTH } from '../../../../common/api/sources';
import { auditDataStream } from '../../../../common/names';
import { testIds } from '../../../test_ids';
import type { SourceValues } from './source_values';
import { strings } from './strings';
import type { FieldErrors } from './use_source_form';

interface SourceFieldsProps {
  values: SourceValues;
  errors: FieldErrors;
  hasStoredKey: boolean;
  set(name: keyof SourceValues, value: string): void;
  leave(name: keyof SourceValues): void;
}

const ADVANCED: ReadonlyArray<keyof SourceValues> = [
  'interval',
  'lookback',
  'namespace',
  'activityTypes',
  'proxyUrl',
  'certificateAuthorities',
];
const CERTIFICATE_ROWS = 4;

/** Fields of a source with their problems beside them; what has a good default is folded away. */
export const SourceFields = ({ values, errors, hasStoredKey, set, leave }: SourceFieldsProps) => {
  const [isAdvancedOpen, setIsAdvancedOpen] = useState(false);
  const row = (name: keyof SourceValues) => {
    const error = errors[name];
    return {
      isInvalid: error !== undefined,
      error: error === undefined ? [] : [error],
      fullWidth: true,
    };
  };
  const field = (name: Exclude<keyof SourceValues, 'apiKey'>) => ({
    value: values[name],
    isInvalid: errors[name] !== undefined,
    fullWidth: true,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set(name, target.value),
    onBlur: () => leave(name),
    'data-test-subj': testIds.sources.form[name],
  });

  return (
    <>
      <EuiFormRow label={strings.name} helpText={strings.nameHelp} {...row('name')}>
        <EuiFieldText maxLength={100} {...field('name')} />
      </EuiFormRow>
      <EuiFormRow label={strings.url} {...row('url')}>
        <EuiFieldText maxLength={2048} {...field('url')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.apiKey}
        helpText={hasStoredKey ? strings.apiKeyStored : strings.apiKeyHelp}
        {...row('apiKey')}
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
        forceState={isAdvancedOpen || ADVANCED.some((name) => errors[name] !== undefined) ? 'open' : 'closed'}
        onToggle={setIsAdvancedOpen}
        buttonProps={{ 'data-test-subj': testIds.sources.form.advanced }}
      >
        <EuiSpacer size="m" />
        <EuiFormRow label={strings.interval} helpText={strings.intervalHelp} {...row('interval')}>
          <EuiFieldText maxLength={10} {...field('interval')} />
        </EuiFormRow>
        <EuiFormRow label={strings.lookback} helpText={strings.lookbackHelp} {...row('lookback')}>
          <EuiFieldText maxLength={10} {...field('lookback')} />
        </EuiFormRow>
        <EuiFormRow
          label={strings.namespace}
          helpText={strings.namespaceHelp(auditDataStream(values.namespace.trim()))}
          {...row('namespace')}
        >
          <EuiFieldText maxLength={100} {...field('namespace')} />
        </EuiFormRow>
        <EuiFormRow label={strings.activityTypes} helpText={strings.activityTypesHelp} {...row('activityTypes')}>
          <EuiFieldText {...field('activityTypes')} />
        </EuiFormRow>
        <EuiFormRow label={strings.proxyUrl} helpText={strings.proxyUrlHelp} {...row('proxyUrl')}>
          <EuiFieldText maxLength={512} {...field('proxyUrl')} />
        </EuiFormRow>
        <EuiFormRow
          label={strings.certificateAuthorities}
          helpText={strings.certificateAuthoritiesHelp}
          {...row('certificateAuthorities')}
        >
          <EuiTextArea
            rows={CERTIFICATE_ROWS}
            maxLength={MAX_CERTIFICATES_LENGTH}
            {...field('certificateAuthorities')}
          />
        </EuiFormRow>
      </EuiAccordion>
    </>
  );
};
