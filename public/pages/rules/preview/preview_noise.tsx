import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';

type Level = PreviewAnswer['noise']['level'];

const LOOKS: Readonly<Record<Level, { color: 'primary' | 'success' | 'warning' | 'danger'; icon: string }>> = {
  silent: { color: 'primary', icon: 'iInCircle' },
  fine: { color: 'success', icon: 'check' },
  noisy: { color: 'warning', icon: 'warning' },
  flood: { color: 'danger', icon: 'error' },
};

/** Whether people could live with so many alerts, in the server's words. */
export const PreviewNoise = ({ noise: { level, text } }: Pick<PreviewAnswer, 'noise'>) => (
  <EuiCallOut
    size="s"
    color={LOOKS[level].color}
    iconType={LOOKS[level].icon}
    title={text}
    data-test-subj={testIds.rules.previewNoise}
    data-level={level}
  />
);
