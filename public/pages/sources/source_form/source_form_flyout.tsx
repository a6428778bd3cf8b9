import type { FormEvent } from 'react';
import React from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiForm,
  EuiSpacer,
  EuiTitle,
} from '@elastic/eui';
import type { Source } from '../../../../common/api/sources';
import { errorSentence } from '../../../api/error_sentence';
import { testIds } from '../../../test_ids';
import { SourceFields } from './source_fields';
import { strings } from './strings';
import { TestAnswer } from './test_answer';
import { useSourceForm } from './use_source_form';

interface SourceFormFlyoutProps {
  /** The one to edit; absent: a new one. */
  source?: Source;
  onClose(): void;
}

const TITLE_ID = 'claudeActivitySourceFormTitle';
const FORM_ID = 'claudeActivitySourceForm';

/** Adds or edits a source. */
export const SourceFormFlyout = ({ source, onClose }: SourceFormFlyoutProps) => {
  const { values, set, fieldErrors, leave, test, canTest, save, submit } = useSourceForm({
    ...(source && { source }),
    onSaved: onClose,
  });
  const ids = testIds.sources.form;
  return (
    <EuiFlyout size="s" ownFocus onClose={onClose} aria-labelledby={TITLE_ID} data-test-subj={ids.flyout}>
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="m">
          <h2 id={TITLE_ID}>{source ? strings.editTitle(source.name) : strings.addTitle}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <EuiForm
          id={FORM_ID}
          component="form"
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            submit();
          }}
        >
          {save.isError && (
            <>
              <EuiCallOut color="danger" iconType="error" title={strings.saveFailed} data-test-subj={ids.error}>
                <p>{errorSentence(save.error, strings.unknownError)}</p>
              </EuiCallOut>
              <EuiSpacer size="m" />
            </>
          )}
          <SourceFields
            values={values}
            errors={fieldErrors}
            hasStoredKey={source?.hasApiKey === true}
            set={set}
            leave={leave}
          />
          <EuiSpacer size="l" />
          <EuiButton
            size="s"
            isDisabled={!canTest}
            isLoading={test.isLoading}
            onClick={() => test.mutate()}
            data-test-subj={ids.test}
          >
            {strings.test}
          </EuiButton>
          <EuiSpacer size="m" />
          <TestAnswer test={test} />
        </EuiForm>
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty flush="left" onClick={onClose} data-test-subj={ids.cancel}>
              {strings.cancel}
            </EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton fill type="submit" form={FORM_ID} isLoading={save.isLoading} data-test-subj={ids.save}>
              {source ? strings.save : strings.add}
            </EuiButton>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
