import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiStat } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Below it, a rounded number would say that a rule that fires now and then never does. */
const ROUNDED_FROM = 10;

/** How many alerts it would have been, and at what pace. */
export const PreviewFigures = ({ alerts, alertsPerWeek }: Pick<PreviewAnswer, 'alerts' | 'alertsPerWeek'>) => {
  const { formatters } = useServices();
  const perWeek =
    alertsPerWeek === null
      ? strings.unknown
      : formatters.count(
          alertsPerWeek < ROUNDED_FROM ? Math.round(alertsPerWeek * 10) / 10 : Math.round(alertsPerWeek),
        );
  return (
    <EuiFlexGroup gutterSize="l" responsive={false}>
      <EuiFlexItem grow={false}>
        <EuiStat
          titleSize="m"
          title={formatters.count(alerts)}
          description={strings.alerts}
          data-test-subj={testIds.rules.previewAlerts}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiStat
          titleSize="m"
          title={perWeek}
          description={strings.perWeek}
          data-test-subj={testIds.rules.previewPerWeek}
        />
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
