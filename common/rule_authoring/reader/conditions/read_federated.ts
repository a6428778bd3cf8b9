import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

const PROVIDER = 'anthropic.audit.actor.provider';

interface Origin {
  cloud: RegExp;
  noun: RegExp;
  field: string;
}

/** Where a federated actor comes from, as its cloud calls it. */
const ORIGINS: readonly Origin[] = [
  { cloud: /^(?:aws|amazon)$/u, noun: /^(?:account|accounts)$/u, field: `${PROVIDER}.account_id` },
  { cloud: /^(?:gcp|google|cloud)$/u, noun: /^(?:project|projects)$/u, field: `${PROVIDER}.project_number` },
  { cloud: /^(?:azure|microsoft)$/u, noun: /^(?:subscription|subscriptions)$/u, field: `${PROVIDER}.subscription_id` },
];
const FILL = /^(?:id|ids|number|numbers|no|with|the|:|=|is|be|called|"|web|services|cloud|platform)$/u;
const DENIED = /^(?:not|isn't|wasn't|outside)$/u;
const JOIN = /^(?:or|and|,|nor|\/)$/u;
const ID = /^[\da-f][\da-f-]{5,}$/iu;

/** An id that the tokeniser may have cut: "7d0c2f1e-…". */
const idAt = (sheet: Sheet, at: number): { value: string; to: number } | undefined => {
  let to = at;
  let value = '';
  while (to < sheet.tokens.length) {
    const token = sheet.at(to);
    if (token === undefined || (to > at && token.start !== sheet.at(to - 1)?.end)) break;
    if (!/^[\w-]+$/u.test(token.text)) break;
    value += token.text;
    to += 1;
  }
  return ID.test(value) && /\d/u.test(value) ? { value, to } : undefined;
};

/** "A federated actor from AWS account 111122223333", "from GCP project 123456789012". */
export const readFederated = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const origin = ORIGINS.find(({ cloud }) => cloud.test(sheet.lower(index)));
    if (origin === undefined || !sheet.free(index)) continue;
    let at = index + 1;
    while (FILL.test(sheet.lower(at)) && at < index + 4) at += 1;
    if (!origin.noun.test(sheet.lower(at))) continue;
    at += 1;
    while (FILL.test(sheet.lower(at)) && at < index + 8) at += 1;
    let other = false;
    if (/^(?:other|but|except)$/u.test(sheet.lower(at))) {
      other = true;
      while (/^(?:other|than|but|except|for)$/u.test(sheet.lower(at))) at += 1;
    }
    const values: string[] = [];
    let end = at;
    for (
      let id = idAt(sheet, at);
      id !== undefined;
      id = JOIN.test(sheet.lower(end)) ? idAt(sheet, end + 1) : undefined
    ) {
      values.push(id.value);
      end = id.to;
    }
    if (values.length === 0) continue;
    const denied = other || [1, 2, 3, 4].some((step) => DENIED.test(sheet.lower(index - step)));
    const equals: Condition = { kind: 'equals', field: origin.field, values };
    const condition: Condition = denied
      ? {
          kind: 'all',
          of: [
            { kind: 'exists', field: origin.field },
            { kind: 'not', of: equals },
          ],
        }
      : equals;
    sheet.takeRange(index, end, 'condition');
    found.push({ condition, from: index, to: end, ...(denied && { stated: true }) });
    index = end - 1;
  }
  return found;
};
