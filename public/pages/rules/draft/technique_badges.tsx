import React from 'react';
import { EuiBadge, EuiToolTip } from '@elastic/eui';
import { testIds } from '../../../test_ids';
import type { Technique } from './read_rule';

/** ATT&CK techniques as links to what MITRE says about them. */
export const TechniqueBadges = ({ techniques }: { techniques: readonly Technique[] }) => (
  <>
    {techniques.map(({ id, name, tactic, reference }) => (
      <EuiToolTip key={`${tactic}/${id}`} content={tactic}>
        <EuiBadge
          color="hollow"
          href={reference}
          target="_blank"
          rel="noreferrer"
          data-test-subj={testIds.rules.technique}
        >
          {`${id} ${name}`}
        </EuiBadge>
      </EuiToolTip>
    ))}
  </>
);
