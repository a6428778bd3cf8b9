import { casual } from 'chrono-node';
import type { Sheet } from '../text/sheet';

/** The words of a date have an end: so many tokens are looked at. */
const LONGEST = 6;

/**
 * A calendar date that is written out at a token ("31 Dec 2027", "2027-12-31", "January 1st, 2026"), as ISO 8601 text at
 * midnight UTC. Dates that depend on today are none: a rule runs for years.
 */
export const readDate = (sheet: Sheet, at: number): { date: string; to: number } | undefined => {
  const first = sheet.at(at);
  if (first === undefined) return undefined;
  for (let to = Math.min(at + LONGEST, sheet.tokens.length); to > at; to -= 1) {
    const text = sheet.tokens
      .slice(at, to)
      .map(({ text: part, start }, place) =>
        place === 0 || sheet.at(at + place - 1)?.end === start ? part : ` ${part}`,
      )
      .join('');
    if (!/\d{4}/u.test(text)) return undefined;
    const [found] = casual.parse(text, new Date(Date.UTC(2026, 0, 1)));
    if (found?.index !== 0 || found.text.length < text.replace(/[.,;)]+$/u, '').length) continue;
    const { start } = found;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (!start.isCertain('year') || !start.isCertain('month') || year === null || month === null) continue;
    const date = new Date(Date.UTC(year, month - 1, start.isCertain('day') ? (day ?? 1) : 1));
    return { date: date.toISOString(), to };
  }
  return undefined;
};
