import React from 'react';
import { EuiButtonIcon, EuiToolTip } from '@elastic/eui';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { useServices } from '../../../kibana/services_context';
import { PATHS, requestSearch } from '../../../paths';
import { strings } from './strings';

interface CreateRuleLinkProps {
  panelTitle: string;
  esql: string;
  testId: string;
}

/** Begins a rule with the very query that gave what the panel shows. */
export const CreateRuleLink = ({ panelTitle, esql, testId }: CreateRuleLinkProps) => {
  const { canManageRules } = useServices();
  const pageLink = usePageLink();
  const search = requestSearch(esql);
  // A query that is too long for an address would begin an empty rule.
  return canManageRules && search !== '' ? (
    <EuiToolTip content={strings.createRule}>
      <EuiButtonIcon
        color="text"
        size="xs"
        iconType="bell"
        aria-label={strings.createRuleFrom(panelTitle)}
        {...pageLink(PATHS.createRule, search)}
        data-test-subj={testId}
      />
    </EuiToolTip>
  ) : null;
};
