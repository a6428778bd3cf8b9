import React from 'react';
import { EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText } from '@elastic/eui';
import type { Assumption, Intent, SettingsList } from '../../../../common/rule_authoring/intent';
import { testIds } from '../../../test_ids';
import type { ShownRule } from '../draft/read_rule';
import type { IntentPart } from './intent_part';
import { intentParts } from './intent_parts';
import { ListChip } from './list_chip';
import { listedLists } from './listed_lists';
import { PartChip } from './part_chip';
import { setIntentPart } from './set_intent_part';
import { strings } from './strings';

interface IntentChipsProps {
  intent: Intent;
  rule: ShownRule | undefined;
  assumptions: readonly Assumption[];
  /** Lists that are being asked for elsewhere on the page. */
  askedLists: readonly string[];
  onChange(intent: Intent): void;
  listAnswers: Partial<Record<SettingsList, string[]>>;
  onAnswerList(list: SettingsList, values: string[] | undefined): void;
}

/** Where a part's value comes from. */
const originOf = (part: IntentPart, intent: Intent, assumptions: readonly Assumption[]): string => {
  const sentence = assumptions.find((assumption) => assumption.part === part.name)?.text;
  if (part.isAssumed) return sentence ?? strings.assumed;
  const isGiven =
    (part.name === 'severity' && intent.rule?.severity === undefined) ||
    (part.name === 'interval' && intent.rule?.interval === undefined);
  return isGiven ? strings.given : strings.said;
};

/** What a rule goes by as chips to change, and the assumptions that no chip stands for as sentences. */
export const IntentChips = ({
  intent,
  rule,
  assumptions,
  askedLists,
  onChange,
  listAnswers,
  onAnswerList,
}: IntentChipsProps) => {
  const parts = intentParts(intent, { severity: rule?.severity, interval: rule?.interval });
  const lists = listedLists(intent).filter((list) => !askedLists.includes(list));
  const names = new Set<string>(parts.map(({ name }) => name));
  const sentences = assumptions.filter(({ part }) => !names.has(part));
  return (
    <>
      {parts.length + lists.length > 0 && (
        <>
          <EuiText size="xs" color="subdued">
            <p>{parts.some(({ isAssumed }) => isAssumed) ? strings.legendAssumed : strings.legend}</p>
          </EuiText>
          <EuiSpacer size="s" />
        </>
      )}
      <EuiFlexGroup gutterSize="s" responsive={false} wrap>
        {parts.map((part) => (
          <EuiFlexItem key={`${part.name}/${part.index}`} grow={false}>
            <PartChip
              part={part}
              origin={originOf(part, intent, assumptions)}
              onChange={(changed) => onChange(setIntentPart(intent, changed))}
            />
          </EuiFlexItem>
        ))}
        {lists.map((list) => (
          <EuiFlexItem key={list} grow={false}>
            <ListChip list={list} given={listAnswers[list]} onAnswer={(values) => onAnswerList(list, values)} />
          </EuiFlexItem>
        ))}
      </EuiFlexGroup>
      {sentences.length > 0 && (
        <>
          <EuiSpacer size="m" />
          <EuiText size="s">
            <p>
              <strong>{strings.assumptions}</strong>
            </p>
            <ul>
              {sentences.map(({ text }) => (
                <li key={text} data-test-subj={testIds.rules.assumption}>
                  {text}
                </li>
              ))}
            </ul>
          </EuiText>
        </>
      )}
    </>
  );
};
