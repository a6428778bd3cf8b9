import type { ReactElement } from 'react';
import React, { useState } from 'react';
import { EuiPopover } from '@elastic/eui';
import { ValueMenuItems } from './value_menu_items';
import { strings } from './strings';

interface ValueMenuProps {
  /** As people read the value. */
  text: string;
  /** A field, or `actor` for the label of whoever acted. */
  field: string;
  value: string;
  /** The field that holds the value, where it is another one. */
  origin?: string | undefined;
  button(props: { toggle(): void; isOpen: boolean }): ReactElement;
}

/** A menu of everything that can be done with one value. */
export const ValueMenu = ({ text, field, value, origin = field, button }: ValueMenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={close}
      button={button({ toggle: () => setIsOpen(!isOpen), isOpen })}
      panelPaddingSize="none"
      anchorPosition="downLeft"
      aria-label={strings.menu(text)}
    >
      {isOpen && <ValueMenuItems field={field} value={value} origin={origin} close={close} />}
    </EuiPopover>
  );
};
