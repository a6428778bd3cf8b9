import React, { useRef } from 'react';
import { EuiSpacer } from '@elastic/eui';
import { DraftResult } from './draft_result';
import { useDraft } from './draft/use_draft';
import { ModelChoice } from './model/model_choice';
import { useModels } from './model/use_models';
import { RequestPanel } from './request/request_panel';
import { useRequestText } from './request/use_request_text';

/** The request, and below it whatever it has become so far. */
export const CreateRuleBody = () => {
  const { text, setText, asked, ask } = useRequestText();
  const models = useModels();
  const handle = useDraft(asked);
  const area = useRef<HTMLTextAreaElement | null>(null);
  // What was clicked goes away with the click; without this the focus would be nowhere.
  const choose = (wanted: string): void => {
    ask(wanted);
    area.current?.focus();
  };
  const isTyping = text.trim() !== asked;
  return (
    <>
      <RequestPanel
        area={area}
        text={text}
        setText={setText}
        asked={asked}
        ask={ask}
        onChoose={choose}
        query={handle.query}
      />
      {asked !== '' && (
        <>
          <EuiSpacer size="l" />
          <ModelChoice models={models} handle={handle} isTyping={isTyping} />
          <DraftResult handle={handle} isTyping={isTyping} ask={choose} />
        </>
      )}
    </>
  );
};
