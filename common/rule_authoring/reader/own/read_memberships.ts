import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import type { OwnFound } from './read_named';

const LITERAL: ReadonlySet<string> = new Set(['email', 'domain', 'identifier', 'quoted', 'cidr']);
const LEAD = '(?:(?:is|are|was|were|be|been|being|has|have|gets|get|got|now|then|suddenly|just|itself) )*';
const PLACE =
  '(?:on|in|among|amongst|part of|off|from|out of|one of) (?:(?:the|that|its|this|their|our|those|these) )?(?:\\w+ ){0,3}?(?:lists?|recipients?|addresses|entries|them|it|mails?|emails?|scopes?|values?|ones|hosts?)(?= |$)(?: (?:any more|anymore|any longer))?';
const GONE = new RegExp(
  `^${LEAD}(?:isn't|aren't|wasn't|isnt|not|no longer|missing|dropped|removed|taken|taken out|struck|gone|absent|deleted|disappears|vanishes|disappeared|vanished)(?: (?:any more|anymore|any longer|longer|listed|included|there|present|contained|one))* ${PLACE}`,
  'u',
);
const THERE = new RegExp(
  `^${LEAD}(?:added to|listed|included|appears|appear|shows up|present|contained|now)? ?${PLACE.replace('off|from|out of|', '')}`,
  'u',
);

const textBehind = (sheet: Sheet, at: number): string =>
  sheet.tokens
    .slice(at, at + 14)
    .map(({ lower }) => lower)
    .join(' ');

/** The list of the activities that such a value can be on. */
const listFor = (kind: string, fields: readonly OwnField[]): OwnField | undefined => {
  const lists = fields.filter((field) => field.kind === 'list' && field.name !== 'audience');
  const fitting = lists.filter(({ name }) => name.includes('email') === (kind === 'email'));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** "finance@… isn't on the list any more", "ops@… is dropped from the recipients": what a list holds, by what it holds. */
export const readMemberships = (sheet: Sheet, fields: readonly OwnField[]): OwnFound[] => {
  const found: OwnFound[] = [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index) || !LITERAL.has(token.kind)) continue;
    const field = listFor(token.kind, fields);
    if (field === undefined) continue;
    const values = [token.text];
    let end = index + 1;
    while (/^(?:or|and|,|nor)$/u.test(sheet.lower(end)) && sheet.at(end + 1)?.kind === token.kind) {
      values.push(sheet.at(end + 1)?.text ?? '');
      end += 2;
    }
    const behind = textBehind(sheet, end);
    const [gone] = GONE.exec(behind) ?? [];
    const [there] = gone === undefined ? (THERE.exec(behind) ?? []) : [];
    const said = gone ?? there;
    if (said === undefined) continue;
    const to = end + said.split(' ').length;
    const holds: Condition = { kind: 'equals', field: field.field, values };
    found.push({
      condition: gone === undefined ? holds : { kind: 'not', of: holds },
      from: index,
      to,
      fields: [field],
      name: [index, index],
    });
    sheet.takeRange(index, to, 'condition');
    index = to - 1;
  }
  return found;
};
