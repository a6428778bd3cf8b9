import React from 'react';
import { EuiDescriptionList, EuiProgress, EuiSpacer } from '@elastic/eui';
import type { BackfillProgress } from '../../../../common/api/sources';
import { RelativeTime } from '../../../components/relative_time/relative_time';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

const MAX_WIDTH_PX = 560;

/** How far a back-fill is, in numbers; those to come are estimates. */
export const BackfillFigures = ({ backfill, name }: { backfill: BackfillProgress; name: string }) => {
  const { formatters } = useServices();
  const { count, dateTime, percent } = formatters;
  const { shareDone, read, stored, duplicates, rejected, estimatedToGo, estimatedEndAt, ratePerSecond } = backfill;
  const isOver = backfill.state === 'done' || backfill.state === 'cancelled';
  const items = [
    { title: strings.range, description: strings.rangeOf(dateTime(backfill.from), dateTime(backfill.before)) },
    { title: strings.read, description: count(read) },
    { title: strings.stored, description: count(stored) },
    { title: strings.duplicates, description: count(duplicates) },
    { title: strings.rejected, description: count(rejected) },
    ...(isOver
      ? []
      : [
          {
            title: strings.toGo,
            description: estimatedToGo === null ? strings.missing : strings.about(count(estimatedToGo)),
          },
          {
            title: strings.rate,
            description: ratePerSecond === null ? strings.missing : strings.perSecond(count(Math.round(ratePerSecond))),
          },
          {
            title: strings.end,
            description: estimatedEndAt === null ? strings.missing : <RelativeTime time={estimatedEndAt} isFuture />,
          },
        ]),
    ...(backfill.finishedAt === null
      ? []
      : [{ title: strings.finished, description: <RelativeTime time={backfill.finishedAt} /> }]),
  ];
  return (
    <div style={{ maxWidth: MAX_WIDTH_PX }}>
      {!isOver && (
        <>
          <EuiProgress
            value={shareDone}
            max={1}
            size="m"
            label={strings.done}
            valueText={percent(shareDone)}
            aria-label={strings.progressOf(name)}
            data-test-subj={testIds.sources.backfill.progress}
          />
          <EuiSpacer size="s" />
        </>
      )}
      <EuiDescriptionList
        type="column"
        compressed
        listItems={items}
        data-test-subj={testIds.sources.backfill.figures}
      />
    </div>
  );
};
