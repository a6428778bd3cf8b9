import type { Condition, Operator } from '../../intent';
import { AFTER, comparison, matchWords } from '../shapes/amount_words';
import { matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { readDuration } from '../values/durations';
import { readNumber } from '../values/numbers';
import type { OwnField } from './own_field';
import { sideOf } from './own_field';
import type { OwnFound } from './read_named';

const ADJECTIVE =
  /^(?:of|the|our|their|its|his|or|more|new|different|additional|extra|further|trusted|proxy|agent|single|active|running|own|whole|named|slack|external|individual|separate|pending|connector|scans?|existing|in|total)$/u;
const AT_ONCE =
  /\b(?:in one go|at once|in a single|in one|one go|single (?:event|step|action|change|operation|request)|single-handedly|with it|went with|along with|killed|took|lost|in total|altogether)\b/u;

/** A span within which something is counted: then the number is about events. */
const isTimed = (sheet: Sheet): boolean => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const span = readDuration(sheet, index);
    if (span !== undefined && !span.loose) return true;
  }
  return false;
};

const nounAt = (sheet: Sheet, at: number, field: OwnField): number | undefined => {
  let index = at;
  for (let guard = 0; guard < 4; guard += 1) {
    const match = field.nouns
      .map((noun) => matchPhrase(sheet, index, noun, { free: false }))
      .reduce<{ to: number } | undefined>(
        (best, entry) => (entry !== undefined && (best === undefined || entry.to > best.to) ? entry : best),
        undefined,
      );
    if (match !== undefined) return match.to;
    if (!ADJECTIVE.test(sheet.lower(index))) return undefined;
    index += 1;
  }
  return undefined;
};

const GROWS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:double|doubles|doubled|doubling)$/u, '>='],
  [/^(?:triple|triples|tripled|tripling)$/u, '>='],
  [/^(?:halved|halves|halving)$/u, '<='],
];
const FACTOR = [2, 3, 0.5];

/** "Seats double", "the seat count at least doubles": the figure against what it was. */
const growth = (sheet: Sheet, fields: readonly OwnField[]): OwnFound[] => {
  const field = fields.find(
    (entry) => entry.side === 'after' && entry.kind === 'number' && sideOf(entry, 'before') !== undefined,
  );
  const before = field === undefined ? undefined : sideOf(field, 'before');
  if (field === undefined || before === undefined) return [];
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const place = GROWS.findIndex(([word]) => word.test(sheet.lower(index)));
    const entry = GROWS[place];
    if (entry === undefined || !sheet.free(index)) continue;
    const more = /^(?:more|over)$/u.test(sheet.lower(index - 2)) && sheet.lower(index - 1) === 'than';
    sheet.takeRange(more ? index - 2 : index, index + 1, 'condition');
    return [
      {
        condition: {
          kind: 'fields',
          left: field.field,
          operator: more ? '>' : entry[1],
          right: before.field,
          times: FACTOR[place] ?? 2,
        },
        from: index,
        to: index + 1,
        fields: [field],
        name: [index, index],
      },
    ];
  }
  return [];
};

/** Reads how many an activity itself says: "for more than 100 people", "that killed ten sessions or more". */
export const readCounts = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
): OwnFound[] => {
  const counting = fields.filter(
    (field) => field.kind === 'number' && field.nouns.length > 0 && field.side !== 'before' && sure(field),
  );
  const found: OwnFound[] = growth(sheet, fields.filter(sure));
  if (counting.length === 0) return found;
  const text = sheet.tokens.map(({ lower }) => lower).join(' ');
  if (isTimed(sheet) && !AT_ONCE.test(text)) return found;
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (!sheet.free(index)) continue;
    const number = readNumber(sheet, index);
    if (number === undefined || number.times) continue;
    const { operator, from, to, said } = comparison(sheet, index, number.to);
    const fitting = counting
      .map((field) => ({ field, end: nounAt(sheet, to, field) }))
      .filter((entry): entry is { field: OwnField; end: number } => entry.end !== undefined)
      .sort((one, other) => other.end - one.end)[0];
    if (fitting === undefined) continue;
    const { field, end } = fitting;
    const later = said ? undefined : AFTER.find(([phrase]) => matchWords(sheet, end, phrase) !== undefined);
    if (number.value <= 1 && !said && later === undefined) continue;
    const condition: Condition = {
      kind: 'compare',
      field: field.field,
      operator: later?.[1] ?? operator,
      value: number.value,
    };
    const last = later === undefined ? end : end + later[0].split(' ').length;
    found.push({ condition, from, to: last, fields: [field], name: [to, end] });
    // The noun may be the thing of the activity itself.
    sheet.takeRange(from, to, 'condition');
    sheet.takeRange(end, last, 'condition');
    index = last - 1;
  }
  return found;
};
