import React, { useState } from 'react';
import { EuiBadge, EuiPopover } from '@elastic/eui';
import type { SettingsList } from '../../../../common/rule_authoring/intent';
import { listNames } from '../../../components/list_names/strings';
import { useSettings } from '../../../components/use_settings';
import { testIds } from '../../../test_ids';
import { ListAnswer } from '../questions/list_answer';
import { strings } from './strings';

interface ListChipProps {
  list: SettingsList;
  /** Entries given for this draft alone. */
  given: readonly string[] | undefined;
  onAnswer(values: string[] | undefined): void;
}

const EDITOR_WIDTH_PX = 420;

/** A list that the rule is written against: how many entries, and which they are when clicked. */
export const ListChip = ({ list, given, onAnswer }: ListChipProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const settings = useSettings();
  const entries = given ?? settings.data?.settings[list] ?? [];
  const { name } = listNames[list];
  return (
    <EuiPopover
      aria-label={name}
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downLeft"
      button={
        <EuiBadge
          color="hollow"
          iconType="pencil"
          iconSide="right"
          onClick={() => setIsOpen(!isOpen)}
          onClickAriaLabel={strings.change(name, String(entries.length))}
          data-test-subj={testIds.rules.part}
          data-part={list}
        >
          {`${name}: ${entries.length}`}
        </EuiBadge>
      }
    >
      <div style={{ width: EDITOR_WIDTH_PX, maxWidth: '80vw' }}>
        <ListAnswer
          list={list}
          initial={entries}
          onAnswer={(values) => {
            setIsOpen(false);
            onAnswer(values);
          }}
          onSaved={() => {
            setIsOpen(false);
            onAnswer(undefined);
          }}
        />
      </div>
    </EuiPopover>
  );
};
