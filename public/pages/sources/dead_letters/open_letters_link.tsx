import React from 'react';
import { EuiLink, EuiText } from '@elastic/eui';
import type { OpenDeadLetters } from '../../../../common/api/dead_letters';
import type { Source } from '../../../../common/api/sources';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { useServices } from '../../../kibana/services_context';
import { deadLettersPath } from '../../../paths';
import { testIds } from '../../../test_ids';
import { strings } from './strings';

/** Leads to what was set aside; nothing where there is none. */
export const OpenLettersLink = ({ source, letters }: { source: Source; letters: OpenDeadLetters | undefined }) => {
  const { formatters } = useServices();
  const pageLink = usePageLink();
  if (letters === undefined || letters.open === 0) {
    return null;
  }
  return (
    <EuiText size="xs">
      <EuiLink
        color="danger"
        aria-label={strings.linkLabel(source.name)}
        {...pageLink(deadLettersPath(source.id))}
        data-test-subj={testIds.sources.deadLetters.link}
        data-count={letters.open}
      >
        {strings.link(formatters.count(letters.open), !letters.isComplete)}
      </EuiLink>
    </EuiText>
  );
};
