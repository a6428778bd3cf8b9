import React from 'react';
import { EuiCallOut, EuiLink } from '@elastic/eui';
import { LIBRARY_DAYS } from '../../../../common/api/library';
import type { LibraryRule } from '../../../../common/api/library';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { useServices } from '../../../kibana/services_context';
import { PATHS } from '../../../paths';
import { testIds } from '../../../test_ids';
import { needSentence } from './need_sentences';
import { strings } from './strings';

/** What a rule needs and lacks, and why it may stay silent. */
export const RuleNeeds = ({ rule }: { rule: LibraryRule }) => {
  const { formatters } = useServices();
  const pageLink = usePageLink();
  const { installed, needs, isOffered, lastEventAt } = rule;
  const reasons = [
    ...(installed?.enabled === false ? [strings.disabledReason] : []),
    ...needs.map(needSentence),
    ...(lastEventAt === null ? [strings.noEvents(LIBRARY_DAYS)] : []),
    ...(lastEventAt ? [strings.hasEvents(formatters.dateTime(lastEventAt))] : []),
  ];
  return (
    <EuiCallOut
      size="s"
      {...(isOffered ? { color: 'primary' } : { color: 'warning', iconType: 'warning' })}
      title={installed ? strings.needsInstalled : strings.needs}
      data-test-subj={testIds.library.needs}
    >
      {reasons.length === 0 ? (
        <p>{strings.works}</p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {needs.some(({ kind }) => kind !== 'version') && (
        <p>
          <EuiLink {...pageLink(PATHS.settings)}>{strings.settings}</EuiLink>
        </p>
      )}
    </EuiCallOut>
  );
};
