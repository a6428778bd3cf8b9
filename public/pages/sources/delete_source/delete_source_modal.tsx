import React, { useState } from 'react';
import { EuiCallOut, EuiConfirmModal, EuiFormFieldset, EuiRadioGroup, EuiSpacer } from '@elastic/eui';
import type { Source } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { DeletionPlan } from './deletion_plan';
import { strings } from './strings';
import { useDeleteSource, useDeletionPlan } from './use_source_deletion';

const TITLE_ID = 'claudeActivityDeleteSourceTitle';
const KEEP_ID = 'claudeActivityDeleteSourceKeep';
const REMOVE_ID = 'claudeActivityDeleteSourceRemove';

/** Asks before a source is deleted, and what is to become of its data. */
export const DeleteSourceModal = ({ source, onClose }: { source: Source; onClose(): void }) => {
  const [chosen, setChosen] = useState(KEEP_ID);
  const plan = useDeletionPlan(source);
  const remove = useDeleteSource(source, { onDone: onClose });
  const canRemove = plan.isSuccess && plan.data.obstacle === null;
  const withData = chosen === REMOVE_ID && canRemove;
  return (
    <EuiConfirmModal
      title={strings.title(source.name)}
      titleProps={{ id: TITLE_ID }}
      aria-labelledby={TITLE_ID}
      buttonColor="danger"
      defaultFocusedButton="cancel"
      cancelButtonText={strings.cancel}
      confirmButtonText={withData ? strings.confirmWithData : strings.confirm}
      isLoading={remove.isLoading}
      onCancel={onClose}
      onConfirm={() => remove.mutate({ withData })}
      data-test-subj={testIds.sources.confirmDelete}
    >
      {remove.isError && (
        <>
          <EuiCallOut
            color="danger"
            iconType="error"
            size="s"
            title={strings.failed}
            data-test-subj={testIds.sources.deletion.error}
          >
            <p>{errorSentence(remove.error, strings.unknownError)}</p>
          </EuiCallOut>
          <EuiSpacer size="m" />
        </>
      )}
      <p>{strings.body}</p>
      <EuiFormFieldset legend={{ children: strings.data }}>
        <EuiRadioGroup
          name="claudeActivityDeleteSource"
          idSelected={withData ? REMOVE_ID : KEEP_ID}
          onChange={setChosen}
          options={[
            { id: KEEP_ID, label: strings.keep },
            { id: REMOVE_ID, label: strings.remove, disabled: !canRemove },
          ]}
          data-test-subj={testIds.sources.deletion.choice}
        />
      </EuiFormFieldset>
      <EuiSpacer size="s" />
      <DeletionPlan plan={plan} />
    </EuiConfirmModal>
  );
};
