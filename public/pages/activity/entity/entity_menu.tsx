import React from 'react';
import { EuiLink } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import { ValueMenu } from '../../overview/value_menu/value_menu';

interface EntityMenuProps {
  /** As the sentence says it. */
  text: string;
  field: string;
  value: string;
  /** The field to look in, where it is another one. */
  origin?: string | undefined;
}

/** A value in a sentence, with everything that can be done with it. */
export const EntityMenu = ({ text, field, value, origin }: EntityMenuProps) => (
  <ValueMenu
    text={text}
    field={field}
    value={value}
    origin={origin}
    button={({ toggle, isOpen }) => (
      <EuiLink
        onClick={toggle}
        title={value}
        aria-expanded={isOpen}
        data-test-subj={testIds.activity.entity}
        data-field={field}
        data-value={value}
        style={{ overflowWrap: 'anywhere', textAlign: 'left' }}
      >
        {text}
      </EuiLink>
    )}
  />
);
