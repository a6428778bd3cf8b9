import type { Condition } from '../../intent';
import { matchPhrase } from '../text/match_phrase';
import type { Exclusion } from '../reading/extraction';
import type { Sheet } from '../text/sheet';
import type { OwnField } from './own_field';
import type { OwnFound } from './read_named';

const NEGATION =
  /^(?:not|no|never|without|isn't|isnt|wasn't|wasnt|aren't|weren't|doesn't|doesnt|didn't|didnt|don't|hasn't|can't|cannot|non|nicht|ohne|kein|nor|neither|lacks|lacking|sans|sin|off|disables|disabled|disabling|stops|stopped)$/u;
const BETWEEN =
  /^(?:be|been|being|was|is|are|were|get|gets|got|fully|completely|longer|more|any|a|an|the|to|it|yet|even|really|only|all|of|its|that|which|has|have|entirely|quite)$/u;

const NO_VALUE = /^(?:false|off|no|disabled|0|unset)$/u;
const YES_VALUE = /^(?:true|on|yes|enabled|1|set)$/u;
const SAID =
  /^(?:is|was|are|=|==|:|set|to|being|be|flag|value|equals|turned|switched|goes|became|becomes|now|has|gets|got)$/u;

/** Is a wording denied by the words before it, as far back as `lowest`? */
export const isDenied = (sheet: Sheet, at: number, lowest = 0): boolean => {
  for (let index = at - 1; index >= Math.max(lowest, at - 4); index -= 1) {
    const lower = sheet.lower(index);
    if (NEGATION.test(lower)) return !(lower === 'not' && /^(?:only|just)$/u.test(sheet.lower(index + 1)));
    if (lower === 'longer' && /^(?:no|any)$/u.test(sheet.lower(index - 1))) return true;
    if (!BETWEEN.test(lower)) return false;
  }
  return false;
};

/** "Shadow mode on", "is_public = false": what follows says which of the two. */
const valueAfter = (sheet: Sheet, at: number): { value: boolean; to: number } | undefined => {
  let index = at;
  let denied = false;
  while (
    index < at + 4 &&
    (SAID.test(sheet.lower(index)) || /^(?:not|isn't|wasn't|aren't|no)$/u.test(sheet.lower(index)))
  ) {
    if (/^(?:not|isn't|wasn't|aren't|no)$/u.test(sheet.lower(index))) denied = true;
    if (YES_VALUE.test(sheet.lower(index)) && !SAID.test(sheet.lower(index))) break;
    index += 1;
  }
  const lower = sheet.lower(index);
  if (NO_VALUE.test(lower)) return { value: denied, to: index + 1 };
  if (YES_VALUE.test(lower) && lower !== 'set') return { value: !denied, to: index + 1 };
  if (/^(?:anymore|more)$/u.test(lower) && denied) return { value: false, to: index + 1 };
  return denied &&
    index > at &&
    /^(?:isn't|wasn't|aren't)$/u.test(sheet.lower(at)) &&
    /^(?:the|true|so|case|,|\.|)$/u.test(lower)
    ? { value: false, to: index }
    : undefined;
};

interface Hit {
  from: number;
  to: number;
  value: boolean;
}

const hitOf = (sheet: Sheet, at: number, field: OwnField, lowest: number): Hit | undefined => {
  let best: Hit | undefined;
  const attempt = (phrases: readonly string[], value: boolean): void => {
    for (const phrase of phrases) {
      const match = matchPhrase(sheet, at, phrase, { free: false });
      if (match === undefined || (best !== undefined && match.to <= best.to)) continue;
      const lower = sheet.lower(match.to);
      // "First publication only", "redeploys are noise": named to be left out.
      const after = valueAfter(sheet, match.to);
      const denied = isDenied(sheet, at, lowest);
      best = {
        from: at,
        to: after?.to ?? match.to,
        value: after === undefined ? (denied ? !value : value) : after.value === value ? !denied : denied,
      };
      if (lower === '' && after === undefined) continue;
    }
  };
  attempt(field.yes, true);
  attempt(field.no, false);
  return best;
};

const IGNORED = /^(?:noise|fine|ok|okay|irrelevant|uninteresting|allowed|expected|harmless|normal|acceptable|boring)$/u;

/** Named only to say that it doesn't matter: "redeploys are noise", "not interested in re-publications". */
const isAside = (sheet: Sheet, { from, to }: Hit): boolean => {
  for (let index = to; index < to + 4; index += 1) {
    if (IGNORED.test(sheet.lower(index))) return true;
    if (
      !/^(?:is|are|that|those|they|all|be|would|just|only|simply|for|us|completely|perfectly|s)$/u.test(
        sheet.lower(index),
      )
    )
      break;
  }
  return /^(?:ignore|ignoring|skip|exclude|excluding|except|unless)$/u.test(sheet.lower(from - 1));
};

/** Reads what holds or doesn't hold of an activity: "with write access", "first publication only", "shadow mode on". */
export const readFlags = (
  sheet: Sheet,
  fields: readonly OwnField[],
  sure: (field: OwnField) => boolean,
  exclusions: readonly Exclusion[] = [],
): OwnFound[] => {
  const found: OwnFound[] = [];
  for (const field of fields) {
    if (field.kind !== 'flag' || !sure(field)) continue;
    let chosen: { hit: Hit; value: boolean } | undefined;
    const spent: Hit[] = [];
    const starts = new Set([...field.yes, ...field.no].map((phrase) => phrase.split(' ')[0] ?? ''));
    for (let index = 0; index < sheet.tokens.length; index += 1) {
      if (sheet.use(index) !== undefined) continue;
      const { lower, lemma } = sheet.at(index) ?? { lower: '', lemma: '' };
      if (!starts.has(lower) && !starts.has(lemma)) continue;
      // What an exclusion denies is denied once.
      const excluded = exclusions.find(({ from, to }) => index >= from && index < to);
      const hit = hitOf(sheet, index, field, excluded?.inner ?? 0);
      if (hit === undefined) continue;
      spent.push(hit);
      // What is put aside says the opposite only if nothing else says more.
      const aside = excluded === undefined && isAside(sheet, hit);
      if (chosen === undefined || !aside) chosen ??= { hit, value: aside ? !hit.value : hit.value };
      index = hit.to - 1;
    }
    if (chosen === undefined) continue;
    const condition: Condition = { kind: 'equals', field: field.field, values: [chosen.value] };
    const { from, to } = chosen.hit;
    // False is also where the flag is missing only for flags that are optional; the feed leaves those out.
    found.push({ condition, from, to, fields: [field], name: [from, to] });
    for (const hit of spent) sheet.takeRange(hit.from, hit.to, 'condition');
  }
  return found;
};
