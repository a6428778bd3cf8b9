import React, { useState } from 'react';
import { EuiContextMenuItem, EuiContextMenuPanel, EuiLink, EuiPopover } from '@elastic/eui';
import { discoverRange } from '../../../kibana/discover_range';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useActivity } from '../activity_context';
import { strings } from '../strings';
import { entityEsql } from './entity_esql';

interface EntityMenuProps {
  /** As the sentence says it. */
  text: string;
  field: string;
  value: string;
  /** The field to look in, where it is another one. */
  origin?: string | undefined;
}

/** A value in a sentence: narrows the page to it or away from it, or opens all its events in Discover. */
export const EntityMenu = ({ text, field, value, origin = field }: EntityMenuProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const { discoverUrl } = useServices();
  const { filters, pivot } = useActivity();
  const close = (): void => setIsOpen(false);
  const link = (
    <EuiLink
      onClick={() => setIsOpen(!isOpen)}
      title={value}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      data-test-subj={testIds.activity.entity}
      data-field={field}
      data-value={value}
      style={{ overflowWrap: 'anywhere', textAlign: 'left' }}
    >
      {text}
    </EuiLink>
  );
  const href = isOpen ? discoverUrl({ esql: entityEsql(origin, value), timeRange: discoverRange(filters) }) : undefined;
  const items = [
    <EuiContextMenuItem
      key="for"
      icon="plusInCircle"
      onClick={() => {
        close();
        pivot({ field, value, isExcluded: false });
      }}
      data-test-subj={testIds.activity.filterFor}
    >
      {strings.entity.filterFor}
    </EuiContextMenuItem>,
    <EuiContextMenuItem
      key="out"
      icon="minusInCircle"
      onClick={() => {
        close();
        pivot({ field, value, isExcluded: true });
      }}
      data-test-subj={testIds.activity.filterOut}
    >
      {strings.entity.filterOut}
    </EuiContextMenuItem>,
    ...(href === undefined
      ? []
      : [
          <EuiContextMenuItem
            key="discover"
            icon="inspect"
            href={href}
            target="_blank"
            data-test-subj={testIds.activity.entityDiscover}
          >
            {strings.entity.discover}
          </EuiContextMenuItem>,
        ]),
  ];
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={close}
      button={link}
      panelPaddingSize="none"
      anchorPosition="downLeft"
      aria-label={strings.entity.menu(text)}
    >
      <EuiContextMenuPanel items={items} />
    </EuiPopover>
  );
};
