import React, { useState } from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFieldNumber,
  EuiFormFieldset,
  EuiFormRow,
  EuiModal,
  EuiModalBody,
  EuiModalFooter,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiRadioGroup,
  EuiSpacer,
} from '@elastic/eui';
import type { NamespaceRetention } from '../../../../common/api/retention';
import { keepsLess, MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from '../../../../common/api/retention';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { ShortenModal } from './shorten_modal';
import { strings } from './strings';
import { useChangeRetention } from './use_retention';

const TITLE_ID = 'claudeActivityRetentionTitle';
const KEEP_ID = 'claudeActivityRetentionKeep';
const LIMIT_ID = 'claudeActivityRetentionLimit';
const DEFAULT_DAYS = 365;

/** Whole days that can be set; undefined while what is typed is none. */
const readDays = (text: string): number | undefined => {
  const days = Number(text);
  return Number.isInteger(days) && days >= MIN_RETENTION_DAYS && days <= MAX_RETENTION_DAYS ? days : undefined;
};

/** Asks how long the data of a namespace is to be kept, and again before less is kept than before. */
export const RetentionModal = ({ retention, onClose }: { retention: NamespaceRetention; onClose(): void }) => {
  const { namespace, days: before, deadLetterDays = before } = retention;
  const [chosen, setChosen] = useState(before === null ? KEEP_ID : LIMIT_ID);
  const [text, setText] = useState(String(before ?? DEFAULT_DAYS));
  const [isAsking, setIsAsking] = useState(false);
  const change = useChangeRetention(namespace, { onDone: onClose });
  const days = chosen === KEEP_ID ? null : readDays(text);
  const ids = testIds.sources.retention;

  if (isAsking && typeof days === 'number') {
    return (
      <ShortenModal
        namespace={namespace}
        before={before}
        days={days}
        change={change}
        onCancel={() => {
          change.reset();
          setIsAsking(false);
        }}
      />
    );
  }
  const save = (): void => {
    if (days === undefined) return;
    if ([before, deadLetterDays].some((old) => keepsLess(old, days))) setIsAsking(true);
    else change.mutate({ days });
  };
  return (
    <EuiModal onClose={onClose} aria-labelledby={TITLE_ID} data-test-subj={ids.modal}>
      <EuiModalHeader>
        <EuiModalHeaderTitle id={TITLE_ID}>{strings.modalTitle(namespace)}</EuiModalHeaderTitle>
      </EuiModalHeader>
      <EuiModalBody>
        {change.isError && (
          <>
            <EuiCallOut color="danger" iconType="error" size="s" title={strings.notSaved} data-test-subj={ids.error}>
              <p>{errorSentence(change.error, strings.unknownError)}</p>
            </EuiCallOut>
            <EuiSpacer size="m" />
          </>
        )}
        <EuiFormFieldset legend={{ children: strings.choice }}>
          <EuiRadioGroup
            name="claudeActivityRetention"
            idSelected={chosen}
            onChange={setChosen}
            options={[
              { id: KEEP_ID, label: strings.keep },
              { id: LIMIT_ID, label: strings.limit },
            ]}
            data-test-subj={ids.choice}
          />
        </EuiFormFieldset>
        {chosen === LIMIT_ID && (
          <>
            <EuiSpacer size="m" />
            <EuiFormRow
              label={strings.days}
              isInvalid={days === undefined}
              error={days === undefined ? [strings.notDays(MIN_RETENTION_DAYS, MAX_RETENTION_DAYS)] : []}
            >
              <EuiFieldNumber
                min={MIN_RETENTION_DAYS}
                max={MAX_RETENTION_DAYS}
                step={1}
                value={text}
                isInvalid={days === undefined}
                onChange={({ target }) => setText(target.value)}
                data-test-subj={ids.days}
              />
            </EuiFormRow>
          </>
        )}
      </EuiModalBody>
      <EuiModalFooter>
        <EuiButtonEmpty onClick={onClose}>{strings.cancel}</EuiButtonEmpty>
        <EuiButton
          fill
          isDisabled={days === undefined}
          isLoading={change.isLoading}
          onClick={save}
          data-test-subj={ids.save}
        >
          {strings.save}
        </EuiButton>
      </EuiModalFooter>
    </EuiModal>
  );
};
