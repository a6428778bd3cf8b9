import React from 'react';
import { EuiButton, EuiCallOut, EuiForm, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { useQueryClient } from '@tanstack/react-query';
import type { SettingsAnswer } from '../../../common/api/settings';
import { errorSentence } from '../../api/error_sentence';
import { SETTINGS_KEY } from '../../components/use_settings';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { HoursSection } from './hours_section';
import { IndicesSection } from './indices_section';
import { ListsSection } from './lists_section';
import { SaveBar } from './save_bar';
import { strings } from './strings';
import { UnsavedGuard } from './unsaved_guard';
import { useSettingsForm } from './use_settings_form';

/** The settings as a form, or to look at. */
export const SettingsEditor = ({ stored }: { stored: SettingsAnswer }) => {
  const { canManageRules } = useServices();
  const queryClient = useQueryClient();
  const form = useSettingsForm(stored);
  const takeTheirs = (): void => {
    form.discard();
    void queryClient.invalidateQueries(SETTINGS_KEY);
  };
  return (
    <EuiForm fullWidth>
      {form.save.isError && (
        <>
          <EuiCallOut
            color="danger"
            iconType="error"
            title={strings.saveFailed}
            data-test-subj={testIds.settings.saveError}
          >
            <p>{errorSentence(form.save.error, strings.unknownError)}</p>
            <EuiButton size="s" color="danger" onClick={takeTheirs} data-test-subj={testIds.settings.takeTheirs}>
              {strings.takeTheirs}
            </EuiButton>
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
      <EuiTitle size="s">
        <h2>{strings.listsTitle}</h2>
      </EuiTitle>
      <EuiSpacer size="xs" />
      <EuiText size="s" color="subdued">
        <p>{strings.listsHelp}</p>
      </EuiText>
      <EuiSpacer size="l" />
      <ListsSection form={form} canChange={canManageRules} />
      <EuiSpacer size="l" />
      <HoursSection form={form} canChange={canManageRules} />
      <EuiSpacer size="l" />
      <IndicesSection form={form} canChange={canManageRules} />
      {form.isDirty && (
        <>
          <UnsavedGuard />
          <EuiSpacer size="l" />
          <SaveBar form={form} />
        </>
      )}
    </EuiForm>
  );
};
