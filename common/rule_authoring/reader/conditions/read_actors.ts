import type { Condition } from '../../intent';
import { ACTOR_WORDS } from '../data/actors';
import { matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';

const ACTOR_TYPE = 'anthropic.audit.actor.type';
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'any',
  'some',
  'our',
  'one',
  'another',
  'every',
  'its',
  'their',
  'either',
  'own',
  'other',
  'kind',
  'of',
  'ein',
  'einer',
  'einem',
  'eine',
  'una',
  'un',
  'une',
  '(',
  'someone',
  "'s",
]);
const NEGATIVE = new Set([
  'not',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  'never',
  'nor',
  "doesn't",
  "didn't",
  'except',
  'excluding',
  'unless',
  'without',
  'nicht',
  'no',
  'non',
]);
const CONTRAST = [
  'rather than',
  'instead of',
  'as opposed to',
  'and not',
  'not by',
  'but not',
  'instead of by',
  'rather than by',
];

/** Verbs that only actors do in the active voice; they tell "an admin key creates" from "an admin key is created". */
const isPassive = (sheet: Sheet, at: number): boolean => {
  let begin = at;
  // "From AWS account 1111": what was read of it stands between it and its verb.
  if (/^(?:from|in|of|at|with|\()$/u.test(sheet.lower(at)) && !sheet.free(at + 1)) {
    begin = at + 1;
    while (begin < sheet.tokens.length && (!sheet.free(begin) || sheet.lower(begin) === ')')) begin += 1;
  }
  for (let index = begin; index < Math.min(begin + 4, sheet.tokens.length); index += 1) {
    const { lemma, lower } = sheet.tokens[index] ?? { lemma: '', lower: '' };
    // What vanishes or pops up does nothing itself.
    if (/^(?:vanish|disappear|appear|pop|expire|go|come|crop|turn|emerge|surface|show)$/u.test(lemma)) return true;
    if (lemma === 'be' || lemma === 'get') return /(?:ed|en|wn|de|nt|ing)$/u.test(sheet.lower(index + 1)) || true;
    if (/ed$/u.test(lower) || ['made', 'sent', 'set', 'given', 'taken', 'cut', 'put'].includes(lower)) {
      // "an admin key created a user" against "an admin key created"
      const next = sheet.lower(index + 1);
      return !/^(?:a|an|the|another|new|some|any|two|three|several|other)$/u.test(next);
    }
    if (/(?:s|es)$/u.test(lower)) return false;
    // "A service account creating a key"
    if (/.ing$/u.test(lower) && lower !== lemma && lemma !== 'be') return false;
    if (/^(?:that|which|who|has|have|can|may|will|,)$/u.test(lower)) continue;
    return true;
  }
  return true;
};

const skipBack = (sheet: Sheet, at: number): number => {
  let index = at;
  while (index >= 0 && DETERMINERS.has(sheet.lower(index))) index -= 1;
  return index;
};

const typesAt = (sheet: Sheet, at: number): { types: string[]; to: number; phrase: string } | undefined => {
  for (const { phrase, types } of ACTOR_WORDS) {
    const match = matchPhrase(sheet, at, phrase);
    if (match !== undefined && match.indices[0] === at) return { types, to: match.to, phrase };
  }
  return undefined;
};

const DENIALS: ReadonlySet<string> = new Set([
  'not',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  'isnt',
  'wasnt',
  'never',
  'neither',
  'nor',
]);
const OTHERS =
  /^(?:(?:anything|anyone|anybody|something|someone|somebody|nobody|no one|nothing|everything|everyone|whoever|whatever|any|else) )?(?:other than|else than|different from|but|except|except for|apart from|besides|another than)$/u;
const ANYONE =
  /^(?:anything|anyone|anybody|something|someone|somebody|nobody|one|nothing|everything|everyone|whoever|whatever|else|other|different|apart)$/u;
/** What people call whoever did it. */
const DOER =
  /^(?:actor|initiator|caller|doer|originator|author|perpetrator|party|type|it|that|this|them|who|which|him|they|done|made|responsible|behind|acting|identity|principal|creator|requester)$/u;
const BE = /^(?:is|was|are|were|be|been|being|isn't|wasn't|isnt|wasnt|aren't|weren't|=|:|==)$/u;

/** "Anything that isn't a …", "something other than a …", "it was not …", "neither … nor …": who it wasn't. */
const isDeniedActor = (sheet: Sheet, back: number): boolean => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => sheet.lower(back - count + 1 + at)).join(' ');
  if ([2, 3].some((count) => OTHERS.test(words(count)) && ANYONE.test(sheet.lower(back - count + 1)))) return true;
  if (!DENIALS.has(sheet.lower(back))) return false;
  const before = BE.test(sheet.lower(back)) || BE.test(sheet.lower(back - 1)) ? back - 2 : back - 1;
  const subject = sheet.lower(BE.test(sheet.lower(back)) && !BE.test(sheet.lower(back - 1)) ? back - 1 : before);
  return DOER.test(subject) || ANYONE.test(subject);
};

