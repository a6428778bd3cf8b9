import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiConfirmModal,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import type { Source } from '../../../../common/api/sources';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { BackfillFigures } from './backfill_figures';
import { BackfillForm } from './backfill_form';
import { strings } from './strings';
import { useBackfillActions } from './use_backfill_actions';

const CANCEL_TITLE_ID = 'claudeActivityCancelBackfillTitle';

/** What of a source's history is read: how far, and to begin or cancel it. */
export const BackfillSection = ({ source }: { source: Source }) => {
  const { canManageSources } = useServices();
  const { start, cancel, isCancelling, isStarting } = useBackfillActions(source);
  const [isAsking, setIsAsking] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const { backfill } = source;
  const isUnderWay = backfill !== null && backfill.state !== 'done' && backfill.state !== 'cancelled';
  const isInTrouble = backfill?.state === 'failing' || backfill?.state === 'stopped';

  return (
    <section data-test-subj={testIds.sources.backfill.section} data-state={backfill?.state ?? 'none'}>
      <EuiTitle size="xxs">
        <h3>{strings.title}</h3>
      </EuiTitle>
      <EuiSpacer size="s" />
      {backfill === null ? (
        <EuiText size="s">
          <p>{strings.none}</p>
        </EuiText>
      ) : (
        <>
          {isInTrouble ? (
            <EuiCallOut color="danger" size="s" iconType="warning" title={backfill.message} />
          ) : (
            <EuiText size="s">
              <p>{backfill.message}</p>
            </EuiText>
          )}
          <EuiSpacer size="s" />
          <BackfillFigures backfill={backfill} name={source.name} />
        </>
      )}
      {canManageSources && (
        <>
          <EuiSpacer size="s" />
          <EuiFlexGroup gutterSize="s" responsive={false} alignItems="flexEnd" wrap>
            {isUnderWay && (
              <EuiFlexItem grow={false}>
                <EuiButtonEmpty
                  size="s"
                  flush="left"
                  color="danger"
                  iconType="cross"
                  onClick={() => setIsAsking(true)}
                  data-test-subj={testIds.sources.backfill.cancel}
                >
                  {strings.cancel}
                </EuiButtonEmpty>
              </EuiFlexItem>
            )}
            {!isUnderWay && !isChoosing && (
              <EuiFlexItem grow={false}>
                <EuiButton
                  size="s"
                  iconType="clock"
                  onClick={() => setIsChoosing(true)}
                  data-test-subj={testIds.sources.backfill.choose}
                >
                  {strings.choose}
                </EuiButton>
              </EuiFlexItem>
            )}
            {!isUnderWay && isChoosing && (
              <BackfillForm
                isStarting={isStarting}
                onCancel={() => setIsChoosing(false)}
                onStart={(from) =>
                  void start(from).then((isStarted) => {
                    if (isStarted) setIsChoosing(false);
                  })
                }
              />
            )}
          </EuiFlexGroup>
        </>
      )}
      {isAsking && (
        <EuiConfirmModal
          title={strings.cancelTitle(source.name)}
          titleProps={{ id: CANCEL_TITLE_ID }}
          aria-labelledby={CANCEL_TITLE_ID}
          buttonColor="danger"
          defaultFocusedButton="cancel"
          cancelButtonText={strings.goOn}
          confirmButtonText={strings.cancel}
          isLoading={isCancelling}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => void cancel().then(() => setIsAsking(false))}
          data-test-subj={testIds.sources.backfill.confirmCancel}
        >
          <p>{strings.cancelBody}</p>
        </EuiConfirmModal>
      )}
    </section>
  );
};
