import React, { useRef, useState } from 'react';
import { EuiSpacer } from '@elastic/eui';
import type { ReaderName } from '../../../common/api/rules';
import { useCapabilities } from './create/use_capabilities';
import { DraftResult } from './draft_result';
import { useDraft } from './draft/use_draft';
import { RequestPanel } from './request/request_panel';
import { useRequestText } from './request/use_request_text';

/** The request, and below it whatever it has become so far. */
export const CreateRuleBody = () => {
  const { text, setText, asked, ask } = useRequestText();
  const [reader, setReader] = useState<ReaderName>('deterministic');
  const capabilities = useCapabilities();
  const handle = useDraft(asked, reader);
  const area = useRef<HTMLTextAreaElement | null>(null);
  // What was clicked goes away with the click; without this the focus would be nowhere.
  const choose = (wanted: string): void => {
    ask(wanted);
    area.current?.focus();
  };
  const hasModel = capabilities.data?.modelReader.available === true;
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
        {...(hasModel && { reader: { value: reader, change: setReader } })}
      />
      {asked !== '' && (
        <>
          <EuiSpacer size="l" />
          <DraftResult handle={handle} isTyping={text.trim() !== asked} ask={choose} />
        </>
      )}
    </>
  );
};
