import React from 'react';
import { EuiFieldText, EuiFormRow, EuiSwitch, EuiTextArea } from '@elastic/eui';
import { MAX_CERTIFICATES_LENGTH } from '../../../../common/api/sources';
import { auditDataStream } from '../../../../common/names';
import { testIds } from '../../../test_ids';
import { ActivityTypeComboBox } from './activity_type_combo_box';
import type { SourceFieldsProps } from './field_props';
import { fieldProps, rowProps } from './field_props';
import type { TextField } from './source_values';
import { strings } from './strings';

const CERTIFICATE_ROWS = 4;

/** What has a good default: how often and how far back is read, what of it, by which way, and what is kept. */
export const AdvancedSourceFields = (props: SourceFieldsProps) => {
  const { values, errors, set, leave } = props;
  const field = (name: Exclude<TextField, 'apiKey'>) => fieldProps(props, name);
  return (
    <>
      <EuiFormRow label={strings.interval} helpText={strings.intervalHelp} {...rowProps(errors, 'interval')}>
        <EuiFieldText maxLength={10} {...field('interval')} />
      </EuiFormRow>
      <EuiFormRow label={strings.lookback} helpText={strings.lookbackHelp} {...rowProps(errors, 'lookback')}>
        <EuiFieldText maxLength={10} {...field('lookback')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.namespace}
        helpText={strings.namespaceHelp(auditDataStream(values.namespace.trim()))}
        {...rowProps(errors, 'namespace')}
      >
        <EuiFieldText maxLength={100} {...field('namespace')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.activityTypes}
        helpText={strings.activityTypesHelp}
        {...rowProps(errors, 'activityTypes')}
      >
        <ActivityTypeComboBox
          types={values.activityTypes}
          isInvalid={errors.activityTypes !== undefined}
          onChange={(types) => set('activityTypes', types)}
          onBlur={() => leave('activityTypes')}
        />
      </EuiFormRow>
      <EuiFormRow helpText={strings.preserveOriginalHelp} fullWidth>
        <EuiSwitch
          label={strings.preserveOriginal}
          checked={values.preserveOriginal}
          onChange={({ target }) => set('preserveOriginal', target.checked)}
          data-test-subj={testIds.sources.form.preserveOriginal}
        />
      </EuiFormRow>
      <EuiFormRow label={strings.noDataAfter} helpText={strings.noDataAfterHelp} {...rowProps(errors, 'noDataAfter')}>
        <EuiFieldText maxLength={10} {...field('noDataAfter')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.parentOrganization}
        helpText={strings.parentOrganizationHelp}
        {...rowProps(errors, 'parentOrganization')}
      >
        <EuiFieldText maxLength={100} {...field('parentOrganization')} />
      </EuiFormRow>
      <EuiFormRow label={strings.proxyUrl} helpText={strings.proxyUrlHelp} {...rowProps(errors, 'proxyUrl')}>
        <EuiFieldText maxLength={512} {...field('proxyUrl')} />
      </EuiFormRow>
      <EuiFormRow
        label={strings.certificateAuthorities}
        helpText={strings.certificateAuthoritiesHelp}
        {...rowProps(errors, 'certificateAuthorities')}
      >
        <EuiTextArea rows={CERTIFICATE_ROWS} maxLength={MAX_CERTIFICATES_LENGTH} {...field('certificateAuthorities')} />
      </EuiFormRow>
    </>
  );
};
