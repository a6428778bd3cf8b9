import type { FormEvent } from 'react';
import React, { useState } from 'react';
import { EuiBadge, EuiButton, EuiForm, EuiFormRow, EuiPopover, EuiSpacer, EuiText } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import type { IntentPart } from './intent_part';
import { parsePart, partInput } from './parse_part';
import { PartField } from './part_field';
import { partText } from './part_text';
import { strings } from './strings';

interface PartChipProps {
  part: IntentPart;
  /** Where the value comes from, as a sentence. */
  origin: string;
  onChange(part: IntentPart): void;
}

const EDITOR_WIDTH_PX = 260;

const PartEditor = ({ part, origin, onChange }: PartChipProps) => {
  const [entered, setEntered] = useState(() => partInput(part));
  const parsed = parsePart(part, entered);
  const problem = 'problem' in parsed ? parsed.problem : undefined;
  return (
    <EuiForm
      component="form"
      noValidate
      style={{ width: EDITOR_WIDTH_PX }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if ('part' in parsed) onChange(parsed.part);
      }}
      data-test-subj={testIds.rules.partEditor}
    >
      <EuiText size="xs" color="subdued">
        <p>{origin}</p>
      </EuiText>
      <EuiSpacer size="s" />
      <EuiFormRow
        label={strings.names[part.name]}
        isInvalid={problem !== undefined}
        error={problem === undefined ? [] : [problem]}
        display="rowCompressed"
      >
        <PartField part={part} value={entered} isInvalid={problem !== undefined} onChange={setEntered} />
      </EuiFormRow>
      <EuiSpacer size="s" />
      <EuiButton type="submit" size="s" isDisabled={problem !== undefined} data-test-subj={testIds.rules.partApply}>
        {strings.apply}
      </EuiButton>
    </EuiForm>
  );
};

/** A part of the intent that opens a small form when clicked. Filled: assumed; outlined: said. */
export const PartChip = ({ part, origin, onChange }: PartChipProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const name = strings.names[part.name];
  const text = partText(part);
  return (
    <EuiPopover
      aria-label={name}
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downLeft"
      // The field itself takes the focus.
      initialFocus={`[data-test-subj="${testIds.rules.partInput}"]`}
      button={
        <EuiBadge
          color={part.isAssumed ? 'primary' : 'hollow'}
          iconType="pencil"
          iconSide="right"
          onClick={() => setIsOpen(!isOpen)}
          onClickAriaLabel={strings.change(name, text)}
          data-test-subj={testIds.rules.part}
          data-part={part.name}
          data-assumed={part.isAssumed}
        >
          {`${name}: ${text}`}
        </EuiBadge>
      }
    >
      <PartEditor
        part={part}
        origin={origin}
        onChange={(changed) => {
          setIsOpen(false);
          onChange(changed);
        }}
      />
    </EuiPopover>
  );
};
