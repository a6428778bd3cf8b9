import React from 'react';
import { EuiSpacer, EuiText } from '@elastic/eui';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { Panel } from '../panel/panel';
import { usePanel } from '../use_panel';
import { SignInsChart } from './sign_ins_chart';
import { strings } from './strings';

/** How sign-ins ended, over time. */
export const SignInsPanel = () => {
  const { formatters } = useServices();
  return (
    <Panel
      panel="sign_ins"
      title={strings.title}
      definition={strings.definition}
      state={usePanel('sign_ins')}
      isEmpty={({ buckets }) => buckets.every(({ succeeded, failed }) => succeeded + failed === 0)}
      emptyText={strings.empty}
    >
      {({ buckets, intervalMs }) => {
        const succeeded = buckets.reduce((sum, bucket) => sum + bucket.succeeded, 0);
        const failed = buckets.reduce((sum, bucket) => sum + bucket.failed, 0);
        return (
          <>
            <EuiText
              size="s"
              data-test-subj={testIds.overview.panel('sign_ins').value}
              data-succeeded={succeeded}
              data-failed={failed}
            >
              {strings.total(formatters.count(succeeded), formatters.count(failed))}
            </EuiText>
            <EuiSpacer size="s" />
            <SignInsChart buckets={buckets} intervalMs={intervalMs} />
          </>
        );
      }}
    </Panel>
  );
};
