import { CONJUNCTIONS, GLUE } from '../data/function_words';
import type { Sheet } from '../text/sheet';
import { getLexicon } from './lexicon';
import type { ThingName } from './lexicon';
import type { ThingObject } from './object_table';

/** A thing that the request names. */
export interface ThingMention {
  object: ThingObject;
  indices: number[];
  from: number;
  /** Not included. */
  to: number;
  weight: number;
  /** How many words of the request the name covers. */
  words: number;
}

const MAX_GAP = 5;

interface Candidate extends ThingMention {
  name: ThingName;
  order: number;
}

const gapAllowed = (sheet: Sheet, index: number, siblings: ReadonlySet<string> | undefined, long: boolean): boolean => {
  const { lemma, lower, kind } = sheet.tokens[index] ?? { lemma: '', lower: '', kind: 'word' };
  if (lower === '-' || lower === '(' || lower === ')' || kind === 'quoted') return lower === '-';
  const use = sheet.use(index);
  if ((use === 'entity' || use === 'noise') && lower !== ',') return true;
  if (long && /^(?:be|get|have|may|can)$/u.test(lemma)) return true;
  return (
    GLUE.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    siblings?.has(lemma) === true ||
    (CONJUNCTIONS.has(sheet.lower(index + 1)) && getLexicon().heads.has(lemma))
  );
};

/** "Log in" and "sign on" are known by "log" and "sign"; a log and a sign are something else. */
const lacksParticle = (sheet: Sheet, { lemmas: [only, ...others], object }: ThingName, anchor: number): boolean => {
  if (object.id !== 'sign_in') return false;
  if (others.length > 0 || !/^(?:log|sign|logging|signing)$/u.test(only ?? '')) return false;
  const next = sheet.lower(anchor + 1) === '-' ? sheet.lower(anchor + 2) : sheet.lower(anchor + 1);
  return !/^(?:ins?|ons?|into|back)$/u.test(next);
};

/** Nearest occurrence of each word around an anchor, if everything between may stand inside a name. */
const locate = (
  sheet: Sheet,
  name: ThingName,
  anchor: number,
  positions: ReadonlyMap<string, readonly number[]>,
): number[] | undefined => {
  const siblings = getLexicon().siblings.get(name.head);
  if (lacksParticle(sheet, name, anchor)) return undefined;
  const indices = [anchor];
  for (const lemma of name.lemmas.slice(0, -1)) {
    const choices = (positions.get(lemma) ?? []).filter((index) => !indices.includes(index));
    let best: number | undefined;
    for (const index of choices) {
      const distance = Math.abs(index - anchor);
      if (distance > name.lemmas.length + MAX_GAP) continue;
      // Before the head is where the parts of a name stand; after it only with a joining word.
      const cost = distance + (index > anchor ? 1.5 : 0);
      const bestCost = best === undefined ? Infinity : Math.abs(best - anchor) + (best > anchor ? 1.5 : 0);
      if (cost < bestCost) best = index;
    }
    if (best === undefined) return undefined;
    indices.push(best);
  }
  // "role changed" says that something happens to a role; a "role change" is a thing.
  if (indices.some((index) => isParticipleOf(sheet, index, name))) return undefined;
  indices.sort((one, other) => one - other);
  // "verified a domain" says what somebody does; a "verified domain" is a thing.
  if (
    indices
      .slice(0, -1)
      .some(
        (index) => /ed$/u.test(sheet.lower(index)) && /^(?:an?|the|our|their|his|her)$/u.test(sheet.lower(index + 1)),
      )
  )
    return undefined;
  const from = indices[0] ?? anchor;
  const to = indices[indices.length - 1] ?? anchor;
  let gaps = 0;
  const verbal = name.lemmas.some((lemma) => lemma !== name.head && getLexicon().verbsByFirstWord.has(lemma));
  for (let index = from; index <= to; index += 1) {
    if (indices.includes(index)) continue;
    gaps += 1;
    if (gaps > MAX_GAP || !gapAllowed(sheet, index, siblings, name.lemmas.length > 2)) return undefined;
    if (CONJUNCTIONS.has(sheet.lower(index)) && !name.written.has('and') && !name.written.has('or')) {
      if (verbal) return undefined;
      // "agents or deployments" are two things; only in "platform or service key" the head is shared.
      let next = index + 1;
      while (/^(?:an?|the|our|their)$/u.test(sheet.lower(next))) next += 1;
      if (indices.includes(next)) return undefined;
    }
  }
  // "SSO of a project" reversed needs its joining word: "key admin" is no "admin key".
  const last = indices.indexOf(anchor) === indices.length - 1;
  if (!last && gaps === 0 && name.lemmas.length > 1) {
    const inOrder = name.lemmas.every((lemma, at) => sheet.lemma(indices[at] ?? -1) === lemma);
    if (!inOrder) return undefined;
  }
  return indices;
};

