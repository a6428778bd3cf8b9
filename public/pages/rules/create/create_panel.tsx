import React, { useState } from 'react';
import {
  EuiButton,
  EuiCallOut,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiPanel,
  EuiSpacer,
  EuiSwitch,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { useMutation } from '@tanstack/react-query';
import type { RuleBody } from '../../../../common/api/rules';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import type { RuleKind } from '../../../kibana/rules_client';
import { testIds } from '../../../test_ids';
import { chooseKind } from './choose_kind';
import { createErrorSentence } from './create_error_sentence';
import { CreatedCallout } from './created_callout';
import { strings } from './strings';
import { useCapabilities } from './use_capabilities';

interface CreatePanelProps {
  /** The drafted rule, with the query as it stands on the page. */
  body: RuleBody;
  draftedName: string;
  /** While the draft is being asked anew, what is shown is not what would be created. */
  isReady: boolean;
  /** Whether the query was edited by hand and Elasticsearch hasn't taken it yet. */
  isUnchecked: boolean;
  onAnother(): void;
}

const MAX_NAME_LENGTH = 200;

/** The last step: name, whether it is enabled, and the button. */
export const CreatePanel = ({ body, draftedName, isReady, isUnchecked, onAnother }: CreatePanelProps) => {
  const { rules } = useServices();
  const capabilities = useCapabilities();
  // A name typed for one draft would be wrong for the next.
  const [own, setOwn] = useState<{ draftedName: string; name: string } | undefined>();
  const [isEnabled, setIsEnabled] = useState(false);
  const name = own?.draftedName === draftedName ? own.name : draftedName;
  const choice = capabilities.data && chooseKind(capabilities.data);
  const wanted: RuleBody = { ...body, name: name.trim(), enabled: isEnabled };
  const create = useMutation(({ kind, rule }: { kind: RuleKind; rule: RuleBody }) =>
    rules.create({ kind, body: rule }),
  );
  // The same rule twice is never what somebody wants.
  const isCreated = create.isSuccess && JSON.stringify(create.variables?.rule) === JSON.stringify(wanted);

  return (
    <EuiPanel hasBorder hasShadow={false}>
      <EuiTitle size="xs">
        <h2>{strings.title}</h2>
      </EuiTitle>
      <EuiSpacer size="m" />
      <EuiFlexGroup gutterSize="l" alignItems="flexEnd" wrap>
        <EuiFlexItem>
          <EuiFormRow fullWidth label={strings.name}>
            <EuiFieldText
              fullWidth
              maxLength={MAX_NAME_LENGTH}
              value={name}
              onChange={({ target }) => setOwn({ draftedName, name: target.value })}
              data-test-subj={testIds.rules.createName}
            />
          </EuiFormRow>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiFormRow hasEmptyLabelSpace>
            <EuiSwitch
              label={strings.enable}
              checked={isEnabled}
              onChange={({ target }) => setIsEnabled(target.checked)}
              data-test-subj={testIds.rules.enable}
            />
          </EuiFormRow>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton
            fill
            isLoading={create.isLoading}
            isDisabled={!isReady || isUnchecked || isCreated || choice?.kind === undefined || name.trim() === ''}
            onClick={() => {
              if (choice?.kind !== undefined) create.mutate({ kind: choice.kind, rule: wanted });
            }}
            data-test-subj={testIds.rules.create}
          >
            {isEnabled ? strings.createEnabled : strings.create}
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      {isUnchecked && (
        <EuiText size="xs" color="subdued">
          <p>{strings.unchecked}</p>
        </EuiText>
      )}
      {choice?.kind !== undefined && (
        <EuiText size="xs" color="subdued">
          <p>{[strings.kinds[choice.kind], ...choice.reasons.map((reason) => strings.because(reason))].join(' ')}</p>
        </EuiText>
      )}
      {choice && choice.kind === undefined && (
        <EuiCallOut color="warning" iconType="lock" title={strings.cannot} data-test-subj={testIds.rules.cannotCreate}>
          {choice.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </EuiCallOut>
      )}
      {capabilities.isError && (
        <EuiCallOut color="danger" size="s" iconType="error" title={strings.capabilitiesFailed}>
          <p>{errorSentence(capabilities.error, strings.unknownError)}</p>
        </EuiCallOut>
      )}
      <div aria-live="polite">
        {create.isError && (
          <>
            <EuiSpacer size="m" />
            <EuiCallOut
              color="danger"
              iconType="error"
              title={strings.failed}
              data-test-subj={testIds.rules.createError}
            >
              <p>{createErrorSentence(create.error)}</p>
            </EuiCallOut>
          </>
        )}
        {create.isSuccess && (
          <>
            <EuiSpacer size="m" />
            <CreatedCallout
              rule={create.data}
              name={String(create.variables?.rule['name'])}
              isEnabled={create.variables?.rule['enabled'] === true}
              onAnother={onAnother}
            />
          </>
        )}
      </div>
    </EuiPanel>
  );
};
