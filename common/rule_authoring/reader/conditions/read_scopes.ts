import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

/** Status codes, HTTP methods, clients and hosting providers, which people name without naming the field. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:delete|deletion|erase|erasure|wipe|purge|remove)$/u, 'delete:compliance_user_data'],
];

const READ_SCOPES = [
  'read:compliance_activities',
  'read:compliance_org_data',
  'read:compliance_user_data',
  'read:org_audit',
];

const RIGHTS =
  /^(?:allow|can|may|right|permission|scope|able|entitle|permit|authorize|privilege|power|capable|grant|with|let|enable|ability)$/u;

/** "A compliance key that may delete user data": the right stands in the scopes of the key. */
export const scopes = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const key = sheet.tokens
    .slice(from, to)
    .find(({ lemma, index }) => lemma === 'key' && /^(?:compliance|api|access|scoped)$/u.test(sheet.lemma(index - 1)));
  if (key === undefined) return [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const value = SCOPES.find(([word]) => word.test(sheet.lemma(index)))?.[1];
    const read = /^(?:read|reading)$/u.test(sheet.lemma(index)) && sheet.lower(index + 1) !== 'from';
    if (value === undefined && !read) continue;
    const near = [1, 2, 3, 4].find((back) => RIGHTS.test(sheet.lemma(index - back)));
    const noun = /^(?:right|permission|scope|privilege)s?$/u.test(sheet.lower(index + 1));
    if (near === undefined && !noun) continue;
    if (near !== undefined && sheet.lemma(index - near) === 'with' && !noun) continue;
    let end = index + 1;
    while (
      /^(?:right|permission|scope|privilege|user|users|data|content|chats|the|of|everything|anything|people|evidence|audit|feed|activities|things)s?$/u.test(
        sheet.lower(end),
      )
    )
      end += 1;
    sheet.takeRange(near === undefined ? index : index - near, end, 'condition');
    const condition: Condition = {
      kind: 'equals',
      field: 'anthropic.audit.scopes',
      values: value === undefined ? READ_SCOPES : [value],
    };
    return [{ condition, from: index, to: end }];
  }
  return [];
};
