import React, { useState } from 'react';
import { EuiButton, EuiFieldNumber, EuiFormRow, EuiSpacer, EuiText } from '@elastic/eui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LibraryRuleDetails } from '../../../../common/api/library';
import { errorField } from '../../../api/error_field';
import { errorSentence } from '../../../api/error_sentence';
import { ListComboBox } from '../../../components/list_combo_box/list_combo_box';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { LIBRARY_KEY } from '../use_library';
import { strings } from './tuning_strings';

const isFigure = (text: string): boolean => Number(text) >= 1;

/** The organization's own figures and exclusions for a rule, without editing its query. */
export const TuningForm = ({ details: { id, tuning } }: { details: LibraryRuleDetails }) => {
  const { api, toasts } = useServices();
  const queryClient = useQueryClient();
  const { threshold, excludedUsers } = tuning;
  const [figure, setFigure] = useState(String(threshold?.value ?? ''));
  const [users, setUsers] = useState<string[]>(excludedUsers ?? []);
  const wanted = {
    threshold: threshold === null || Number(figure) === threshold.shipped ? null : Number(figure),
    excludedUsers: users,
  };
  const save = useMutation(() => api.tuneRule(id, wanted), {
    onSuccess: async () => {
      toasts.addSuccess({ title: strings.saved });
      // Also the details, and what the settings page knows of updates.
      await queryClient.invalidateQueries(LIBRARY_KEY);
    },
  });
  const isChanged =
    (threshold !== null && Number(figure) !== threshold.value) ||
    JSON.stringify(users) !== JSON.stringify(excludedUsers ?? []);
  const isWrong = threshold !== null && !isFigure(figure);
  const field = errorField(save.error);
  const errorOf = (name: string): string | undefined =>
    save.isError && field === name ? errorSentence(save.error, strings.unknownError) : undefined;
  return (
    <>
      {threshold !== null && (
        <EuiFormRow
          label={strings.threshold}
          helpText={strings.shipped(threshold.shipped)}
          isInvalid={isWrong}
          error={isWrong ? strings.wrongFigure : undefined}
        >
          <EuiFieldNumber
            min={1}
            value={figure}
            isInvalid={isWrong}
            onChange={({ target }) => setFigure(target.value)}
            data-test-subj={testIds.library.threshold}
          />
        </EuiFormRow>
      )}
      {excludedUsers !== null && (
        <EuiFormRow
          fullWidth
          label={strings.users}
          helpText={strings.usersHelp}
          isInvalid={errorOf('excludedUsers') !== undefined}
          error={errorOf('excludedUsers')}
        >
          <ListComboBox
            entries={users}
            onChange={(entries) => {
              save.reset();
              setUsers(entries);
            }}
            ariaLabel={strings.users}
            isInvalid={errorOf('excludedUsers') !== undefined}
            placeholder={strings.usersPlaceholder}
            testId={testIds.library.excludedUsers}
          />
        </EuiFormRow>
      )}
      {save.isError && field !== 'excludedUsers' && (
        <EuiText size="s" color="danger" role="alert">
          <p>{errorSentence(save.error, strings.unknownError)}</p>
        </EuiText>
      )}
      <EuiSpacer size="m" />
      <EuiButton
        size="s"
        isDisabled={!isChanged || isWrong}
        isLoading={save.isLoading}
        onClick={() => save.mutate()}
        data-test-subj={testIds.library.saveTuning}
      >
        {strings.save}
      </EuiButton>
    </>
  );
};
