import { ownEntry } from '../../../own_entry';
import { toDuration } from '../../intent';
import type { Sheet } from '../text/sheet';
import { readDuration } from '../values/durations';
import { readNumber } from '../values/numbers';

const SCHEDULE_LEADS =
  /^(?:run|check|schedule|execute|evaluate|look|poll|query|runs|repeat|refresh|scheduled|checked|interval|running|rerun|test|ejecuta|exécuter|prüfe|every)$/u;

export const readInterval = (sheet: Sheet): string | undefined => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const lower = sheet.lower(index);
    if (!SCHEDULE_LEADS.test(lower)) continue;
    for (let ahead = index + 1; ahead < Math.min(index + 8, sheet.tokens.length); ahead += 1) {
      const word = sheet.lower(ahead);
      if (/^[.;\n]$/u.test(word)) break;
      const fixed = ownEntry({ hourly: 60, daily: 1440, nightly: 1440, weekly: 10_080 }, word);
      if (fixed !== undefined && lower !== 'every') {
        sheet.takeRange(index, ahead + 1, 'meta');
        return toDuration(fixed * 60);
      }
      const periodic = /^(?:every|each|interval|once)$/u.test(word) || (lower === 'interval' && ahead === index + 1);
      if (!periodic) continue;
      let at = word === 'every' || word === 'each' ? ahead + 1 : ahead;
      if (word === 'once') at = ahead + (/^(?:every|per|each|an|a)$/u.test(sheet.lower(ahead + 1)) ? 1 : 0);
      while (/^(?:of|:|=|is|every)$/u.test(sheet.lower(at)) || (word === 'interval' && at === ahead)) at += 1;
      const duration = readDuration(sheet, at) ?? readDuration(sheet, at - 1);
      const number = readNumber(sheet, at);
      if (duration !== undefined && lower !== 'every') {
        sheet.takeRange(index, duration.to, 'meta');
        return toDuration(Math.round(duration.minutes * 60));
      }
      if (number !== undefined) break;
    }
    if (lower === 'interval') {
      let at = index + 1;
      while (/^(?:of|:|=|is|should|be|every)$/u.test(sheet.lower(at))) at += 1;
      const duration = readDuration(sheet, at);
      if (duration !== undefined) {
        sheet.takeRange(index, duration.to, 'meta');
        return toDuration(Math.round(duration.minutes * 60));
      }
    }
  }
  return undefined;
};

/** ", every 10 minutes" at the end of a clause, where nothing is counted in that time. */
export const readBareInterval = (sheet: Sheet): string | undefined => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (sheet.lower(index) !== 'every' || !sheet.free(index)) continue;
    const before = sheet.lower(index - 1);
    const duration = readDuration(sheet, index + 1);
    if (duration === undefined || duration.minutes < 1 || !/^(?:,|;|\.|\n|and|-|–|)$/u.test(before)) continue;
    const after = sheet.lower(duration.to);
    if (after !== '' && !/^[.,;\n)!]$/u.test(after)) continue;
    sheet.takeRange(index, duration.to, 'meta');
    return toDuration(Math.round(duration.minutes * 60));
  }
  return undefined;
};