/** "The actor is an admin key", "whoever did it was SCIM" */
const isNamedActor = (sheet: Sheet, back: number): boolean => {
  const at = /^(?:either|always|only|actually|really|in|fact)$/u.test(sheet.lower(back)) ? back - 1 : back;
  if (!BE.test(sheet.lower(at))) return false;
  const doer = sheet.lower(at - 1);
  return (
    /^(?:actor|initiator|caller|doer|originator|perpetrator|party|creator|requester)$/u.test(doer) ||
    (doer === 'type' && sheet.lower(at - 2) === 'actor') ||
    (/^(?:it|that|this|responsible)$/u.test(doer) &&
      /^(?:did|does|do|made|makes|caused|who)$/u.test(sheet.lower(at - 2)))
  );
};

interface Mention {
  types: string[];
  from: number;
  to: number;
  role: 'by' | 'subject' | 'contrast' | 'used';
  negated: boolean;
}

/** "The actor is not a user": people are a kind of actor where the actor is named as such. */
const userAt = (sheet: Sheet, at: number): ReturnType<typeof typesAt> => {
  if (!/^(?:user|people|employee|member)$/u.test(sheet.lemma(at))) return undefined;
  const back = skipBack(sheet, at - 1);
  const verb =
    /^(?:not|isn't|wasn't|never)$/u.test(sheet.lower(back)) && !/^[a-z]+n't$/u.test(sheet.lower(back))
      ? back - 1
      : back;
  if (!isNamedActor(sheet, verb)) return undefined;
  return { types: ['user_actor'], to: at + 1, phrase: 'human' };
};

/** Where kinds of actors that are named side by side end: "an admin key or a service account". */
const chainEnd = (sheet: Sheet, to: number): number => {
  if (!/^(?:or|and|,|\/|nor)$/u.test(sheet.lower(to))) return to;
  let at = to + 1;
  while (DETERMINERS.has(sheet.lower(at)) || /^(?:or|and)$/u.test(sheet.lower(at))) at += 1;
  const next = typesAt(sheet, at);
  return next === undefined ? to : chainEnd(sheet, next.to);
};