/** Things of one word that are verbs in their other forms: "hooked up" is no hook. */
const VERBS_BY_FORM =
  /^(?:hook|plan|card|file|report|command|seat|key|project|group|skill|host|budget|access|connection|permission|bypass)$/u;

const isParticipleOf = (sheet: Sheet, index: number, name: ThingName): boolean => {
  const lower = sheet.lower(index);
  const lemma = sheet.lemma(index);
  const written = name.written.get(lemma);
  if (name.lemmas.length === 1) return /(?:ed|ing)$/u.test(lower) && lower !== lemma && VERBS_BY_FORM.test(lemma);
  return (
    /ed$/u.test(lower) &&
    lower !== lemma &&
    written !== undefined &&
    !/ed$/u.test(written) &&
    getLexicon().verbsByFirstWord.has(lemma)
  );
};

const sharesBeginning = (
  sheet: Sheet,
  one: ThingMention,
  other: ThingMention,
  shared: readonly number[],
  head: number,
): boolean =>
  other.indices.length === shared.length + 1 &&
  other.indices.includes(head) &&
  one.to === (other.indices[other.indices.length - 1] ?? 0) - 1 &&
  /^(?:or|and|\/|,)$/u.test(sheet.lower(one.to));

const fuses = (sheet: Sheet, candidate: Candidate, accepted: readonly Candidate[], head: number): boolean =>
  accepted.every((other) => {
    const shared = candidate.indices.filter((index) => other.indices.includes(index));
    if (shared.length === 0) return true;
    // "admin and service keys": two names that share their head.
    const own = candidate.indices.filter((index) => !other.indices.includes(index));
    const theirs = other.indices.filter((index) => !candidate.indices.includes(index));
    if (own.length === 0 || theirs.length === 0) return false;
    if (shared.length === 1 && shared[0] === head) return true;
    // "federation issuer or rule": two names that share their beginning.
    return (
      sharesBeginning(sheet, candidate, other, shared, head) || sharesBeginning(sheet, other, candidate, shared, head)
    );
  });

/**
 * "MCP tunnel token": a name whose last word only begins a longer name belongs to that name. The token is what is meant,
 * the rest says which token.
 */
const absorbModifiers = (sheet: Sheet, candidates: readonly Candidate[]): Candidate[] => {
  const headOf = ({ indices, name }: Candidate): number =>
    indices.find((index) => sheet.lemma(index) === name.head) ?? -1;
  const close = ({ from, to, words }: Candidate): boolean => to - from === words;
  const outer = (one: Candidate): Candidate | undefined =>
    candidates.find(
      (other) =>
        other.words > 1 &&
        close(other) &&
        other.from === headOf(one) &&
        headOf(other) === other.to - 1 &&
        one.to === other.from + 1,
    );
  const absorbed = new Map<Candidate, Candidate>();
  for (const one of candidates) {
    if (one.words < 2 || !close(one)) continue;
    const other = outer(one);
    if (other !== undefined) absorbed.set(one, other);
  }
  if (absorbed.size === 0) return [...candidates];
  return candidates
    .filter((candidate) => !absorbed.has(candidate))
    .map((candidate) => {
      const inner = [...absorbed].filter(([, other]) => other === candidate).map(([one]) => one);
      if (inner.length === 0) return candidate;
      const indices = [...new Set([...inner.flatMap((one) => one.indices), ...candidate.indices])].sort(
        (one, other) => one - other,
      );
      return {
        ...candidate,
        indices,
        from: indices[0] ?? candidate.from,
        words: indices.length,
        weight: candidate.weight + indices.length - candidate.words,
      };
    });
};

