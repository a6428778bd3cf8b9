import React, { useState } from 'react';
import {
  EuiBadge,
  EuiButtonEmpty,
  EuiCallOut,
  EuiCodeBlock,
  EuiFlexGroup,
  EuiFlexItem,
  EuiLink,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import type { DraftCheck } from '../../../../common/api/rules';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { DraftChecks } from '../draft/draft_checks';
import type { ShownRule } from '../draft/read_rule';
import { QueryEditor } from './query_editor';
import { RuleSchedule } from './rule_schedule';
import { strings } from './strings';

interface QueryPanelProps {
  rule: ShownRule;
  /** As it stands on the page; the drafted one unless edited. */
  query: string;
  isEdited: boolean;
  onChange(query: string | undefined): void;
  /** Where an edited query was set aside because the draft has changed since. */
  onTakeBack?(): void;
  checks: readonly DraftCheck[];
  stack: string;
  /** Days of the preview, for the way to Discover. */
  days: number;
}

/** The query to look at and to change, when it runs, and what was checked. */
export const QueryPanel = ({ rule, query, isEdited, onChange, onTakeBack, checks, stack, days }: QueryPanelProps) => {
  const { discoverUrl } = useServices();
  const [isEditing, setIsEditing] = useState(false);
  const discover = discoverUrl({ esql: query, timeRange: { from: `now-${days}d`, to: 'now' } });
  return (
    <EuiPanel hasBorder hasShadow={false} data-test-subj={testIds.rules.query} data-edited={isEdited}>
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
        <EuiFlexItem grow={false}>
          <EuiTitle size="xs">
            <h2>{strings.title}</h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem>
          {isEdited && (
            <span>
              <EuiBadge color="warning" data-test-subj={testIds.rules.queryEdited}>
                {strings.edited}
              </EuiBadge>
            </span>
          )}
        </EuiFlexItem>
        {isEdited && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty
              size="xs"
              iconType="editorUndo"
              onClick={() => onChange(undefined)}
              data-test-subj={testIds.rules.queryRestore}
            >
              {strings.restore}
            </EuiButtonEmpty>
          </EuiFlexItem>
        )}
        {discover !== undefined && (
          <EuiFlexItem grow={false}>
            <EuiText size="xs">
              <EuiLink href={discover} target="_blank" external={false}>
                {strings.openInDiscover}
              </EuiLink>
            </EuiText>
          </EuiFlexItem>
        )}
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="xs"
            iconType={isEditing ? 'check' : 'pencil'}
            aria-expanded={isEditing}
            onClick={() => setIsEditing(!isEditing)}
            data-test-subj={testIds.rules.queryEdit}
          >
            {isEditing ? strings.done : strings.edit}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="s" />
      {onTakeBack && (
        <>
          <EuiCallOut size="s" title={strings.setAside}>
            <EuiButtonEmpty size="xs" flush="left" onClick={onTakeBack} data-test-subj={testIds.rules.queryTakeBack}>
              {strings.takeBack}
            </EuiButtonEmpty>
          </EuiCallOut>
          <EuiSpacer size="s" />
        </>
      )}
      {isEdited && (
        <>
          <EuiText size="xs" color="subdued">
            <p>{strings.editedHelp}</p>
          </EuiText>
          <EuiSpacer size="s" />
        </>
      )}
      {isEditing ? (
        <QueryEditor query={query} onChange={(changed) => onChange(changed === rule.query ? undefined : changed)} />
      ) : (
        <EuiCodeBlock language="sql" fontSize="s" paddingSize="m" isCopyable>
          {query}
        </EuiCodeBlock>
      )}
      <EuiSpacer size="m" />
      <RuleSchedule rule={rule} stack={stack} />
      {!isEdited && checks.length > 0 && (
        <>
          <EuiSpacer size="s" />
          <DraftChecks checks={checks} />
        </>
      )}
    </EuiPanel>
  );
};
