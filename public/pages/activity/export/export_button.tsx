import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiPopover,
  EuiPopoverTitle,
  EuiProgress,
  EuiRadioGroup,
  EuiSpacer,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import type { ActivityFilters } from '../../../../common/api/activity';
import type { ExportFormat } from '../../../../common/export/export_format';
import { EXPORT_FORMATS, MAX_EXPORT_ROWS } from '../../../../common/export/export_format';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';
import { useExport } from './use_export';

const WIDTH_PX = 340;
const ids = testIds.activity.export;

/** What is being exported, how far it is, and how it ended. */
export const ExportButton = ({ filters }: { filters: ActivityFilters }) => {
  const { formatters } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('csv');
  const { state, start, cancel } = useExport(filters);
  const groupId = useGeneratedHtmlId();
  const isRunning = state.status === 'running';
  const progress = state.status === 'running' ? state.progress : undefined;
  return (
    <EuiPopover
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downRight"
      aria-label={strings.title}
      button={
        <EuiButtonEmpty
          iconType="download"
          onClick={() => setIsOpen(!isOpen)}
          isLoading={isRunning}
          data-test-subj={ids.open}
        >
          {strings.open}
        </EuiButtonEmpty>
      }
    >
      <EuiPopoverTitle>{strings.title}</EuiPopoverTitle>
      <div style={{ width: WIDTH_PX, maxWidth: '100%' }} data-test-subj={ids.panel} data-state={state.status}>
        <EuiRadioGroup
          name={groupId}
          legend={{ children: strings.format }}
          options={EXPORT_FORMATS.map((id) => ({
            id: `${groupId}-${id}`,
            label: strings.formats[id],
            'data-format': id,
          }))}
          idSelected={`${groupId}-${format}`}
          onChange={(id) => setFormat(EXPORT_FORMATS.find((each) => id.endsWith(`-${each}`)) ?? 'csv')}
          disabled={isRunning}
        />
        <EuiSpacer size="m" />
        <EuiText size="s" color="subdued">
          <p>{strings.limit(formatters.count(MAX_EXPORT_ROWS))}</p>
        </EuiText>
        <EuiSpacer size="m" />
        <div role="status">
          {isRunning && (
            <>
              <EuiText size="s" data-test-subj={ids.progress}>
                {progress
                  ? strings.progress(formatters.count(progress.rows), formatters.count(progress.total))
                  : strings.beginning}
              </EuiText>
              <EuiSpacer size="xs" />
              <EuiProgress
                aria-label={strings.title}
                size="s"
                {...(progress && progress.total > 0 ? { value: progress.rows, max: progress.total } : {})}
              />
            </>
          )}
          {state.status === 'done' && (
            <EuiCallOut
              size="s"
              color={state.isCut ? 'warning' : 'success'}
              iconType="check"
              title={(state.isCut ? strings.cut : strings.done)(formatters.count(state.rows))}
              data-test-subj={ids.done}
            />
          )}
          {state.status === 'failed' && (
            <EuiCallOut size="s" color="danger" iconType="error" title={strings.failed} data-test-subj={ids.failed}>
              <p>{state.message}</p>
            </EuiCallOut>
          )}
        </div>
        <EuiSpacer size="m" />
        {isRunning ? (
          <EuiButton size="s" color="text" onClick={cancel} data-test-subj={ids.cancel}>
            {strings.cancel}
          </EuiButton>
        ) : (
          <EuiButton size="s" fill onClick={() => start(format)} data-test-subj={ids.start}>
            {strings.start}
          </EuiButton>
        )}
      </div>
    </EuiPopover>
  );
};
