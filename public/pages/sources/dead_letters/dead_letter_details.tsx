import React from 'react';
import { EuiCodeBlock, EuiSpacer, EuiText } from '@elastic/eui';
import type { DeadLetter } from '../../../../common/api/dead_letters';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const TEXT_HEIGHT_PX = 320;

const indented = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** All that is known of one record that was set aside. */
export const DeadLetterDetails = ({ letter }: { letter: DeadLetter }) => (
  <div style={{ width: '100%', minWidth: 0 }} data-test-subj={testIds.sources.deadLetters.details}>
    <EuiText size="s" style={{ overflowWrap: 'anywhere' }}>
      <p>{letter.errorMessage}</p>
      <p>
        {strings.kept} <RelativeTime time={letter.keptAt} />
      </p>
      {letter.isOriginalCut && (
        <p>
          {strings.cut} {letter.index} / {letter.id}
        </p>
      )}
    </EuiText>
    <EuiSpacer size="s" />
    <EuiCodeBlock language="json" fontSize="s" paddingSize="s" isCopyable overflowHeight={TEXT_HEIGHT_PX}>
      {letter.isOriginalCut ? letter.original : indented(letter.original)}
    </EuiCodeBlock>
  </div>
);
