import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiLink,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import type { SettingsList } from '../../../../common/api/settings';
import { errorSentence } from '../../../api/error_sentence';
import { ListComboBox } from '../../../components/list_combo_box/list_combo_box';
import { listNames } from '../../../components/list_names/strings';
import { useSeen } from '../../../components/use_seen';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';
import { useSaveList } from './use_save_list';

interface ListAnswerProps {
  list: SettingsList;
  initial: readonly string[];
  /** For this draft alone. */
  onAnswer(values: string[]): void;
  onSaved(): void;
}

/** Entries for a list, chosen from what the feed has shown or typed in; for this rule or for good. */
export const ListAnswer = ({ list, initial, onAnswer, onSaved }: ListAnswerProps) => {
  const { formatters } = useServices();
  const [entries, setEntries] = useState<string[]>(() => [...initial]);
  const seen = useSeen(list);
  const save = useSaveList(list, onSaved);
  const values = seen.data?.values ?? [];
  const isMissingSome = values.some(({ value }) => !entries.includes(value));
  return (
    <>
      {save.isError && (
        <>
          <EuiCallOut color="danger" size="s" iconType="error" title={strings.saveFailed}>
            <p>{errorSentence(save.error, strings.unknownError)}</p>
          </EuiCallOut>
          <EuiSpacer size="s" />
        </>
      )}
      <EuiFormRow fullWidth label={listNames[list].name} helpText={listNames[list].help}>
        <ListComboBox
          entries={entries}
          onChange={(changed) => {
            setEntries(changed);
            save.reset();
          }}
          ariaLabel={listNames[list].name}
          seen={values}
          isLoading={seen.isFetching}
          testId={testIds.rules.questionValues}
        />
      </EuiFormRow>
      <EuiSpacer size="xs" />
      <EuiText size="xs" color="subdued">
        {seen.isError && <p>{strings.seenFailed}</p>}
        {seen.isSuccess && values.length === 0 && <p>{strings.seenNone}</p>}
        {isMissingSome && (
          <EuiLink onClick={() => setEntries([...new Set([...entries, ...values.map(({ value }) => value)])])}>
            {strings.takeAll(formatters.count(values.length))}
          </EuiLink>
        )}
      </EuiText>
      <EuiSpacer size="m" />
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiButton
            fill
            size="s"
            isDisabled={entries.length === 0}
            isLoading={save.isLoading}
            onClick={() => save.mutate(entries)}
            data-test-subj={testIds.rules.questionSave}
          >
            {strings.save}
          </EuiButton>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="s"
            isDisabled={entries.length === 0}
            onClick={() => onAnswer(entries)}
            data-test-subj={testIds.rules.questionUse}
          >
            {strings.use}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="xs" />
      <EuiText size="xs" color="subdued">
        <p>{strings.saveHelp}</p>
      </EuiText>
    </>
  );
};
