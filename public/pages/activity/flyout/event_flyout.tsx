import React, { useState } from 'react';
import {
  EuiCodeBlock,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiTab,
  EuiTabs,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { readText } from '../../../../common/activity/read_field';
import type { ActivityEvent } from '../../../../common/api/activity';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from '../strings';
import { FieldsTable } from './fields_table';

interface EventFlyoutProps {
  event: ActivityEvent;
  close(): void;
}

/** All of one event: its fields, and the document as it is stored. */
export const EventFlyout = ({ event, close }: EventFlyoutProps) => {
  const { formatters } = useServices();
  const [tab, setTab] = useState<'fields' | 'raw'>('fields');
  const titleId = useGeneratedHtmlId();
  const time = readText(event.document, '@timestamp');
  return (
    <EuiFlyout
      onClose={close}
      size="m"
      ownFocus
      aria-labelledby={titleId}
      closeButtonProps={{ 'aria-label': strings.flyout.close }}
      data-test-subj={testIds.activity.flyout}
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="xs">
          <h2 id={titleId} style={{ overflowWrap: 'anywhere' }}>
            {event.sentence.map(({ text }) => text).join('')}
          </h2>
        </EuiTitle>
        {time !== undefined && (
          <EuiText size="s" color="subdued">
            {formatters.dateTime(time)}
          </EuiText>
        )}
        <EuiSpacer size="s" />
        <EuiTabs bottomBorder={false} size="s">
          <EuiTab isSelected={tab === 'fields'} onClick={() => setTab('fields')}>
            {strings.flyout.fields}
          </EuiTab>
          <EuiTab isSelected={tab === 'raw'} onClick={() => setTab('raw')} data-test-subj={testIds.activity.rawTab}>
            {strings.flyout.raw}
          </EuiTab>
        </EuiTabs>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        {tab === 'fields' ? (
          <FieldsTable event={event} done={close} />
        ) : (
          <EuiCodeBlock language="json" fontSize="s" paddingSize="s" isCopyable data-test-subj={testIds.activity.raw}>
            {JSON.stringify(event.document, null, 2)}
          </EuiCodeBlock>
        )}
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
