import React from 'react';
import { EuiMark, EuiPanel, EuiSpacer, EuiText } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { splitByWords } from './split_by_words';
import { strings } from './strings';

const MAX_HEIGHT_PX = 160;

/** The request once more, with the words marked that had no effect. */
export const NotUnderstood = ({ request, words }: { request: string; words: readonly string[] }) => {
  if (words.length === 0) return null;
  const parts = splitByWords(request, words);
  // A reader may put a word into its dictionary form; then it can't be found in the text, but should still be named.
  const isFound = parts.some((part) => part.isFound);
  return (
    <>
      <EuiSpacer size="m" />
      <EuiPanel color="warning" hasShadow={false} paddingSize="s" data-test-subj={testIds.rules.notUnderstood}>
        <EuiText size="s">
          <p>
            <strong>{strings.notUnderstood}</strong>
            {'. '}
            {strings.notUnderstoodHelp}
          </p>
          <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: MAX_HEIGHT_PX, overflowY: 'auto' }}>
            {isFound
              ? parts.map((part, position) =>
                  part.isFound ? (
                    <EuiMark key={position}>{part.text}</EuiMark>
                  ) : (
                    <span key={position}>{part.text}</span>
                  ),
                )
              : words.map((word) => (
                  <React.Fragment key={word}>
                    <EuiMark>{word}</EuiMark>{' '}
                  </React.Fragment>
                ))}
          </p>
        </EuiText>
      </EuiPanel>
    </>
  );
};
