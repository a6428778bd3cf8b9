import React from 'react';
import {
  EuiBadge,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import type { Draft, DraftAnswer } from '../../../../common/api/rules';
import type { Intent, SettingsList } from '../../../../common/rule_authoring/intent';
import { SeverityBadge } from '../../../components/severity_badge/severity_badge';
import { testIds } from '../../../test_ids';
import { IntentChips } from '../parts/intent_chips';
import { ReaderLine } from './reader_line';
import { techniquesOf } from './read_rule';
import type { ShownRule } from './read_rule';
import { strings } from './strings';
import { TechniqueBadges } from './technique_badges';

interface DraftPanelProps {
  answer: Pick<DraftAnswer, 'reader' | 'model'>;
  draft: Exclude<Draft, { status: 'refused' }>;
  rule: ShownRule | undefined;
  isStale: boolean;
  isChanged: boolean;
  onDropChanges(): void;
  onChangeIntent(intent: Intent): void;
  listAnswers: Partial<Record<SettingsList, string[]>>;
  onAnswerList(list: SettingsList, values: string[] | undefined): void;
}

const STALE_OPACITY = 0.6;

const RuleHead = ({ rule }: { rule: ShownRule }) => (
  <>
    <EuiTitle size="s">
      <h2 style={{ overflowWrap: 'anywhere' }} data-test-subj={testIds.rules.name}>
        {rule.name}
      </h2>
    </EuiTitle>
    <EuiSpacer size="s" />
    <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
      <EuiFlexItem grow={false}>
        <EuiText size="s">
          <SeverityBadge severity={rule.severity} testId={testIds.rules.severity} />
        </EuiText>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiBadge color="hollow" data-test-subj={testIds.rules.riskScore}>
          {strings.riskScore(rule.risk_score)}
        </EuiBadge>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <div>
          <TechniqueBadges techniques={techniquesOf(rule)} />
        </div>
      </EuiFlexItem>
    </EuiFlexGroup>
  </>
);

/** What the request was understood as: the rule's head, what it does in words, and what it goes by. */
export const DraftPanel = ({
  answer,
  draft,
  rule,
  isStale,
  isChanged,
  onDropChanges,
  onChangeIntent,
  listAnswers,
  onAnswerList,
}: DraftPanelProps) => (
  <EuiPanel
    hasBorder
    hasShadow={false}
    style={{ height: '100%', ...(isStale && { opacity: STALE_OPACITY }) }}
    aria-busy={isStale}
    data-test-subj={testIds.rules.draft}
    data-stale={isStale}
  >
    {rule ? (
      <RuleHead rule={rule} />
    ) : (
      <EuiTitle size="s">
        <h2>{strings.understood}</h2>
      </EuiTitle>
    )}
    <EuiSpacer size="m" />
    <EuiText size="s" data-test-subj={testIds.rules.explanation}>
      <p style={{ overflowWrap: 'anywhere' }}>{draft.explanation}</p>
    </EuiText>
    <ReaderLine answer={answer} />
    {draft.intent && (
      <>
        <EuiSpacer size="m" />
        <IntentChips
          intent={draft.intent}
          rule={rule}
          assumptions={draft.assumptions}
          askedLists={draft.questions.map(({ about }) => about)}
          onChange={onChangeIntent}
          listAnswers={listAnswers}
          onAnswerList={onAnswerList}
        />
      </>
    )}
    {isChanged && (
      <>
        <EuiSpacer size="s" />
        <EuiText size="xs" color="subdued">
          <p>
            {strings.changed}{' '}
            <EuiButtonEmpty size="xs" flush="both" onClick={onDropChanges}>
              {strings.dropChanges}
            </EuiButtonEmpty>
          </p>
        </EuiText>
      </>
    )}
  </EuiPanel>
);
