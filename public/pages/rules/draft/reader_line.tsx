import React from 'react';
import { EuiSpacer, EuiText } from '@elastic/eui';
import type { DraftAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { readerWords } from './reader_words';

/** Which reader made the draft; nothing for a draft of the page's own changes. */
export const ReaderLine = ({ answer }: { answer: Pick<DraftAnswer, 'reader' | 'model'> }) => {
  const words = readerWords(answer);
  return words === undefined ? null : (
    <>
      <EuiSpacer size="s" />
      <EuiText size="xs" color="subdued" data-test-subj={testIds.rules.reader} data-reader={answer.reader}>
        <p>{words}</p>
      </EuiText>
    </>
  );
};
