import React from 'react';
import { EuiLink, EuiText } from '@elastic/eui';
import { discoverRange } from '../../../kibana/discover_range';
import { useServices } from '../../../kibana/services_context';
import { strings } from './strings';

interface OpenInDiscoverProps {
  panelTitle: string;
  esql: string;
  /** ISO 8601 instants; the end is exclusive. */
  timeRange: { from: string; to: string };
  testId: string;
}

/** Link to Discover with the very query and time range that gave what the panel shows. */
export const OpenInDiscover = ({ panelTitle, esql, timeRange, testId }: OpenInDiscoverProps) => {
  const { discoverUrl } = useServices();
  const href = discoverUrl({ esql, timeRange: discoverRange(timeRange) });
  return href === undefined ? null : (
    <EuiText size="xs">
      <EuiLink
        href={href}
        target="_blank"
        external={false}
        aria-label={strings.openPanelInDiscover(panelTitle)}
        data-test-subj={testId}
      >
        {strings.openInDiscover}
      </EuiLink>
    </EuiText>
  );
};
