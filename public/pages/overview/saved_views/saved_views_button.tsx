import React, { useState } from 'react';
import {
  EuiButtonIcon,
  EuiCallOut,
  EuiConfirmModal,
  EuiFilterButton,
  EuiFlexGroup,
  EuiFlexItem,
  EuiLink,
  EuiPopover,
  EuiPopoverTitle,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import { useLocation } from 'react-router-dom';
import { errorSentence } from '../../../api/error_sentence';
import { usePageLink } from '../../../components/page_frame/use_page_link';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { SaveViewForm } from './save_view_form';
import { strings } from './strings';
import { useSavedViews } from './use_saved_views';

const WIDTH_PX = 320;
const LIST_HEIGHT_PX = 280;
const CONFIRM_TITLE_ID = 'claudeActivityDeleteView';

/** The space's named views of this page: to go to, to add, to take away. */
export const SavedViewsButton = () => {
  const { canManageRules } = useServices();
  const { pathname, search } = useLocation();
  const pageLink = usePageLink();
  const [isOpen, setIsOpen] = useState(false);
  const [toDelete, setToDelete] = useState<string>();
  const { query, saving, deleting } = useSavedViews();
  const views = query.data?.views ?? [];
  const error = query.error ?? saving.error ?? deleting.error;
  return (
    <>
      <EuiPopover
        isOpen={isOpen}
        closePopover={() => setIsOpen(false)}
        anchorPosition="downLeft"
        aria-label={strings.title}
        button={
          <EuiFilterButton
            iconType="arrowDown"
            isSelected={isOpen}
            onClick={() => setIsOpen(!isOpen)}
            data-test-subj={testIds.savedViews.open}
          >
            {strings.views}
          </EuiFilterButton>
        }
      >
        <EuiPopoverTitle>{strings.title}</EuiPopoverTitle>
        <div style={{ width: WIDTH_PX, maxWidth: '100%' }}>
          {error !== null && (
            <EuiCallOut
              size="s"
              color="danger"
              title={errorSentence(error, strings.failed)}
              data-test-subj={testIds.savedViews.error}
            />
          )}
          {query.isSuccess && views.length === 0 && (
            <EuiText size="s" color="subdued">
              <p>{strings.empty}</p>
            </EuiText>
          )}
          <ul style={{ maxHeight: LIST_HEIGHT_PX, overflowY: 'auto' }}>
            {views.map((view) => (
              <li key={view.name}>
                <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
                  <EuiFlexItem style={{ minWidth: 0 }}>
                    <EuiLink
                      className="eui-textTruncate"
                      {...pageLink(pathname, view.search === '' ? '' : `?${view.search}`)}
                      data-test-subj={testIds.savedViews.view}
                      data-name={view.name}
                    >
                      {view.name}
                    </EuiLink>
                  </EuiFlexItem>
                  {canManageRules && (
                    <EuiFlexItem grow={false}>
                      <EuiButtonIcon
                        color="danger"
                        iconType="trash"
                        aria-label={strings.delete(view.name)}
                        onClick={() => {
                          setIsOpen(false);
                          setToDelete(view.name);
                        }}
                        data-test-subj={testIds.savedViews.delete}
                        data-name={view.name}
                      />
                    </EuiFlexItem>
                  )}
                </EuiFlexGroup>
              </li>
            ))}
          </ul>
          {canManageRules && (
            <>
              <EuiSpacer size="m" />
              <SaveViewForm
                names={views.map(({ name }) => name)}
                isSaving={saving.isLoading}
                save={(name) => saving.mutate({ name, search: search.replace(/^\?/, '') })}
              />
            </>
          )}
        </div>
      </EuiPopover>
      {toDelete !== undefined && (
        <EuiConfirmModal
          title={strings.confirmTitle(toDelete)}
          titleProps={{ id: CONFIRM_TITLE_ID }}
          aria-labelledby={CONFIRM_TITLE_ID}
          buttonColor="danger"
          defaultFocusedButton="cancel"
          cancelButtonText={strings.cancel}
          confirmButtonText={strings.confirm}
          onCancel={() => setToDelete(undefined)}
          onConfirm={() => {
            deleting.mutate(toDelete);
            setToDelete(undefined);
          }}
          data-test-subj={testIds.savedViews.confirm}
        >
          <p>{strings.confirmBody}</p>
        </EuiConfirmModal>
      )}
    </>
  );
};
