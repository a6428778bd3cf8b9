import type { Condition } from '../../intent';
import { readOperator } from '../conditions/field_operators';
import type { Sheet } from '../text/sheet';
import { readOwnDate } from './own_date';
import type { OwnField } from './own_field';
import { isDistinct, sideOf } from './own_field';
import { readOwnNumber } from './own_number';
import { readOwnText, readTransition } from './own_text';
import { knownValueAt, ownEquals } from './own_value';

/** A condition on fields that certain activities have. */
export interface OwnFound {
  condition: Condition;
  from: number;
  /** Not included. */
  to: number;
  fields: OwnField[];
  /** Words of the field's name, which may be words of the activity too. */
  name: [number, number];
}

interface Anchor {
  field: OwnField;
  phrase: readonly string[];
  from: number;
  to: number;
}

const GAP = /^(?:of|the|a|an|its|-|our|their)$/u;

const phraseAt = (sheet: Sheet, at: number, phrase: readonly string[]): number | undefined => {
  let index = at;
  for (const [place, word] of phrase.entries()) {
    while (place > 0 && GAP.test(sheet.lower(index)) && word !== sheet.lower(index) && index < at + phrase.length + 2)
      index += 1;
    if (sheet.lemma(index) !== word && sheet.lower(index) !== word) return undefined;
    index += 1;
  }
  return index;
};

const byWord: WeakMap<readonly OwnField[], Map<string, Anchor[]>> = new WeakMap();

const anchorsOf = (fields: readonly OwnField[]): Map<string, Anchor[]> => {
  const known = byWord.get(fields);
  if (known !== undefined) return known;
  const map = new Map<string, Anchor[]>();
  for (const field of fields) {
    if (field.kind === 'flag') continue;
    for (const phrase of field.phrases) {
      const first = phrase[0] ?? '';
      const list = map.get(first) ?? [];
      list.push({ field, phrase, from: 0, to: 0 });
      map.set(first, list);
    }
  }
  byWord.set(fields, map);
  return map;
};

/** "Seat goes from standard to premium", "expires more than a year from now": what is said of it tells which field it is. */
const isTelling = (sheet: Sheet, at: number, field: OwnField): boolean =>
  field.types.size <= 2 &&
  (field.kind === 'date'
    ? readOwnDate(sheet, at, field.field) !== undefined
    : field.kind === 'text' && field.side !== undefined && readTransition(sheet, at, field)?.known === true);

const BEFORE_WORD = /^(?:previous|old|former|earlier|prior|original|last)$/u;
const AFTER_WORD = /^(?:new|current|resulting|now|later|updated)$/u;
/** "Leaves plan mode": the value is the former one. */
const LEAVES = /^(?:leave|leaves|leaving|left|exits|exiting|quits|from)$/u;
const DENIES = /^(?:without|no|lacking|lacks|missing|w\/o)$/u;

/** What is said about one field behind its name. */
const readAt = (
  sheet: Sheet,
  anchor: Anchor,
  side: 'before' | 'after' | undefined,
): { conditions: Condition[]; to: number; known: boolean } | undefined => {
  const { field, to } = anchor;
  const one = (
    read: { condition: Condition; to: number } | undefined,
  ): { conditions: Condition[]; to: number; known: boolean } | undefined =>
    read === undefined ? undefined : { conditions: [read.condition], to: read.to, known: true };
  const target = side === undefined ? field : (sideOf(field, side) ?? field);
  switch (field.kind) {
    case 'number':
      return one(readOwnNumber(sheet, to, target));
    case 'date':
      return one(readOwnDate(sheet, to, field.field));
    default:
      return readOwnText(sheet, to, field, side, anchor.phrase.length > 1);
  }
};

const VERBATIM: ReadonlySet<string> = new Set(['url', 'quoted', 'email', 'domain', 'identifier']);
const OWNER =
  /^(?:cowork|claude|tool|mcp|code|hook|org|organization|organisation|workspace|key|account|user|member|group|role|rule|issuer|server|connector|skill|plugin|project|app|limit|tenant|company|artifact|agent|invite|device)s?$/u;

/** "The default geo of the organization becomes …": whose it is stands between. */
const readBehindOwner = (
  sheet: Sheet,
  anchor: Anchor,
  side: 'before' | 'after' | undefined,
): ReturnType<typeof readAt> => {
  if (!/^(?:of|for|on|in)$/u.test(sheet.lower(anchor.to))) return undefined;
  for (let end = anchor.to + 2; end < anchor.to + 6; end += 1) {
    const { said, weak } = readOperator(sheet, end);
    if (!OWNER.test(sheet.lower(end - 1)) || !said || weak) continue;
    const read = readAt(sheet, { ...anchor, to: end }, side);
    if (read !== undefined && read.to > end && (read.known || VERBATIM.has(sheet.at(read.to - 1)?.kind ?? '')))
      return read;
  }
  return undefined;
};

