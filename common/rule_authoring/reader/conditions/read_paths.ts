import type { Condition } from '../../intent';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { deniedBefore } from './read_literals';

const EXACT = /^(?:exactly|equal|equals|=|==|only)$/u;

/** "/v1/compliance/apps/chats/{id}" and the like without a field: the path of the request. */
export const paths = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token?.kind !== 'path' || !sheet.free(index) || !/^\/[a-z]/iu.test(token.text)) continue;
    // "Asia/Tokyo", "sms/phone"
    if (sheet.at(index - 1)?.end === token.start && sheet.at(index - 1)?.kind === 'word') continue;
    const values = [token.text];
    let end = index + 1;
    while (/^(?:or|and|,)$/u.test(sheet.lower(end)) && sheet.at(end + 1)?.kind === 'path') {
      values.push(sheet.at(end + 1)?.text ?? '');
      end += 2;
    }
    const exact = [1, 2].some((back) => EXACT.test(sheet.lower(index - back)));
    const open = values.map((value) => value.replace(/\{[^}]*\}/gu, '*').replace(/\*+$/u, ''));
    const condition: Condition = exact
      ? { kind: 'equals', field: 'url.path', values }
      : open.some((value) => value.includes('*'))
        ? { kind: 'text', field: 'url.path', how: 'pattern', values: open.map((value) => `${value}*`) }
        : { kind: 'text', field: 'url.path', how: 'starts_with', values: open };
    const denied = deniedBefore(sheet, index, 4);
    sheet.takeRange(index, end, 'condition');
    for (
      let back = index - 1;
      back >= from && /^(?:url|path|paths|endpoint|endpoints|under|below|uri|the)$/u.test(sheet.lower(back));
      back -= 1
    )
      sheet.take([back], 'condition');
    found.push({ condition: denied ? { kind: 'not', of: condition } : condition, from: index, to: end, label: 'path' });
    index = end - 1;
  }
  return found;
};

const ENDING = /^\*?\.([a-z0-9]{1,8})$/iu;

/** "*.zip files", "a .pem file": the name of the file ends so. */
export const fileEndings = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const about = sheet.tokens
    .slice(from, to)
    .some(({ lemma }) => /^(?:file|upload|document|attachment|download|archive|datei|archivo|fichier)$/u.test(lemma));
  if (!about) return [];
  const values: string[] = [];
  let start = -1;
  let end = -1;
  let denied = false;
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index)) continue;
    const glued = sheet.at(index + 1)?.start === token.end && sheet.at(index + 1)?.kind === 'word';
    const written = token.lower === '*' || token.lower === '.' ? undefined : token.text;
    const ending = written === undefined ? undefined : ENDING.exec(written)?.[1];
    const split =
      token.lower === '.' && glued && /^\s?$/u.test(sheet.lower(index - 1)) ? sheet.lower(index + 1) : undefined;
    const value = ending ?? split;
    if (value === undefined) continue;
    if (start < 0) {
      start = index;
      denied = deniedBefore(sheet, index, 3);
    }
    values.push(`.${value.toLowerCase()}`);
    end = ending === undefined ? index + 2 : index + 1;
  }
  if (values.length === 0) return [];
  sheet.takeRange(start, end, 'condition');
  const condition: Condition = { kind: 'text', field: 'file.name', how: 'ends_with', values: [...new Set(values)] };
  return [{ condition: denied ? { kind: 'not', of: condition } : condition, from: start, to: end, label: 'file name' }];
};
