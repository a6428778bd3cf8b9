import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { deniedBefore } from './read_literals';

const STATUS = 'http.response.status_code';

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']);

export const statuses = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index)) continue;
    const klass =
      /^([1-5])xx$/iu.exec(token.lower)?.[1] ??
      (token.kind === 'number' && /^[1-5]$/u.test(token.text) && sheet.lower(index + 1) === 'xx'
        ? token.text
        : undefined);
    const context = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((step) => sheet.lemma(index + step)).join(' ');
    const about =
      /status|http|code|answer|response|error|compliance|api|request|forbidden|unauthorized|call|return|reply|replies/u.test(
        context,
      );
    if (klass !== undefined && about) {
      const base = Number(klass) * 100;
      sheet.takeRange(index, index + 1, 'condition');
      found.push({
        condition: {
          kind: 'all',
          of: [
            { kind: 'compare', field: STATUS, operator: '>=', value: base },
            { kind: 'compare', field: STATUS, operator: '<', value: base + 100 },
          ],
        },
        from: index,
        to: index + 1,
      });
      continue;
    }
    const isCode = (at: number): boolean =>
      /^[1-5]\d\ds?$/u.test(sheet.lower(at)) && /^[1245]0\d|^4[12]\d|^5[0-2]\d|^3\d\d/u.test(sheet.lower(at));
    const amount =
      /^(?:chat|file|document|minute|time|user|project|request|event|login|session|call|token|message|invite|download|upload)$/u.test(
        sheet.lemma(index + 1),
      );
    const limit = /^(?:than|over|above|least|>=|>|under|below|most|≥)$/u.test(sheet.lower(index - 1));
    if (!isCode(index) || !about || amount || limit) continue;
    const indices = [index];
    let at = index + 1;
    while (/^(?:or|and|,|\/)$/u.test(sheet.lower(at)) && isCode(at + 1)) {
      indices.push(at + 1);
      at += 2;
    }
    sheet.takeRange(index, at, 'condition');
    for (let mark = Math.max(from, index - 2); mark < Math.min(to, at + 2); mark += 1)
      if (/^(?:status|code|codes|http|answers|answer|responses|response|statuses)$/u.test(sheet.lower(mark)))
        sheet.take([mark], 'condition');
    found.push({
      condition: {
        kind: 'equals',
        field: STATUS,
        values: indices.map((place) => Number.parseInt(sheet.lower(place), 10)),
      },
      from: index,
      to: at,
      excluded: deniedBefore(sheet, index, 3),
    });
    index = at - 1;
  }
  return found;
};

export const methods = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    const token = sheet.at(index);
    if (token === undefined || !sheet.free(index) || !METHODS.has(token.text)) continue;
    const near = [-4, -3, -2, -1, 1, 2, 3, 4, 5].some((step) =>
      /^(?:method|request|call|http|verb|api|compliance|methode|methods|endpoint)$/u.test(sheet.lemma(index + step)),
    );
    if (!near && token.text === 'GET') continue;
    const indices = [index];
    let at = index + 1;
    while (/^(?:or|and|,|\/)$/u.test(sheet.lower(at)) && METHODS.has(sheet.at(at + 1)?.text ?? '')) {
      indices.push(at + 1);
      at += 2;
    }
    sheet.takeRange(index, at, 'condition');
    found.push({
      condition: {
        kind: 'equals',
        field: 'http.request.method',
        values: indices.map((place) => sheet.at(place)?.text ?? ''),
      },
      from: index,
      to: at,
      excluded: deniedBefore(sheet, index, 3),
      label: 'method',
    });
  }
  return found;
};
