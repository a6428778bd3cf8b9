import React from 'react';
import { EuiForm, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { useQueryClient } from '@tanstack/react-query';
import type { SettingsAnswer } from '../../../common/api/settings';
import { SETTINGS_KEY } from '../../components/use_settings';
import { useServices } from '../../kibana/services_context';
import { HoursSection } from './hours_section';
import { IndicesSection } from './indices_section';
import { ListsSection } from './lists_section';
import { RuleUpdates } from './rule_updates';
import { SaveBar } from './save_bar';
import { SaveFailed } from './save_failed';
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
      <RuleUpdates />
      {form.save.isError && <SaveFailed error={form.save.error} onTakeTheirs={takeTheirs} />}
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
