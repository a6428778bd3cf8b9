import type { ReactNode } from 'react';
import React from 'react';
import { EuiCallOut, EuiDescriptionList, EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText } from '@elastic/eui';
import type { Source } from '../../../../common/api/sources';
import { auditDataStream } from '../../../../common/names';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { BackfillSection } from '../backfill/backfill_section';
import { strings } from './strings';

const COLUMN_MIN_WIDTH_PX = 280;

type Item = { title: string; description: NonNullable<ReactNode> };

/** Everything known about how a source is doing. */
export const SourceHealthDetails = ({ source }: { source: Source }) => {
  const { formatters } = useServices();
  const { health } = source;
  const labels = strings.health;
  // Then the message is the error and what follows from it.
  const isInTrouble = health.lastError !== null && (health.state === 'failing' || health.state === 'stopped');
  const time = (value: string | null): NonNullable<ReactNode> =>
    value === null ? strings.missing : <RelativeTime time={value} />;
  const columns: Item[][] = [
    [
      { title: labels.watermark, description: time(health.watermark) },
      { title: labels.lastSuccess, description: time(health.lastSuccessAt) },
      {
        title: labels.requestsRemaining,
        description: health.requestsRemaining === null ? strings.missing : formatters.count(health.requestsRemaining),
      },
      { title: labels.added, description: time(source.createdAt) },
    ],
    [
      { title: labels.stored, description: formatters.count(health.stored) },
      { title: labels.duplicates, description: formatters.count(health.duplicates) },
      { title: labels.late, description: formatters.count(health.late) },
      { title: labels.lateReconciled, description: formatters.count(health.lateReconciled) },
      { title: labels.reconciledAt, description: time(health.reconciledAt) },
      { title: labels.rejected, description: formatters.count(health.rejected) },
    ],
    [
      { title: labels.address, description: source.url },
      { title: labels.key, description: source.hasApiKey ? labels.keyStored : labels.keyMissing },
      { title: labels.dataStream, description: auditDataStream(source.namespace) },
      { title: labels.interval, description: source.interval },
      { title: labels.lookback, description: source.lookback },
    ],
  ];
  return (
    <div style={{ width: '100%' }} data-test-subj={testIds.sources.health}>
      {!isInTrouble && (
        <>
          <EuiText size="s">
            <p>{health.message}</p>
          </EuiText>
          <EuiSpacer size="m" />
        </>
      )}
      {health.lastError && (
        <>
          <EuiCallOut
            color={isInTrouble ? 'danger' : 'warning'}
            size="s"
            iconType="warning"
            title={
              <>
                {labels.lastError} (<RelativeTime time={health.lastError.at} />)
              </>
            }
            data-test-subj={testIds.sources.lastError}
          >
            <p>{isInTrouble ? health.message : health.lastError.message}</p>
          </EuiCallOut>
          <EuiSpacer size="m" />
        </>
      )}
      <EuiFlexGroup gutterSize="l" wrap responsive={false}>
        {columns.map((items, position) => (
          <EuiFlexItem key={position} style={{ minWidth: COLUMN_MIN_WIDTH_PX }}>
            <EuiDescriptionList type="column" compressed listItems={items} style={{ overflowWrap: 'anywhere' }} />
          </EuiFlexItem>
        ))}
      </EuiFlexGroup>
      <EuiSpacer size="l" />
      <BackfillSection source={source} />
    </div>
  );
};
