import React, { useRef } from 'react';
import { EuiButton, EuiButtonEmpty, EuiCallOut, EuiSpacer } from '@elastic/eui';
import type { DraftAnswer } from '../../../common/api/rules';
import { errorSentence } from '../../api/error_sentence';
import { testIds } from '../../test_ids';
import { DraftPanel } from './draft/draft_panel';
import { readRule } from './draft/read_rule';
import { Refusal } from './draft/refusal';
import type { DraftHandle } from './draft/use_draft';
import { isModelError } from './model/is_model_error';
import { ModelFailure } from './model/model_failure';
import { strings as modelStrings } from './model/strings';
import { QuestionList } from './questions/question_list';
import { RuleWorkbench } from './rule_workbench';
import { strings } from './strings';

interface DraftResultProps {
  handle: DraftHandle;
  /** Whether the words have changed since. */
  isTyping: boolean;
  ask(text: string): void;
}

/** What came of the request: a rule, questions, a refusal, or what kept it from being read. */
export const DraftResult = ({ handle, isTyping, ask }: DraftResultProps) => {
  const { query } = handle;
  // A request that could not be read takes nothing away from what is on the page, least of all edits of the query.
  const lastAnswer = useRef<DraftAnswer | undefined>();
  lastAnswer.current = query.data ?? lastAnswer.current;
  return (
    <>
      {query.isError && (
        <>
          <EuiCallOut color="danger" iconType="error" title={strings.failed} data-test-subj={testIds.rules.failed}>
            <p>{errorSentence(query.error, strings.unknownError)}</p>
            <EuiButton
              color="danger"
              size="s"
              isLoading={query.isFetching}
              onClick={() => void query.refetch()}
              data-test-subj={testIds.rules.retry}
            >
              {strings.retry}
            </EuiButton>
            {handle.model !== undefined && isModelError(query.error) && (
              <EuiButtonEmpty
                color="danger"
                size="s"
                onClick={() => handle.readWith(undefined)}
                data-test-subj={testIds.rules.modelDrop}
              >
                {modelStrings.readWithout}
              </EuiButtonEmpty>
            )}
          </EuiCallOut>
          <EuiSpacer size="l" />
        </>
      )}
      {query.data?.modelFailure && <ModelFailure failure={query.data.modelFailure} />}
      {lastAnswer.current && (
        <AnsweredDraft
          answer={lastAnswer.current}
          handle={handle}
          isStale={isTyping || query.isFetching || query.isError}
          ask={ask}
        />
      )}
    </>
  );
};

interface AnsweredDraftProps {
  answer: DraftAnswer;
  handle: DraftHandle;
  /** Whether the answer is that of an earlier request. */
  isStale: boolean;
  ask(text: string): void;
}

const AnsweredDraft = ({ answer, handle, isStale, ask }: AnsweredDraftProps) => {
  const { draft } = answer;
  if (draft.status === 'refused') return <Refusal answer={answer} draft={draft} onChoose={ask} />;
  const rule = draft.status === 'rule' ? readRule(draft.rule) : undefined;
  if (draft.status === 'rule' && rule) {
    return (
      <RuleWorkbench
        answer={answer}
        draft={draft}
        rule={rule}
        isStale={isStale}
        handle={handle}
        onAnother={() => ask('')}
      />
    );
  }
  return (
    <>
      {draft.status === 'needs_input' && (
        <>
          <QuestionList
            draft={draft}
            listAnswers={handle.listAnswers}
            onAnswerList={handle.answerList}
            onAnswerText={handle.answerText}
          />
          <EuiSpacer size="l" />
        </>
      )}
      {draft.explanation !== '' && (
        <DraftPanel
          answer={answer}
          draft={draft}
          rule={rule}
          isStale={isStale}
          isChanged={handle.isChanged}
          onDropChanges={handle.dropChanges}
          onChangeIntent={(intent) => handle.changeIntent(intent, draft.not_understood)}
          listAnswers={handle.listAnswers}
          onAnswerList={handle.answerList}
        />
      )}
    </>
  );
};
