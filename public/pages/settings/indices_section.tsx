import React from 'react';
import { EuiDescribedFormGroup, EuiFormRow, EuiSelect } from '@elastic/eui';
import { ListComboBox } from '../../components/list_combo_box/list_combo_box';
import { testIds } from '../../test_ids';
import { PATTERN_NAMES } from './settings_form';
import { strings } from './strings';
import type { SettingsFormHandle } from './use_settings_form';

const PRODUCTS = Object.entries(strings.idpProducts).map(([value, text]) => ({ value, text }));

/** The indices that rules may read. */
export const IndicesSection = ({ form, canChange }: { form: SettingsFormHandle; canChange: boolean }) => {
  const productError = form.fieldError('idp_product');
  return (
    <EuiDescribedFormGroup
      fullWidth
      titleSize="xxs"
      title={<h3>{strings.sourcesTitle}</h3>}
      description={strings.sourcesHelp}
    >
      {PATTERN_NAMES.map((name) => {
        const error = form.fieldError(name);
        return (
          <EuiFormRow
            key={name}
            fullWidth
            label={strings.patterns[name].name}
            helpText={strings.patterns[name].help}
            isInvalid={error !== undefined}
            error={error === undefined ? [] : [error]}
          >
            <ListComboBox
              entries={form.values[name]}
              onChange={(changed) => form.change({ [name]: changed })}
              ariaLabel={strings.patterns[name].name}
              placeholder=""
              isDisabled={!canChange}
              isInvalid={error !== undefined}
              testId={testIds.settings.list(name)}
            />
          </EuiFormRow>
        );
      })}
      <EuiFormRow
        fullWidth
        label={strings.idpProduct}
        isInvalid={productError !== undefined}
        error={productError === undefined ? [] : [productError]}
      >
        <EuiSelect
          options={PRODUCTS}
          value={form.values.idp_product ?? ''}
          disabled={!canChange}
          onChange={({ target }) => form.change({ idp_product: target.value === '' ? null : target.value })}
          data-test-subj={testIds.settings.idpProduct}
        />
      </EuiFormRow>
    </EuiDescribedFormGroup>
  );
};
