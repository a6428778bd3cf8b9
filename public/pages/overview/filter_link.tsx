import type { ReactNode } from 'react';
import React from 'react';
import { EuiLink } from '@elastic/eui';
import type { FilterName } from '../../../common/api/overview';
import { testIds } from '../../test_ids';
import { useOverview } from './overview_context';
import { strings } from './strings';

interface FilterLinkProps {
  filter: FilterName;
  value: string;
  children: ReactNode;
}

/** A value that narrows the page to itself when clicked. */
export const FilterLink = ({ filter, value, children }: FilterLinkProps) => {
  const { filterBy } = useOverview();
  return (
    <EuiLink
      onClick={() => filterBy(filter, value)}
      title={strings.filterFor(value)}
      data-test-subj={testIds.overview.filterLink}
      data-filter={filter}
      data-value={value}
      style={{
        textAlign: 'left',
        maxWidth: '100%',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        verticalAlign: 'bottom',
      }}
    >
      {children}
    </EuiLink>
  );
};
