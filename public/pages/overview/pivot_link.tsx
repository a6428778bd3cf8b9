import type { ReactNode } from 'react';
import React from 'react';
import { EuiLink } from '@elastic/eui';
import { testIds } from '../../test_ids';
import { useOverview } from './overview_context';
import { strings } from './strings';

interface PivotLinkProps {
  /** One of `PIVOT_FIELDS`. */
  field: string;
  value: string;
  children: ReactNode;
}

/** A value of any field that narrows the page to itself when clicked. */
export const PivotLink = ({ field, value, children }: PivotLinkProps) => {
  const { pivot } = useOverview();
  return (
    <EuiLink
      onClick={() => pivot({ field, value, isExcluded: false })}
      title={strings.filterFor(value)}
      data-test-subj={testIds.overview.filterLink}
      data-filter={field}
      data-value={value}
      className="eui-textTruncate"
      style={{ textAlign: 'left', maxWidth: '100%', verticalAlign: 'bottom' }}
    >
      {children}
    </EuiLink>
  );
};
