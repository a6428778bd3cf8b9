import React from 'react';
import { EuiCallOut } from '@elastic/eui';
import type { PreviewAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';

type Level = PreviewAnswer['noise']['level'];

const LOOKS: Readonly<Record<Level, { color: 'primary' | 'success' | 'warning' | 'danger'; iconType?: string }>> = {
  silent: { color: 'primary' },
  fine: { color: 'success', iconType: 'check' },
  noisy: { color: 'warning', iconType: 'warning' },
  flood: { color: 'danger', iconType: 'error' },
};

/** Whether people could live with so many alerts, in the server's words. */
export const PreviewNoise = ({ noise: { level, text } }: Pick<PreviewAnswer, 'noise'>) => (
  <EuiCallOut size="s" {...LOOKS[level]} title={text} data-test-subj={testIds.rules.previewNoise} data-level={level} />
);
