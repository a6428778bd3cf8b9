import React from 'react';
import { EuiCallOut, EuiSpacer } from '@elastic/eui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReplayAnswer as Answer } from '../../../../common/api/dead_letters';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** What came of a replay; nothing before. */
export const ReplayAnswer = ({ replay }: { replay: UseMutationResult<Answer, unknown, void> }) => {
  if (replay.isError) {
    return (
      <>
        <EuiCallOut
          color="danger"
          iconType="error"
          title={strings.replayFailed}
          data-test-subj={testIds.sources.deadLetters.replayError}
        >
          <p>{errorSentence(replay.error, strings.unknownError)}</p>
        </EuiCallOut>
        <EuiSpacer size="m" />
      </>
    );
  }
  if (!replay.data) {
    return null;
  }
  const { stored, alreadyStored, refused, isComplete } = replay.data;
  const isAllWell = refused === 0 && isComplete;
  const notes = [
    ...(alreadyStored > 0 ? [strings.alreadyStored(alreadyStored)] : []),
    ...(refused > 0 ? [strings.refused(refused)] : []),
    ...(isComplete ? [] : [strings.timeIsUp]),
  ];
  return (
    <>
      <EuiCallOut
        color={isAllWell ? 'success' : 'warning'}
        iconType={isAllWell ? 'check' : 'warning'}
        title={strings.replayed(stored)}
        data-test-subj={testIds.sources.deadLetters.replayed}
        data-stored={stored}
        data-refused={refused}
      >
        {notes.length > 0 && notes.map((note) => <p key={note}>{note}</p>)}
      </EuiCallOut>
      <EuiSpacer size="m" />
    </>
  );
};
