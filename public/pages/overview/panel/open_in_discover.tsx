import React from 'react';
import { EuiLink, EuiText } from '@elastic/eui';
import { useServices } from '../../../kibana/services_context';
import { strings } from './strings';

interface OpenInDiscoverProps {
  panelTitle: string;
  esql: string;
  timeRange: { from: string; to: string };
  testId: string;
}

/** Link to Discover with the very query and time range that gave what the panel shows. */
export const OpenInDiscover = ({ panelTitle, esql, timeRange: { from, to }, testId }: OpenInDiscoverProps) => {
  const { discoverUrl } = useServices();
  const href = discoverUrl({ esql, timeRange: { from, to } });
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
