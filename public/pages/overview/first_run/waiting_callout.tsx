import React from 'react';
import { EuiCallOut, EuiLink } from '@elastic/eui';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { PATHS } from '../../../paths';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** A source is there, its first event is not. */
export const WaitingCallout = () => {
  const pageLink = usePageLink();
  return (
    <EuiCallOut title={strings.waitingTitle} iconType="clock" data-test-subj={testIds.overview.waiting}>
      <p>
        {strings.waitingBody} <EuiLink {...pageLink(PATHS.sources)}>{strings.toSources}</EuiLink>
      </p>
    </EuiCallOut>
  );
};