const roleOf = (sheet: Sheet, from: number, to: number, phrase: string): Mention['role'] | undefined => {
  const back = skipBack(sheet, from - 1);
  const before = sheet.lower(back);
  // "Directory resyncs", "directory groups" are things.
  if (phrase === 'directory' && !/^(?:the|our|by)$/u.test(sheet.lower(from - 1))) return undefined;
  // "by one admin key", "per service account": by whom it is counted
  if (/^(?:one|single|same|each|every|given|per)$/u.test(sheet.lower(from - 1)) && /key|account/u.test(phrase))
    return undefined;
  if (isDeniedActor(sheet, back) || isNamedActor(sheet, back)) return 'subject';
  // "by one person", "by the same person" say by whom it is counted, "by a person" that it was no machine.
  if (
    phrase === 'person' &&
    !(sheet.lower(from - 1) === 'a' && sheet.lower(from - 2) === 'by') &&
    !CONTRAST.includes(`${sheet.lower(back - 1)} ${before}`)
  )
    return undefined;
  const twoBefore = `${sheet.lower(back - 1)} ${before}`;
  if (CONTRAST.includes(twoBefore) || CONTRAST.includes(`${sheet.lower(back - 2)} ${twoBefore}`)) return 'contrast';
  if (/^(?:manually|by hand|manual)$/u.test(phrase)) return 'by';
  if (before === 'by' || before === 'von' || before === 'durch' || before === 'por' || before === 'par') return 'by';
  // "It wasn't the directory sync that put them there"
  if (
    /^(?:wasn't|isn't|not)$/u.test(before) &&
    /^(?:it|was|is)$/u.test(sheet.lower(back - 1)) &&
    /^(?:that|who|which|doing|behind|)$/u.test(sheet.lower(to))
  )
    return 'subject';
  // "anything Anthropic staff do", "somebody at Anthropic looked at"
  const next = sheet.lemma(to);
  if (/^(?:through|via|using)$/u.test(before) && !phrase.includes('scim')) return 'by';
  if (/anthropic|provider|vendor/u.test(phrase) && phrase !== 'anthropic') {
    // "The provider of the key" is a field.
    return /^(?:the provider|the vendor)$/u.test(phrase) && isPassive(sheet, to) ? undefined : 'subject';
  }
  if (phrase === 'anthropic')
    return /^(?:do|make|touch|change|act|perform|view|access|look|read|open)$/u.test(next) ? 'subject' : undefined;
  if (
    /^(?:do|act|perform|make)$/u.test(next) &&
    /^(?:it|that|so|the|this|them|something|anything)$/u.test(sheet.lower(to + 1))
  )
    return 'subject';
  if (/unauthenticated|anonymous|not logged|not signed|without/u.test(phrase))
    return /^(?:mobile|login|sign|attempt)/u.test(next) ? undefined : 'subject';
  if (/background|system/u.test(phrase)) return 'subject';
  const stems = /^(?:come|originate|stem|issue|start)$/u.test(sheet.lemma(back - 1));
  if (before === 'from' && (stems || !/human|person|people/u.test(phrase))) return 'by';
  if (
    /human/u.test(phrase) &&
    /^[(]$/u.test(sheet.lower(from - 1) === 'a' ? sheet.lower(from - 2) : sheet.lower(from - 1))
  )
    return 'by';
  if (before === 'not' && !/human/u.test(phrase) && sheet.lower(back - 1) !== 'is') return 'contrast';
  const opens =
    back < 0 ||
    /^[.,;:\n(–-]$/u.test(before) ||
    /^(?:when|if|whenever|where|and|or|that|then|because|alert|flag|which|who|unless)$/u.test(before) ||
    /^(?:be|do|make|see)$/u.test(sheet.lemma(back));
  if (opens && !/^(?:human|person|people|manual|by hand)$/u.test(phrase) && !isPassive(sheet, to)) return 'subject';
  const closes =
    to >= sheet.tokens.length || /^(?:do|make|it|that|who|user)$/u.test(next) || /^[.,;)\n]$/u.test(sheet.lower(to));
  const isIt = (opens && sheet.lemma(back) === 'be') || before === 'not';
  if (isIt && closes && /human|person|people|service account|scim|sync|key/u.test(phrase)) return 'subject';
  return undefined;
};

/**
 * Reads who did it, where that is a kind of actor: "by an admin key", "done by the SCIM sync", "an admin key creates …",
 * "rather than by a human". Contrasts say nothing more and are marked as understood.
 */
export const readActors = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const mentions: Mention[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const found = typesAt(sheet, index) ?? userAt(sheet, index);
    if (found === undefined) continue;
    const role = roleOf(sheet, index, chainEnd(sheet, found.to), found.phrase);
    const last = mentions[mentions.length - 1];
    const joined =
      last !== undefined &&
      last.to <= index &&
      index - last.to <= 4 &&
      Array.from({ length: index - last.to }, (_, at) => sheet.lower(last.to + at)).every((word) =>
        /^(?:,|or|and|nor|\/|a|an|the|our|\(|by|any|even)$/u.test(word),
      ) &&
      index > last.to;
    if (role === undefined && !joined) {
      index = found.to - 1;
      continue;
    }
    const back = skipBack(sheet, index - 1);
    const negated =
      isDeniedActor(sheet, back) ||
      [back, back - 1, back - 2].some(
        (at) => NEGATIVE.has(sheet.lower(at)) && !CONTRAST.includes(`${sheet.lower(at)} ${sheet.lower(at + 1)}`),
      ) ||
      (/^(?:not)$/u.test(sheet.lower(back - 1)) && sheet.lower(back) === 'by');
    if (joined && last !== undefined) {
      last.types.push(...found.types);
      last.to = found.to;
    } else if (role !== undefined) {
      // "by a user or by Anthropic": whoever it is
      const either =
        sheet.lower(back - 1) === 'or' &&
        /^(?:user|person|member|admin|human)$/u.test(sheet.lemma(back - 2)) &&
        role === 'by';
      if (either) {
        sheet.takeRange(back, found.to, 'condition');
        index = found.to - 1;
        continue;
      }
      const begin =
        role === 'by' && /^(?:by|from|through|via|using|von|durch|por|par)$/u.test(sheet.lower(back)) ? back : index;
      mentions.push({ types: [...found.types], from: begin, to: found.to, role, negated });
    }
    index = found.to - 1;
  }
  const positive = mentions.some(({ role, negated }) => role !== 'contrast' && !negated);
  return mentions.flatMap(({ types, from: start, to: end, role, negated: denied }): FoundCondition[] => {
    sheet.takeRange(start, end, 'condition');
    // "By a key rather than by a person" says no more than "by a key"; "but not by the sync" says who it wasn't.
    if (role === 'contrast' && positive) return [];
    // "By API key apikey_01…": the id says it, whatever kind of key it is.
    if (role === 'by' && sheet.at(end)?.kind === 'identifier' && sheet.use(end) === 'condition') return [];
    const negated = denied || role === 'contrast';
    const compliance = /compliance|scoped/u.test(
      sheet.tokens
        .slice(start, end)
        .map(({ lower }) => lower)
        .join(' '),
    );
    const condition: Condition = compliance
      ? { kind: 'activity', types: ['compliance_api_accessed'] }
      : { kind: 'equals', field: ACTOR_TYPE, values: [...new Set(types)] };
    return [{ condition: negated ? { kind: 'not', of: condition } : condition, from: start, to: end }];
  });
};
