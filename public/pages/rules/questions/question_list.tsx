import React from 'react';
import { EuiLink, EuiPanel, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { SETTINGS_LISTS } from '../../../../common/api/settings';
import type { Draft } from '../../../../common/api/rules';
import type { Question, SettingsList } from '../../../../common/rule_authoring/intent';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { PATHS } from '../../../paths';
import { testIds } from '../../../test_ids';
import { ListAnswer } from './list_answer';
import { strings } from './strings';
import { TextAnswer } from './text_answer';

interface QuestionListProps {
  draft: Extract<Draft, { status: 'needs_input' }>;
  listAnswers: Partial<Record<SettingsList, string[]>>;
  onAnswerList(list: SettingsList, values: string[] | undefined): void;
  onAnswerText(text: string): void;
}

const isList = (about: Question['about']): about is SettingsList => SETTINGS_LISTS.some((list) => list === about);

/** What has to be answered first, with the place to answer it. */
export const QuestionList = ({ draft, listAnswers, onAnswerList, onAnswerText }: QuestionListProps) => {
  const pageLink = usePageLink();
  const answerOf = ({ about, text }: Question): JSX.Element => {
    if (isList(about)) {
      return (
        <ListAnswer
          list={about}
          initial={listAnswers[about] ?? []}
          onAnswer={(values) => onAnswerList(about, values)}
          onSaved={() => onAnswerList(about, undefined)}
        />
      );
    }
    if (about === 'indices') {
      return (
        <EuiText size="s">
          <p>
            {strings.inSettings} <EuiLink {...pageLink(PATHS.settings)}>{strings.openSettings}</EuiLink>
          </p>
        </EuiText>
      );
    }
    return <TextAnswer question={text} onAnswer={onAnswerText} />;
  };
  return (
    <EuiPanel hasBorder hasShadow={false}>
      <EuiTitle size="xs">
        <h2>{strings.title}</h2>
      </EuiTitle>
      {draft.reason !== null && (
        <EuiText size="s">
          <p>{draft.reason}</p>
        </EuiText>
      )}
      {draft.questions.map((question) => (
        <div
          key={`${question.about}/${question.text}`}
          data-test-subj={testIds.rules.question}
          data-about={question.about}
        >
          <EuiSpacer size="m" />
          <EuiText size="s">
            <p>{question.text}</p>
          </EuiText>
          <EuiSpacer size="s" />
          {answerOf(question)}
        </div>
      ))}
    </EuiPanel>
  );
};
