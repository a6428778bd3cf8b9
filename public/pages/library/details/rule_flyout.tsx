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
  EuiSkeletonText,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import { useQuery } from '@tanstack/react-query';
import type { LibraryRule, RulePart } from '../../../../common/api/library';
import { errorSentence } from '../../../api/error_sentence';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { useCapabilities } from '../../rules/create/use_capabilities';
import { familyNames } from '../family_names';
import { isInstallable, isUpdatable } from '../rule_state';
import { StateBadges } from '../rules_table/state_badges';
import { LIBRARY_KEY } from '../use_library';
import { partNames } from './part_names';
import { RuleDetails } from './rule_details';
import { RuleNeeds } from './rule_needs';
import { strings } from './strings';

interface RuleFlyoutProps {
  rule: LibraryRule;
  isInstalledKnown: boolean;
  canChange: boolean;
  onInstall(): void;
  onUpdate(keepChanges: boolean): void;
  onClose(): void;
}

const TITLE_ID = 'claudeActivityLibraryRuleTitle';
const SKELETON_LINES = 8;

const namesOf = (parts: readonly RulePart[]): string => parts.map((part) => partNames[part]).join(', ');

/** One rule of the library, to read before it is installed and to look up afterwards. */
export const RuleFlyout = ({ rule, isInstalledKnown, canChange, onInstall, onUpdate, onClose }: RuleFlyoutProps) => {
  const { api, libraryRules } = useServices();
  const capabilities = useCapabilities();
  const details = useQuery({
    queryKey: [...LIBRARY_KEY, rule.id],
    queryFn: ({ signal }) => api.getLibraryRule({ id: rule.id, signal }),
  });
  const { installed } = rule;
  const action = (text: string, testId: string, onClick: () => void, isMain: boolean) => (
    <EuiFlexItem grow={false}>
      <EuiButton fill={isMain} color={isMain ? 'primary' : 'danger'} onClick={onClick} data-test-subj={testId}>
        {text}
      </EuiButton>
    </EuiFlexItem>
  );
  return (
    <EuiFlyout size="m" ownFocus onClose={onClose} aria-labelledby={TITLE_ID} data-test-subj={testIds.library.flyout}>
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="m">
          <h2 id={TITLE_ID}>{rule.name}</h2>
        </EuiTitle>
        <EuiSpacer size="s" />
        <EuiText size="s" color="subdued">
          <p>{familyNames[rule.family]}</p>
        </EuiText>
        {isInstalledKnown && (
          <>
            <EuiSpacer size="s" />
            <StateBadges rule={rule} />
          </>
        )}
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        {installed && installed.updates.length + installed.changedByHand.length > 0 && (
          <EuiText size="s" data-test-subj={testIds.library.difference}>
            {installed.updates.length > 0 && <p>{strings.updates(namesOf(installed.updates))}</p>}
            {installed.changedByHand.length > 0 && <p>{strings.byHand(namesOf(installed.changedByHand))}</p>}
            <EuiSpacer size="m" />
          </EuiText>
        )}
        <RuleNeeds rule={rule} />
        <EuiSpacer size="m" />
        {details.isLoading && (
          <div role="status" aria-label={strings.loading}>
            <EuiSkeletonText lines={SKELETON_LINES} />
          </div>
        )}
        {details.isError && (
          <EuiCallOut color="danger" iconType="error" title={strings.failed}>
            <p>{errorSentence(details.error, strings.unknownError)}</p>
            <EuiButton color="danger" size="s" isLoading={details.isFetching} onClick={() => void details.refetch()}>
              {strings.retry}
            </EuiButton>
          </EuiCallOut>
        )}
        {details.data && (
          <RuleDetails
            details={details.data}
            hasData={!rule.needs.some(({ kind }) => kind === 'source')}
            stack={capabilities.data?.stack ?? ''}
          />
        )}
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false} wrap gutterSize="s">
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty flush="left" onClick={onClose}>
              {strings.closeFlyout}
            </EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiFlexGroup responsive={false} wrap gutterSize="s">
              {installed && (
                <EuiFlexItem grow={false}>
                  <EuiButtonEmpty href={libraryRules.url(installed.id)} data-test-subj={testIds.library.openRule}>
                    {strings.open}
                  </EuiButtonEmpty>
                </EuiFlexItem>
              )}
              {canChange &&
                installed !== null &&
                installed.changedByHand.length > 0 &&
                rule.isOffered &&
                action(strings.reset, testIds.library.reset, () => onUpdate(false), false)}
              {canChange &&
                isUpdatable(rule) &&
                action(strings.update, testIds.library.update, () => onUpdate(true), true)}
              {canChange && isInstallable(rule) && action(strings.install, testIds.library.install, onInstall, true)}
            </EuiFlexGroup>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