/**
 * Finds the things that a part of a request names. The parts of a name may stand in another order ("members of a
 * workspace") and may share their last word ("admin, platform and service keys").
 */
export const findThings = (
  sheet: Sheet,
  from: number,
  to: number,
  excluded: ReadonlySet<ThingObject> = new Set(),
): ThingMention[] => {
  const { namesByLemma } = getLexicon();
  const positions = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    const token = sheet.tokens[index];
    if (token === undefined || !sheet.free(index)) continue;
    if (token.kind !== 'word' && token.kind !== 'identifier' && token.kind !== 'domain' && token.kind !== 'number')
      continue;
    const list = positions.get(token.lemma);
    if (list === undefined) positions.set(token.lemma, [index]);
    else list.push(index);
  }
  const candidates: Candidate[] = [];
  const seen = new Set<ThingName>();
  for (const lemma of positions.keys()) {
    for (const name of namesByLemma.get(lemma) ?? []) {
      if (seen.has(name) || excluded.has(name.object)) continue;
      seen.add(name);
      if (!name.lemmas.every((part) => positions.has(part))) continue;
      if (
        name.gerunds.some(
          (lemma) => !(positions.get(lemma) ?? []).some((index) => /(?:ing|ion|al)s?$/u.test(sheet.lower(index))),
        )
      )
        continue;
      for (const anchor of positions.get(name.head) ?? []) {
        const indices = locate(sheet, name, anchor, positions);
        if (indices === undefined) continue;
        const first = indices[0] ?? anchor;
        const last = indices[indices.length - 1] ?? anchor;
        const gaps = last - first + 1 - indices.length;
        candidates.push({
          object: name.object,
          name,
          indices,
          from: first,
          to: last + 1,
          weight: name.weight - 0.25 * gaps,
          words: indices.length,
          order: name.order,
        });
      }
    }
  }
  const ranked = absorbModifiers(sheet, candidates).sort(
    (one, other) => other.weight - one.weight || one.order - other.order,
  );
  const accepted: Candidate[] = [];
  for (const candidate of ranked) {
    const head = candidate.indices.find((index) => sheet.lemma(index) === candidate.name.head) ?? -1;
    if (fuses(sheet, candidate, accepted, head)) accepted.push(candidate);
  }
  return accepted.sort((one, other) => one.from - other.from);
};

/** Every reading of each place, best first: what else the words could name if the best reading makes no sense. */
export const alternativesOf = (sheet: Sheet, mention: ThingMention, from: number, to: number): ThingMention[] => {
  const { namesByLemma } = getLexicon();
  const lemmas = new Map(mention.indices.map((index): [string, number] => [sheet.lemma(index), index]));
  const found: (ThingMention & { order: number })[] = [];
  for (const lemma of lemmas.keys()) {
    for (const name of namesByLemma.get(lemma) ?? []) {
      if (name.object === mention.object) continue;
      const indices = name.lemmas.map((part) => lemmas.get(part) ?? -1);
      if (indices.some((index) => index < from || index >= to)) continue;
      const sorted = [...indices].sort((one, other) => one - other);
      found.push({
        object: name.object,
        indices: sorted,
        from: sorted[0] ?? mention.from,
        to: (sorted[sorted.length - 1] ?? mention.from) + 1,
        weight: name.weight,
        words: sorted.length,
        order: name.order,
      });
    }
  }
  found.sort((one, other) => other.weight - one.weight || one.order - other.order);
  return found.filter((entry, at) => found.findIndex(({ object }) => object === entry.object) === at);
};
