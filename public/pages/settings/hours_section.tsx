import React from 'react';
import {
  EuiButtonGroup,
  EuiDescribedFormGroup,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiSpacer,
  EuiSwitch,
} from '@elastic/eui';
import { DAYS } from '../../../common/api/settings';
import { useServices } from '../../kibana/services_context';
import { testIds } from '../../test_ids';
import { firstHours } from './settings_form';
import type { BusinessHours } from './settings_form';
import { strings } from './strings';
import type { SettingsFormHandle } from './use_settings_form';

const MAX_ZONE_LENGTH = 255;

/** When the organization works. */
export const HoursSection = ({ form, canChange }: { form: SettingsFormHandle; canChange: boolean }) => {
  const { timeZone } = useServices();
  const { business_hours: hours } = form.values;
  const error = form.fieldError('business_hours');
  const change = (changes: Partial<BusinessHours>): void => {
    if (hours) form.change({ business_hours: { ...hours, ...changes } });
  };
  const days: readonly string[] = hours?.days ?? [];
  return (
    <EuiDescribedFormGroup
      fullWidth
      titleSize="xxs"
      title={<h3>{strings.hoursTitle}</h3>}
      description={strings.hoursHelp}
    >
      <EuiFormRow fullWidth isInvalid={error !== undefined} error={error === undefined ? [] : [error]}>
        <>
          <EuiSwitch
            label={strings.ownHours}
            checked={hours !== null}
            disabled={!canChange}
            onChange={({ target }) => form.change({ business_hours: target.checked ? firstHours(timeZone) : null })}
            data-test-subj={testIds.settings.ownHours}
          />
          {hours && (
            <>
              <EuiSpacer size="m" />
              <EuiButtonGroup
                legend={strings.daysLegend}
                type="multi"
                buttonSize="compressed"
                isDisabled={!canChange}
                options={DAYS.map((day) => ({ id: day, label: strings.days[day] }))}
                idToSelectedMap={Object.fromEntries(DAYS.map((day) => [day, days.includes(day)]))}
                onChange={(id) => change({ days: DAYS.filter((day) => (day === id) !== days.includes(day)) })}
                data-test-subj={testIds.settings.days}
              />
              <EuiSpacer size="m" />
              <EuiFlexGroup gutterSize="m">
                <EuiFlexItem>
                  <EuiFieldText
                    prepend={strings.from}
                    aria-label={strings.from}
                    type="time"
                    value={hours.from}
                    disabled={!canChange}
                    onChange={({ target }) => change({ from: target.value })}
                    data-test-subj={testIds.settings.hoursFrom}
                  />
                </EuiFlexItem>
                <EuiFlexItem>
                  <EuiFieldText
                    prepend={strings.to}
                    aria-label={strings.to}
                    type="time"
                    value={hours.to}
                    disabled={!canChange}
                    onChange={({ target }) => change({ to: target.value })}
                    data-test-subj={testIds.settings.hoursTo}
                  />
                </EuiFlexItem>
              </EuiFlexGroup>
              <EuiSpacer size="m" />
              <EuiFieldText
                fullWidth
                prepend={strings.timeZone}
                aria-label={strings.timeZone}
                maxLength={MAX_ZONE_LENGTH}
                value={hours.time_zone}
                disabled={!canChange}
                onChange={({ target }) => change({ time_zone: target.value })}
                data-test-subj={testIds.settings.timeZone}
              />
            </>
          )}
        </>
      </EuiFormRow>
    </EuiDescribedFormGroup>
  );
};
