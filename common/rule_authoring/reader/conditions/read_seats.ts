import type { Condition } from '../../intent';
import { readAmount } from '../shapes/read_amounts';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

/** "More than 50 seats": the number stands in the activity, it is no number of activities. */
export const seats = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  for (let index = from; index < to; index += 1) {
    const amount = readAmount(sheet, index);
    if (amount === undefined || amount.percent || amount.factor) continue;
    let at = amount.to;
    while (/^(?:new|more|extra|additional|paid|added|user)$/u.test(sheet.lower(at))) at += 1;
    if (sheet.lemma(at) !== 'seat') {
      index = Math.max(index, amount.to - 1);
      continue;
    }
    sheet.takeRange(amount.from, at, 'condition');
    const condition: Condition = {
      kind: 'compare',
      field: 'anthropic.audit.added_seats',
      operator: amount.operator,
      value: amount.value,
    };
    return [{ condition, from: amount.from, to: at }];
  }
  return [];
};
