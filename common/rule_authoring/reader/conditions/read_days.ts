import type { Day } from '../../intent';
import type { Sheet } from '../text/sheet';
import { denied } from './read_clocks';
import { DAYS, dayOf } from './time_words';

export const readDays = (
  sheet: Sheet,
  from: number,
  to: number,
): { days: Day[]; start: number; end: number; negated: boolean } | undefined => {
  for (let index = from; index < to; index += 1) {
    const first = sheet.free(index) ? dayOf(sheet.lower(index)) : undefined;
    if (first === undefined || (sheet.lower(index).length < 4 && !/^\p{Lu}/u.test(sheet.at(index)?.text ?? '')))
      continue;
    const days: Day[] = [first];
    let at = index + 1;
    for (;;) {
      const join = sheet.lower(at);
      const next = dayOf(sheet.lower(at + 1));
      if (next !== undefined && /^(?:to|-|–|through|till|until|bis|thru|a|al|à|au|hasta)$/u.test(join)) {
        const begin = DAYS.indexOf(days[days.length - 1] ?? first);
        const finish = DAYS.indexOf(next);
        for (let day = (begin + 1) % 7; ; day = (day + 1) % 7) {
          const name = DAYS[day];
          if (name !== undefined) days.push(name);
          if (day === finish || days.length > 7) break;
        }
      } else if (next !== undefined && /^(?:or|and|,|oder|und|y|o|\/)$/u.test(join)) days.push(next);
      else break;
      at += 2;
    }
    return { days: [...new Set(days)], start: index, end: at, negated: denied(sheet, index) };
  }
  return undefined;
};
