import React from 'react';
import { EuiButtonEmpty, EuiCallOut, EuiFlexGroup, EuiFlexItem, EuiLoadingSpinner, EuiSpacer } from '@elastic/eui';
import type { ModelInfo } from '../../../../common/api/rules';
import { testIds } from '../../../test_ids';
import type { DraftHandle } from '../draft/use_draft';
import { chooseModel } from './choose_model';
import { ModelOffer } from './model_offer';
import { strings } from './strings';

interface ModelChoiceProps {
  models: readonly ModelInfo[];
  handle: DraftHandle;
  isTyping: boolean;
}

/** Offers a model where the built-in reader is not sure, and a way out while it reads. */
export const ModelChoice = ({ models, handle, isTyping }: ModelChoiceProps) => {
  const { query, model, readWith } = handle;
  const isCurrent = !isTyping && !query.isPreviousData && !query.isFetching;
  const state = chooseModel({
    models,
    chosen: model,
    answer: isCurrent ? query.data : undefined,
    isFetching: query.isFetching,
    isError: query.isError,
  });
  if (state.kind === 'none') return null;
  if (state.kind === 'read') {
    return (
      <>
        <EuiButtonEmpty
          size="xs"
          flush="left"
          onClick={() => readWith(undefined)}
          data-test-subj={testIds.rules.modelDrop}
        >
          {strings.readWithout}
        </EuiButtonEmpty>
        <EuiSpacer size="s" />
      </>
    );
  }
  return (
    <>
      <EuiCallOut size="s" role="status" data-test-subj={testIds.rules.model} data-model-state={state.kind}>
        {state.kind === 'offer' ? (
          <ModelOffer models={state.models} onRead={readWith} />
        ) : (
          <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
            <EuiFlexItem grow={false}>
              <EuiLoadingSpinner size="m" />
            </EuiFlexItem>
            <EuiFlexItem grow={false}>{strings.reading(state.model.name)}</EuiFlexItem>
            <EuiFlexItem grow={false}>
              <EuiButtonEmpty size="xs" onClick={() => readWith(undefined)} data-test-subj={testIds.rules.modelStop}>
                {strings.stop}
              </EuiButtonEmpty>
            </EuiFlexItem>
          </EuiFlexGroup>
        )}
      </EuiCallOut>
      <EuiSpacer size="l" />
    </>
  );
};
