import type { Sheet } from '../text/sheet';

/** Words that make of the number behind them a name: "ticket 88213", "prio 2", "step 1", "version 3". */
const LABELS =
  /^(?:prio|priority|sev|severity|ticket|tkt|case|incident|issue|story|task|request|no|nr|ref|id|version|v|step|phase|option|item|section|level|tier|quarter|rule|part|point|stage|alert|detection|jira|change|chg|inc|req|sec|soc|ops|csirt|page|chapter|policy|control|iso|soc2|q|sprint|schritt|paso|étape|http|error|event|code|status|port|line)$/u;

const TICKET = /^[A-Z]{2,8}$/u;
const AGO = /^(?:in|of|since|during|from|until|by)$/u;

/** Does the number only name something (a ticket, a step of a list, a year), so that nothing is counted by it? */
export const isLabel = (sheet: Sheet, at: number, to: number): boolean => {
  const token = sheet.at(at);
  if (token === undefined) return false;
  const before = sheet.at(at - 1);
  // Nobody counts so far: an account, a phone, a time stamp.
  if (/^\d{9,}$/u.test(token.text)) return true;
  const hash =
    before?.lower === '#' ||
    (before?.lower === ':' && LABELS.test(sheet.lower(at - 2)) && sheet.lower(at - 2) !== 'alert');
  if (hash) return true;
  if (
    before !== undefined &&
    LABELS.test(before.lower) &&
    token.kind === 'number' &&
    !/^(?:times|or|and|\+|x)$/u.test(sheet.lower(to))
  )
    return true;
  // "SEC-4821"
  if (
    before?.lower === '-' &&
    before.end === token.start &&
    TICKET.test(sheet.at(at - 2)?.text ?? '') &&
    sheet.at(at - 2)?.end === before.start
  )
    return true;
  // "1) …  2) …", "1. Create"
  const opens = before === undefined || /^[\n.;:,(]$/u.test(before.lower);
  if (
    token.kind === 'number' &&
    /^[1-9]$/u.test(token.text) &&
    /^[).:]$/u.test(sheet.lower(to)) &&
    (opens || sheet.lower(to) === ')')
  ) {
    if (before?.lower !== '(' || sheet.lower(to) !== ')') return true;
  }
  // "in 2025"
  const year = token.kind === 'number' && /^20[12]\d$/u.test(token.text);
  return year && before !== undefined && AGO.test(before.lower);
};
