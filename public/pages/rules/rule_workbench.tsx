import React, { useState } from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiSpacer } from '@elastic/eui';
import { PREVIEW_DAYS } from '../../../common/api/rules';
import type { Draft, DraftAnswer } from '../../../common/api/rules';
import { CreatePanel } from './create/create_panel';
import { DraftPanel } from './draft/draft_panel';
import type { ShownRule } from './draft/read_rule';
import type { DraftHandle } from './draft/use_draft';
import { PreviewPanel } from './preview/preview_panel';
import { toPreviewRequest } from './preview/to_preview_request';
import { usePreview } from './preview/use_preview';
import { QueryPanel } from './query/query_panel';

interface RuleWorkbenchProps {
  answer: DraftAnswer;
  draft: Extract<Draft, { status: 'rule' }>;
  rule: ShownRule;
  isStale: boolean;
  handle: DraftHandle;
  onAnother(): void;
}

/** A query edited by hand belongs to the draft that it was made of: another draft must not be created with it unseen. */
interface QueryEdit {
  drafted: string;
  query: string;
}

const COLUMN_MIN_WIDTH_PX = 380;

/** A draft that is a rule: what it says, what it would have raised, its query, and the way to create it. */
export const RuleWorkbench = ({ answer, draft, rule, isStale, handle, onAnother }: RuleWorkbenchProps) => {
  const [days, setDays] = useState(PREVIEW_DAYS);
  const [edit, setEdit] = useState<QueryEdit | undefined>();
  const isEdited = edit?.drafted === rule.query;
  const query = isEdited ? edit.query : rule.query;
  const preview = usePreview(toPreviewRequest(rule, query, days));
  return (
    <>
      <EuiFlexGroup gutterSize="l" wrap>
        <EuiFlexItem style={{ minWidth: COLUMN_MIN_WIDTH_PX }}>
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
        </EuiFlexItem>
        <EuiFlexItem style={{ minWidth: COLUMN_MIN_WIDTH_PX }}>
          <PreviewPanel preview={preview} days={days} onChangeDays={setDays} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="l" />
      <QueryPanel
        rule={rule}
        query={query}
        isEdited={isEdited}
        onChange={(changed) => setEdit(changed === undefined ? undefined : { drafted: rule.query, query: changed })}
        {...(edit && !isEdited && { onTakeBack: () => setEdit({ drafted: rule.query, query: edit.query }) })}
        checks={answer.checks}
        stack={answer.target.stack}
        days={days}
      />
      <EuiSpacer size="l" />
      <CreatePanel
        body={{ ...draft.rule, query }}
        draftedName={rule.name}
        isReady={!isStale}
        // The drafted query was checked when it was made; one edited by hand only by its preview.
        isUnchecked={isEdited && (preview.isStale || !preview.query.isSuccess)}
        onAnother={onAnother}
      />
    </>
  );
};
