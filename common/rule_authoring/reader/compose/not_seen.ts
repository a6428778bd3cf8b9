import { findActivityType } from '../../../catalogue';
import { fieldAliases } from '../conditions/field_aliases';
import { runtimeFields } from '../runtime/runtime_field';
import type { PhraseMatch } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { Segment } from './read_segment';
import type { Request } from './request';

const NEGATION =
  /^(?:not|never|nobody|none|hasn't|haven't|hadn't|didn't|doesn't|wasn't|weren't|isn't|hasnt|havent|hadnt|didnt|cannot)$/u;
/** What a negation has to be told of: something or somebody of the sentence. */
const RELATIVE = /^(?:that|which|who|whose|whom|where|nobody|no|she|he|they|it|we|this|the|our|an?|any)$/u;
const REACH = 12;

/**
 * "Somebody who hasn't granted any in the past 30 days", "whose name has not come up in the last 45 days": a negation
 * with a past that it holds for, behind what it is told of.
 */
export const notSeen = ({ sheet, extraction }: Request): PhraseMatch | undefined => {
  const pasts = extraction.spans.filter(({ role, minutes }) => role === 'history' && minutes >= 1440);
  for (const { index, lower } of sheet.tokens) {
    const isNone = lower === 'no' && sheet.lower(index + 1) === 'one';
    if ((!NEGATION.test(lower) && !isNone) || index === 0) continue;
    const past = pasts.find(({ from }) => from > index && from - index <= REACH);
    if (past === undefined) continue;
    const between = sheet.tokens.slice(index, past.from).some((token) => /^[.;\n]$/u.test(token.lower));
    const told = sheet.tokens.slice(Math.max(0, index - 6), index + 1).some((token) => RELATIVE.test(token.lower));
    if (between || !told) continue;
    return { from: index, to: index + 1, indices: [index] };
  }
  return undefined;
};

const LEADS = /^(?:an?|any|some|the|new|another|whose|its|their)$/u;
const GOES_ON =
  /^(?:that|which|whose|where|from|this|nobody|no|she|he|they|it|we|the|our|has|have|had|is|was|did|name|not|never|in|on|with|for)$/u;
const PLAIN: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:path|url|endpoint)$/u, /^compliance_api_accessed$/u, 'url.path'],
  [/^(?:method|verb)$/u, /^compliance_api_accessed$/u, 'http.request.method'],
];

const fieldOf = (sheet: Sheet, at: number, { types, filter }: Segment): { field: string; to: number } | undefined => {
  const all = (has: (type: string) => boolean): boolean => types.length > 0 && types.every(has);
  if (filter.source === 'runtime') {
    const hits = runtimeFields().flatMap((field) =>
      field.phrases
        .filter((phrase) => phrase.every((word, place) => sheet.lemma(at + place) === word))
        .map((phrase) => ({ field: field.field, to: at + phrase.length, has: all((type) => field.types.has(type)) })),
    );
    if (sheet.lemma(at) === 'tool') return { field: 'runtime.tool', to: at + 1 };
    return hits.filter(({ has }) => has).sort((one, other) => other.to - one.to)[0];
  }
  const plain = PLAIN.find(([noun, type]) => noun.test(sheet.lemma(at)) && all((name) => type.test(name)))?.[2];
  if (plain !== undefined) return { field: plain, to: at + 1 };
  return (fieldAliases().get(sheet.lemma(at)) ?? [])
    .filter(
      ({ words, field }) =>
        field.startsWith('anthropic.audit.') &&
        words.every((word, place) => sheet.lemma(at + place) === word) &&
        all((type) => findActivityType(type)?.fields[field.slice('anthropic.audit.'.length)] !== undefined),
    )
    .sort((one, other) => other.words.length - one.words.length)
    .map(({ field, words }) => ({ field, to: at + words.length }))[0];
};

/** "A path it did not call", "a tool this user never used": the field of the thing that the negation is told of. */
export const notSeenField = ({ sheet }: Request, segment: Segment): string | undefined => {
  const cue = sheet.tokens.find(({ index }) => sheet.use(index) === 'shape')?.index;
  if (cue === undefined) return undefined;
  for (let at = cue - 1; at >= Math.max(0, cue - 9); at -= 1) {
    if (/^[.;\n]$/u.test(sheet.lower(at))) return undefined;
    if (!LEADS.test(sheet.lower(at - 1))) continue;
    const found = fieldOf(sheet, at, segment);
    if (found !== undefined && GOES_ON.test(sheet.lower(found.to))) return found.field;
  }
  return undefined;
};
