import React from 'react';
import {
  EuiButtonEmpty,
  EuiButtonGroup,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiIconTip,
  EuiPanel,
  EuiSkeletonText,
  EuiSpacer,
  EuiTitle,
} from '@elastic/eui';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { PreviewBody } from './preview_body';
import { strings } from './strings';
import type { PreviewHandle } from './use_preview';

interface PreviewPanelProps {
  preview: PreviewHandle;
  days: number;
  onChangeDays(days: number): void;
}

const CHOICES = [1, 7, 14, 30];
const STALE_OPACITY = 0.5;
const SKELETON_LINES = 5;

/** What the rule would have raised, in one of four states. */
export const PreviewPanel = ({ preview: { query, isStale }, days, onChangeDays }: PreviewPanelProps) => {
  const { data } = query;
  const state = query.isError ? 'failed' : data ? (data.alerts === 0 ? 'empty' : 'loaded') : 'loading';
  return (
    <EuiPanel
      hasBorder
      hasShadow={false}
      style={{ minWidth: 0, height: '100%' }}
      data-test-subj={testIds.rules.preview}
      data-panel-state={state}
      aria-busy={query.isFetching || isStale}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xs">
            <h2>{strings.title}</h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem>
          <div>
            <EuiIconTip content={strings.definition} aria-label={strings.definition} />
          </div>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonGroup
            legend={strings.days}
            buttonSize="compressed"
            options={CHOICES.map((count) => ({
              id: String(count),
              label: strings.dayCount(count),
              title: strings.dayTitle(count),
            }))}
            idSelected={String(days)}
            onChange={(id) => onChangeDays(Number(id))}
            data-test-subj={testIds.rules.previewDays}
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="m" />
      {state === 'loading' && (
        <div role="status" aria-label={strings.loading}>
          <EuiSkeletonText lines={SKELETON_LINES} />
        </div>
      )}
      {query.isError && (
        <EuiCallOut
          color="danger"
          size="s"
          iconType="error"
          title={errorSentence(query.error, strings.unknownError)}
          data-test-subj={testIds.rules.previewError}
        >
          <EuiButtonEmpty
            size="xs"
            flush="left"
            color="danger"
            isLoading={query.isFetching}
            onClick={() => void query.refetch()}
            data-test-subj={testIds.rules.previewRetry}
          >
            {strings.retry}
          </EuiButtonEmpty>
        </EuiCallOut>
      )}
      {!query.isError && data && (
        <div style={isStale ? { opacity: STALE_OPACITY } : undefined}>
          <PreviewBody answer={data} />
        </div>
      )}
    </EuiPanel>
  );
};
