import React from 'react';
import { EuiCallOut, EuiSpacer } from '@elastic/eui';
import type { DraftAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Why the draft is not the model's. */
export const ModelFailure = ({ failure }: { failure: NonNullable<DraftAnswer['modelFailure']> }) => (
  <>
    <EuiCallOut
      size="s"
      color="warning"
      iconType="warning"
      title={strings.failed}
      data-test-subj={testIds.rules.modelFailure}
    >
      <p>{failure.message}</p>
    </EuiCallOut>
    <EuiSpacer size="l" />
  </>
);
