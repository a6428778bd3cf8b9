import React from 'react';
import { EuiButtonIcon } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { strings } from './strings';
import { ValueMenu } from './value_menu';

interface ValueMenuButtonProps {
  text: string;
  field: string;
  value: string;
  origin?: string | undefined;
}

/** Three dots beside a value. */
export const ValueMenuButton = ({ text, field, value, origin }: ValueMenuButtonProps) => (
  <ValueMenu
    text={text}
    field={field}
    value={value}
    origin={origin}
    button={({ toggle, isOpen }) => (
      <EuiButtonIcon
        color="text"
        size="xs"
        iconType="boxesHorizontal"
        aria-label={strings.menu(text)}
        aria-expanded={isOpen}
        onClick={toggle}
        data-test-subj={testIds.valueMenu.open}
        data-field={field}
        data-value={value}
      />
    )}
  />
);
