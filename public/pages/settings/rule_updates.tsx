import React from 'react';
import { EuiButtonEmpty, EuiCallOut, EuiSpacer } from '@elastic/eui';
import { useHistory } from 'react-router-dom';
import { useServices } from '../../kibana/services_context';
import { PATHS } from '../../paths';
import { testIds } from '../../test_ids';
import { isUpdatable } from '../library/rule_state';
import { useLibrary } from '../library/use_library';
import { strings } from './strings';

const UPDATES_SEARCH = '?state=update';

/** Says that installed rules were written with other settings than those of now, and leads to their update. */
export const RuleUpdates = () => {
  const { canManageRules } = useServices();
  const history = useHistory();
  const library = useLibrary({ isEnabled: canManageRules });
  const updatable = library.data?.rules.filter(isUpdatable).length ?? 0;
  if (!canManageRules || updatable === 0) return null;
  return (
    <>
      <EuiCallOut
        title={strings.ruleUpdates(updatable)}
        iconType="refresh"
        data-test-subj={testIds.settings.ruleUpdates}
        data-count={updatable}
      >
        <EuiButtonEmpty
          size="s"
          flush="left"
          onClick={() => history.push({ pathname: PATHS.library, search: UPDATES_SEARCH })}
          data-test-subj={testIds.settings.ruleUpdatesLink}
        >
          {strings.ruleUpdatesLink}
        </EuiButtonEmpty>
      </EuiCallOut>
      <EuiSpacer size="l" />
    </>
  );
};
