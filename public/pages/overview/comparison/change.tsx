import React from 'react';
import { EuiText } from '@elastic/eui';
import type { NumberPanel } from '../../../../common/api/overview';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useOverview } from '../overview_context';
import { strings } from './strings';
import { usePrevious } from './use_previous';

/** How a number has changed since the period before; nothing unless that is wanted. */
export const Change = ({ panel, value }: { panel: NumberPanel; value: number }) => {
  const { formatters } = useServices();
  const { isCompared } = useOverview();
  const previous = usePrevious();
  if (!isCompared || (previous.data === undefined && !previous.isError)) {
    return null;
  }
  const before = previous.data?.[panel].data.value;
  const textOf = (count: number): string => {
    if (count === 0) {
      return strings.none;
    }
    if (count === value) {
      return strings.same(formatters.count(count));
    }
    const change = `${value > count ? '+' : '−'}${formatters.percent(Math.abs(value - count) / count)}`;
    return strings.before(formatters.count(count), change);
  };
  return (
    <EuiText
      size="xs"
      color="subdued"
      data-test-subj={testIds.overview.panel(panel).previous}
      data-previous={before ?? ''}
    >
      {before === undefined ? strings.failed : textOf(before)}
    </EuiText>
  );
};
