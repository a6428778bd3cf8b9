import type { MutableRefObject } from 'react';
import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiPanel, EuiSpacer, EuiText, EuiTitle, useGeneratedHtmlId } from '@elastic/eui';
import type { UseQueryResult } from '@tanstack/react-query';
import { MAX_PROMPT_LENGTH } from '../../../../common/api/rules';
import type { DraftAnswer } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import { AutoHeightTextArea } from './auto_height_text_area';
import { DraftStatus } from './draft_status';
import { ExampleList } from './example_list';
import { ExamplesPopover } from './examples_popover';
import { NotUnderstood } from './not_understood';
import { strings } from './strings';

interface RequestPanelProps {
  area: MutableRefObject<HTMLTextAreaElement | null>;
  text: string;
  setText(text: string): void;
  asked: string;
  ask(text?: string): void;
  /** Takes a ready sentence. */
  onChoose(example: string): void;
  query: UseQueryResult<DraftAnswer>;
}

/** The request in words, and how far it was understood. */
export const RequestPanel = ({ area, text, setText, asked, ask, onChoose, query }: RequestPanelProps) => {
  const helpId = useGeneratedHtmlId({ prefix: 'claudeActivityRequestHelp' });
  const isEmpty = text.trim() === '';
  const isCurrent = !query.isPreviousData && text.trim() === asked;
  return (
    <EuiPanel hasBorder hasShadow={false}>
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xs">
            <h2>{strings.title}</h2>
          </EuiTitle>
        </EuiFlexItem>
        {!isEmpty && (
          <EuiFlexItem grow={false}>
            <ExamplesPopover onChoose={onChoose} />
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      <AutoHeightTextArea
        area={area}
        value={text}
        onChange={setText}
        onSubmit={() => ask()}
        maxLength={MAX_PROMPT_LENGTH}
        placeholder={strings.placeholder}
        ariaLabel={strings.title}
        ariaDescribedBy={helpId}
        testId={testIds.rules.request}
      />
      <EuiSpacer size="s" />
      <EuiFlexGroup gutterSize="m" alignItems="flexStart" justifyContent="spaceBetween" responsive={false}>
        <EuiFlexItem>
          <EuiText size="xs" color="subdued" id={helpId}>
            {strings.help}
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <DraftStatus query={query} isEmpty={asked === ''} isTyping={text.trim() !== asked} />
        </EuiFlexItem>
      </EuiFlexGroup>
      {isEmpty && (
        <>
          <EuiSpacer size="m" />
          <EuiTitle size="xxs">
            <h3>{strings.examples}</h3>
          </EuiTitle>
          <EuiSpacer size="s" />
          <ExampleList onChoose={onChoose} />
        </>
      )}
      {!isEmpty && isCurrent && query.data && <NotUnderstood request={asked} words={query.data.draft.not_understood} />}
    </EuiPanel>
  );
};
