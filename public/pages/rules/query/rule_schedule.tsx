import React from 'react';
import { EuiText } from '@elastic/eui';
import { fieldWord, listWords, spanWords } from '../../../../common/rule_authoring/explain/words';
import { durationCodec, durationSeconds } from '../../../../common/rule_authoring/intent';
import { testIds } from '../../../test_ids';
import { lookbackOf } from '../draft/read_rule';
import type { ShownRule } from '../draft/read_rule';
import { strings } from './strings';

const words = (duration: string): string =>
  durationCodec.is(duration) ? spanWords(durationSeconds(duration)) : duration;

const suppressionText = ({ alert_suppression: suppression }: ShownRule): string => {
  if (suppression === undefined) return strings.notSuppressed;
  const fields = listWords(suppression.group_by.map(fieldWord), 'and');
  return suppression.duration === undefined
    ? strings.suppressedInRun(fields)
    : strings.suppressed(fields, words(`${suppression.duration.value}${suppression.duration.unit}`));
};

/** When the rule runs, what it reads, and what becomes of repeated alerts. */
export const RuleSchedule = ({ rule, stack }: { rule: ShownRule; stack: string }) => (
  <EuiText size="s" data-test-subj={testIds.rules.schedule}>
    <p>
      {[
        strings.schedule(words(rule.interval), words(lookbackOf(rule))),
        suppressionText(rule),
        strings.writtenFor(stack),
      ].join(' ')}
    </p>
  </EuiText>
);
