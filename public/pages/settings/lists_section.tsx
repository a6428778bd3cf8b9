import React, { useState } from 'react';
import { EuiButtonEmpty, EuiDescribedFormGroup, EuiFormRow, EuiText } from '@elastic/eui';
import { SETTINGS_LISTS } from '../../../common/api/settings';
import type { SettingsList } from '../../../common/api/settings';
import { ListComboBox } from '../../components/list_combo_box/list_combo_box';
import { listNames } from '../../components/list_names/strings';
import { useSeen } from '../../components/use_seen';
import { testIds } from '../../test_ids';
import { SeenFlyout } from './seen_flyout';
import { addToList } from './settings_form';
import { strings } from './strings';
import type { SettingsFormHandle } from './use_settings_form';

interface SectionProps {
  form: SettingsFormHandle;
  canChange: boolean;
}

const ListRow = ({ list, form, canChange, onFill }: SectionProps & { list: SettingsList; onFill(): void }) => {
  // The feed is asked about a list only when somebody turns to it.
  const [isTouched, setIsTouched] = useState(false);
  const seen = useSeen(list, { isWanted: isTouched });
  const { name, help } = listNames[list];
  const entries = form.values[list];
  const error = form.fieldError(list);
  return (
    <EuiDescribedFormGroup
      fullWidth
      titleSize="xxs"
      title={<h3>{name}</h3>}
      description={
        <>
          <p>{help}</p>
          {canChange && (
            <EuiButtonEmpty
              size="xs"
              flush="left"
              iconType="listAdd"
              aria-label={strings.fillList(name)}
              onClick={onFill}
              data-test-subj={testIds.settings.fill(list)}
            >
              {strings.fill}
            </EuiButtonEmpty>
          )}
        </>
      }
    >
      {canChange || entries.length > 0 ? (
        <EuiFormRow fullWidth isInvalid={error !== undefined} error={error === undefined ? [] : [error]}>
          <ListComboBox
            entries={entries}
            onChange={(changed) => form.change({ [list]: changed })}
            ariaLabel={name}
            seen={seen.data?.values ?? []}
            isLoading={seen.isFetching}
            isDisabled={!canChange}
            isInvalid={error !== undefined}
            onFocus={() => setIsTouched(canChange)}
            testId={testIds.settings.list(list)}
          />
        </EuiFormRow>
      ) : (
        <EuiText size="s" color="subdued" data-test-subj={testIds.settings.list(list)}>
          {strings.none}
        </EuiText>
      )}
    </EuiDescribedFormGroup>
  );
};

/** The approved lists, one below the other. */
export const ListsSection = ({ form, canChange }: SectionProps) => {
  const [filling, setFilling] = useState<SettingsList | undefined>();
  return (
    <>
      {SETTINGS_LISTS.map((list) => (
        <ListRow key={list} list={list} form={form} canChange={canChange} onFill={() => setFilling(list)} />
      ))}
      {filling && (
        <SeenFlyout
          list={filling}
          entries={form.values[filling]}
          onClose={() => setFilling(undefined)}
          onAdd={(values) => {
            form.change({ [filling]: addToList(form.values, filling, values)[filling] });
            setFilling(undefined);
          }}
        />
      )}
    </>
  );
};