/** "A monthly cadence", "with read access level": a value that the field is known to take stands before its name. */
const valueBefore = (sheet: Sheet, { field, from }: Anchor): { value: string; from: number } | undefined => {
  // "Cleared the headers"
  const end = sheet.lower(from - 1) === 'the' ? from - 1 : from;
  for (const back of [4, 3, 2, 1]) {
    const value = knownValueAt(sheet, from - back, field);
    if (value !== undefined && (value.to === from || value.to === end) && sheet.free(from - back))
      return { value: value.value, from: from - back };
  }
  return undefined;
};

/** Reads conditions that name a field of the activities in words, before or behind its value. */
export const readNamed = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
): OwnFound[] => {
  const found: OwnFound[] = [];
  const anchors = anchorsOf(fields);
  let named = 0;
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (sheet.use(index) !== undefined && sheet.use(index) !== 'noise') continue;
    const token = sheet.at(index);
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'identifier')) continue;
    const here = [...new Set([...(anchors.get(token.lemma) ?? []), ...(anchors.get(token.lower) ?? [])])]
      .flatMap(({ field, phrase }): Anchor[] => {
        const to = phraseAt(sheet, index, phrase);
        if (to === undefined || (!sure(field) && !isDistinct(field, phrase) && !isTelling(sheet, to, field))) return [];
        return [{ field, phrase, from: index, to }];
      })
      .sort((one, other) => other.to - one.to || Number(sure(other.field)) - Number(sure(one.field)));
    const longest = here[0]?.to ?? 0;
    // "Invoice collection method": a shorter name inside a longer one is none.
    if (longest <= named) continue;
    named = longest;
    let best:
      { anchor: Anchor; read: { conditions: Condition[]; to: number; known: boolean }; from: number } | undefined;
    for (const anchor of here) {
      if (best !== undefined && anchor.to < longest) break;
      const word = sheet.lower(index - 1);
      const own = anchor.phrase[0] === anchor.field.name ? anchor.field.side : undefined;
      const side = own ?? (BEFORE_WORD.test(word) ? 'before' : AFTER_WORD.test(word) ? 'after' : undefined);
      const verbatim = anchor.phrase[0] === anchor.field.name && anchor.field.name.includes('_');
      if (!verbatim && anchor.field.side === 'before' && sideOf(anchor.field, 'after') !== undefined) continue;
      const lead = side === undefined || own !== undefined ? index : index - 1;
      const read = readBehindOwner(sheet, anchor, side) ?? readAt(sheet, anchor, side);
      if (read !== undefined && read.to > anchor.to && (best === undefined || (read.known && !best.read.known))) {
        best = { anchor, read, from: lead };
        continue;
      }
      if (best !== undefined) continue;
      const missing = DENIES.test(word) || (/^(?:a|an|any|the)$/u.test(word) && DENIES.test(sheet.lower(index - 2)));
      const value = knownValueAt(sheet, index - 1, anchor.field) ?? knownValueAt(sheet, index - 2, anchor.field);
      if (missing && value === undefined && anchor.field.kind !== 'number' && sure(anchor.field)) {
        const start = DENIES.test(word) ? index - 1 : index - 2;
        const end = /^(?:given|set|stated|at|whatsoever|named|filled|specified|provided)$/u.test(sheet.lower(anchor.to))
          ? anchor.to + 1
          : anchor.to;
        best = {
          anchor,
          read: {
            conditions: [{ kind: 'not', of: { kind: 'exists', field: anchor.field.field } }],
            to: end,
            known: true,
          },
          from: start,
        };
        continue;
      }
      const before =
        anchor.field.kind === 'text' || anchor.field.kind === 'list' ? valueBefore(sheet, anchor) : undefined;
      if (before === undefined) continue;
      const left = LEAVES.test(sheet.lower(before.from - 1)) ? sideOf(anchor.field, 'before') : undefined;
      best = {
        anchor,
        read: { conditions: [ownEquals(left ?? anchor.field, [before.value])], to: anchor.to, known: true },
        from: before.from,
      };
    }
    if (best === undefined) continue;
    const { anchor, read, from } = best;
    for (const condition of read.conditions)
      found.push({ condition, from, to: read.to, fields: [anchor.field], name: [anchor.from, anchor.to] });
    sheet.takeRange(from, read.to, 'condition');
    index = Math.max(index, read.to - 1);
  }
  return found;
};
