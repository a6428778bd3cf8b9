import React, { useState } from 'react';
import { EuiButtonEmpty, EuiPopover } from '@elastic/eui';
import { ExampleList } from './example_list';
import { strings } from './strings';

/** The examples out of the way, once there is a request. */
export const ExamplesPopover = ({ onChoose }: { onChoose(example: string): void }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <EuiPopover
      aria-label={strings.moreExamples}
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downRight"
      button={
        <EuiButtonEmpty size="xs" iconType="arrowDown" iconSide="right" onClick={() => setIsOpen(!isOpen)}>
          {strings.moreExamples}
        </EuiButtonEmpty>
      }
    >
      <ExampleList
        onChoose={(example) => {
          setIsOpen(false);
          onChoose(example);
        }}
      />
    </EuiPopover>
  );
};
