import { matchPhrase } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import { getLexicon } from './lexicon';
import type { VerbPhrase } from './lexicon';

/** A word or phrase that says what happens. */
export interface VerbMention {
  phrase: string;
  actions: readonly string[];
  /** The same with fewer words ("open" of "open up"), for things that don't know the whole phrase. */
  shorter: readonly Pick<VerbMention, 'phrase' | 'actions'>[];
  indices: number[];
  from: number;
  /** Not included. */
  to: number;
  /** Words that say hardly anything by themselves ("get", "make", "go"): used if nothing better is there. */
  light: boolean;
  /** "not deleted": it must not have happened. */
  negated: boolean;
}

const LIGHT = new Set(
  'be get go make have do use come give take put set let start show see become run open for on off new add map send use active of move name hit appear call request raise request record check touch touch change request cut lose share save copy flag bind in report own join public work manage manage set to order return'.split(
    ' ',
  ),
);

/** "Isn't enforced any more" is the same as switched off. */
const UNDOABLE =
  /^(?:enforce|require|need|enable|active|activate|turn on|switch on|record|mandatory|in force|be on|on|allow|permit)$/u;

/** Verbs whose particle says it all: "go through" is no "go". */
const EMPTY = /^(?:go|get|make|take|put|come|do|be|have|see|let|run|show)$/u;

/** "Keys we gave to the SIEM", "I want to know": what those who ask do is nothing that happens. */
const ASKERS = /^(?:we|i|we've|i've|we'd|i'd|we're|i'm)$/u;
const AUXILIARIES =
  /^(?:have|had|has|did|do|don't|didn't|haven't|once|already|just|also|only|ever|never|not|normally|usually|really|would|could|will|can|cannot|can't|currently|officially|explicitly|formally|use|to|be|are|were)$/u;

const askedBy = (sheet: Sheet, at: number): boolean => {
  let back = at - 1;
  while (back > at - 4 && AUXILIARIES.test(sheet.lower(back))) back -= 1;
  return ASKERS.test(sheet.lower(back));
};

const NEGATIONS = new Set(['not', "isn't", "aren't", "wasn't", "weren't", 'never', 'without', 'no', 'nicht', 'cannot']);

const shorterOf = (
  sheet: Sheet,
  { indices }: { indices: readonly number[] },
  phrases: readonly VerbPhrase[],
): VerbMention['shorter'] => {
  const [first = -1, second = -1] = indices;
  const { verbsByFirstWord } = getLexicon();
  const passive = sheet.lemma(first) === 'be' || sheet.lemma(first) === 'get';
  const candidates = passive ? (verbsByFirstWord.get(sheet.lemma(second)) ?? []) : phrases;
  return candidates
    .filter(
      ({ phrase, words }) =>
        words < indices.length && matchPhrase(sheet, passive ? second : first, phrase) !== undefined,
    )
    .sort((one, other) => other.words - one.words)
    .map(({ phrase, actions }) => ({ phrase, actions }));
};

/** Finds every verb of a part of a request, longest phrases first, without overlaps. */
export const findVerbs = (
  sheet: Sheet,
  from: number,
  to: number,
  blocked: ReadonlySet<number> = new Set(),
): VerbMention[] => {
  const { verbsByFirstWord } = getLexicon();
  const found: VerbMention[] = [];
  const used = new Set<number>(blocked);
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index) || used.has(index)) continue;
    const { lemma, lower, kind } = sheet.tokens[index] ?? { lemma: '', lower: '', kind: 'word' };
    if (kind !== 'word' && kind !== 'number') continue;
    const phrases = [
      ...(verbsByFirstWord.get(lower) ?? []),
      ...(lemma === lower ? [] : (verbsByFirstWord.get(lemma) ?? [])),
    ];
    phrases.sort((one, other) => other.words - one.words);
    for (const { phrase, actions, words } of phrases) {
      const match = matchPhrase(sheet, index, phrase, { end: to });
      if (match === undefined || match.indices.some((at) => used.has(at))) continue;
      if (askedBy(sheet, index)) break;
      // "on" and "off" say something only at the end of what they belong to: "SSO is off", not "on the API".
      const small = words === 1 && /^(?:on|off|up|in|out)$/u.test(lower);
      if (
        small &&
        !/^(?:|[-–—.,;:)!?\n]|->|=>|→|-->|and|or|again|right|for|at|by|when|while|but|then|in|within|without|since|after|before|as|over|per|during|everywhere|organization-wide|now|today)$/u.test(
          sheet.lower(match.to),
        )
      )
        continue;
      // "denied" and "deny" may stand for different actions: all of them are candidates.
      const alike = phrases.filter(
        (other) =>
          other.words === words &&
          other.phrase !== phrase &&
          matchPhrase(sheet, index, other.phrase, { end: to }) !== undefined,
      );
      const merged =
        alike.length === 0 ? actions : [...new Set([...actions, ...alike.flatMap((other) => other.actions)])];
      const before = [sheet.lower(index - 1), sheet.lower(index - 2)];
      const negated = before.some(
        (word, at) =>
          NEGATIONS.has(word) && (at === 0 || ['be', 'get', 'been', 'a', 'the'].includes(sheet.lemma(index - 1))),
      );
      const ended =
        (/^(?:longer)$/u.test(before[0] ?? '') && before[1] === 'no') ||
        (negated && /^(?:any ?more|any longer)\b/u.test(`${sheet.lower(match.to)} ${sheet.lower(match.to + 1)}`));
      const undone = (negated || ended) && UNDOABLE.test(phrase);
      const either =
        /^(?:or|and|\/)$/u.test(sheet.lower(match.to)) &&
        /^(?:on|off)$/u.test(sheet.lower(match.to + 1)) &&
        /\b(?:on|off)$/u.test(phrase);
      const eitherLater =
        sheet.lower(match.to) === ',' &&
        /^(?:on|off)$/u.test(sheet.lower(match.to + 1)) &&
        /^(?:or|and)$/u.test(sheet.lower(match.to + 2));
      found.push({
        phrase: undone ? 'disable' : either || eitherLater ? 'toggle' : words === 1 ? lemma : phrase,
        shorter:
          undone || words === 1 || EMPTY.test(lemma) || match.to - match.from > match.indices.length + 1
            ? []
            : shorterOf(sheet, match, phrases),
        actions: undone ? ['disable', 'weaken'] : either || eitherLater ? ['toggle', 'change'] : merged,
        indices: match.indices,
        from: match.from,
        to: match.to,
        light: words === 1 && LIGHT.has(lemma),
        negated: negated && !undone,
      });
      for (const at of match.indices) used.add(at);
      break;
    }
  }
  return found;
};
