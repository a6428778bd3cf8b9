import type { Condition } from '../../intent';
import { allOf, anyOf } from '../activities/conditions';
import { fieldTypeOf } from '../activities/field_names';
import { getLexicon } from '../activities/lexicon';
import type { Sheet } from '../text/sheet';
import { fieldAliases } from './field_aliases';
import { readOperator } from './field_operators';
import type { FoundCondition } from './found_condition';
import { stateCondition } from './state_condition';
import { statedField } from './stated_names';

interface Name {
  field: string;
  /** Behind the name. */
  to: number;
  /** Written as a field is (with "_" or "."), not in words. */
  verbatim: boolean;
  /** In words in the middle of a sentence: what follows must be typed verbatim, or clearly compared. */
  strict?: boolean;
  keep?: number;
}

const isThing = (words: readonly string[]): boolean =>
  (getLexicon().namesByLemma.get(words[0] ?? '') ?? []).some(({ lemmas }) => lemmas.join(' ') === words.join(' '));

const SIGN = /^(?:=|==|!=|<>|≠|>|>=|≥|<|<=|≤|=~|!~|∈|∉)$/u;
const LEADS = /^(?:where|whose|having|field|wenn|donde)$/u;

/** The field that is named at a token: verbatim, or in words where "where" or a sign tells that a field is meant. */
const nameAt = (sheet: Sheet, at: number, chained: boolean): Name | undefined => {
  const token = sheet.at(at);
  if (token === undefined || !sheet.free(at)) return undefined;
  if (token.kind === 'identifier' || token.kind === 'domain' || token.kind === 'quoted') {
    const field = /[_.]/u.test(token.text) || token.kind === 'quoted' ? statedField(token.text) : undefined;
    return field === undefined ? undefined : { field, to: at + 1, verbatim: true };
  }
  if (token.kind !== 'word') return undefined;
  const signed = SIGN.test(sheet.lower(at + 1)) ? statedField(token.lower) : undefined;
  if (signed !== undefined) return { field: signed, to: at + 1, verbatim: true };
  for (const { words, field } of fieldAliases().get(token.lemma) ?? []) {
    const to = at + words.length;
    if (!words.every((word, offset) => sheet.lemma(at + offset) === word && sheet.free(at + offset))) continue;
    let before = at - 1;
    while (/^(?:the|its|their|his|her|a|an|new|of)$/u.test(sheet.lower(before)) && at - before < 3) before -= 1;
    const lead = LEADS.test(sheet.lower(before));
    const opens = sheet.lower(to) === ':' && (at === 0 || /^[\n([]$/u.test(sheet.lower(at - 1)));
    const long = words.length > 1 && !isThing(words);
    if (!lead && !SIGN.test(sheet.lower(to)) && !opens && !long && !chained) continue;
    if ((chained || /^with$/u.test(sheet.lower(before))) && words.length === 1 && !lead && isThing(words)) continue;
    const keep =
      words.length === 2 && /^(?:name|id)$/u.test(words[1] ?? '') && isThing(words.slice(0, 1)) ? at : undefined;
    return { field, to, verbatim: false, strict: !lead && !chained, ...(keep !== undefined && { keep }) };
  }
  return undefined;
};

interface Term {
  condition: Condition;
  from: number;
  to: number;
  /** A token of the name that also names a thing: the "group" of "group name". */
  keep?: number;
}

const termAt = (sheet: Sheet, at: number, limit: number, chained: boolean): Term | undefined => {
  const name = nameAt(sheet, at, chained);
  if (name === undefined || name.field.startsWith('@')) return undefined;
  const operator = readOperator(sheet, name.to);
  // In words, prepositions may go on with the sentence.
  const value = sheet.at(operator.to);
  const literal =
    value !== undefined && (value.kind === 'quoted' || value.kind === 'identifier' || value.kind === 'action');
  const flag =
    fieldTypeOf(name.field) === 'boolean' && /^(?:true|false|on|off|yes|no)$/u.test(sheet.lower(operator.to));
  if (!operator.said && !(name.verbatim && literal) && !(flag && (chained || name.verbatim))) return undefined;
  const figure = value?.kind === 'number' || value?.kind === 'path' || value?.kind === 'ip' || value?.kind === 'cidr';
  if (operator.weak && !name.verbatim && !literal && !figure && !flag && !(chained && operator.negated))
    return undefined;
  if (
    name.strict === true &&
    value?.kind === 'word' &&
    /^(?:equals|missing|exists)$/u.test(operator.test) &&
    !operator.negated &&
    IS.test(sheet.lower(name.to))
  )
    return undefined;
  const stated = stateCondition(sheet, name.field, operator, limit);
  if (stated === undefined) return undefined;
  const denied = operator.negated;
  return {
    condition: denied ? { kind: 'not', of: stated.condition } : stated.condition,
    from: at,
    to: stated.to,
    ...(name.keep !== undefined && { keep: name.keep }),
  };
};

const IS = /^(?:is|was|are|were|being|be|has|to|of|in)$/u;

const ABSENT = /^(?:without|lacking|lacks|missing|no)$/u;

/** "Without expires_at", "no user_agent": the field is not there. */
const absentAt = (sheet: Sheet, at: number): Term | undefined => {
  if (!ABSENT.test(sheet.lower(at)) || !sheet.free(at)) return undefined;
  const next = /^(?:an?|any|the)$/u.test(sheet.lower(at + 1)) ? at + 2 : at + 1;
  const token = sheet.at(next);
  if (token?.kind !== 'identifier' && token?.kind !== 'quoted') return undefined;
  const field = statedField(token.text);
  return field === undefined
    ? undefined
    : { condition: { kind: 'not', of: { kind: 'exists', field } }, from: at, to: next + 1 };
};

type Piece = Term | 'and' | 'or' | 'not' | '(' | ')';

const AND = /^(?:and|&|&&|plus|while|with|und|y|et)$/u;
const OR = /^(?:or|\||\|\||oder|o|ou)$/u;
const BETWEEN = /^(?:the|where|whose|if|when|also|either|both|its|that|has|with|a|an|\n)$/u;

/** Terms joined by "and", "or", "not" and brackets, as far as they go without other words in between. */
const runAt = (sheet: Sheet, at: number, limit: number): { pieces: Piece[]; from: number; to: number } | undefined => {
  const pieces: Piece[] = [];
  let index = at;
  let to = at;
  let kept = 0;
  let chained = false;
  while (index < limit) {
    const lower = sheet.lower(index);
    const term = absentAt(sheet, index) ?? termAt(sheet, index, limit, chained);
    if (term !== undefined) {
      const last = pieces[pieces.length - 1];
      // Without a word between them both must hold.
      if (last !== undefined && (typeof last === 'object' || last === ')')) pieces.push('and');
      pieces.push(term);
      index = term.to;
      to = term.to;
      kept = pieces.length;
      chained = true;
      continue;
    }
    if (pieces.length === 0 && lower !== '(' && lower !== 'not') return undefined;
    if (AND.test(lower) || lower === ',') pieces.push('and');
    else if (OR.test(lower)) pieces.push('or');
    else if (lower === 'not') pieces.push('not');
    else if (lower === '(') pieces.push('(');
    else if (lower === ')') {
      pieces.push(')');
      to = index + 1;
      kept = pieces.length;
    } else if (!BETWEEN.test(lower)) break;
    index += 1;
  }
  const used = pieces.slice(0, kept);
  return used.some((piece) => typeof piece === 'object') ? { pieces: used, from: at, to } : undefined;
};

/** Reads the pieces as people read them: "and" before "or", brackets first. undefined if they don't add up. */
const parse = (pieces: readonly Piece[]): Condition | undefined => {
  let at = 0;
  const peek = (): Piece | undefined => pieces[at];
  const skipExtra = (): void => {
    while (peek() === 'and' && (pieces[at + 1] === 'and' || pieces[at + 1] === 'or' || at + 1 >= pieces.length))
      at += 1;
  };
  const factor = (): Condition | undefined => {
    const piece = peek();
    at += 1;
    if (piece === undefined) return undefined;
    if (piece === 'not') {
      const inner = factor();
      return inner === undefined ? undefined : { kind: 'not', of: inner };
    }
    if (piece === '(') {
      const inner = either();
      if (peek() === ')') at += 1;
      return inner;
    }
    return typeof piece === 'object' ? piece.condition : undefined;
  };
  const both = (): Condition | undefined => {
    let left = factor();
    skipExtra();
    while (left !== undefined && peek() === 'and') {
      at += 1;
      const right = factor();
      skipExtra();
      if (right === undefined) return left;
      left = allOf(left, right);
    }
    return left;
  };
  const either = (): Condition | undefined => {
    let left = both();
    while (left !== undefined && peek() === 'or') {
      at += 1;
      const right = both();
      if (right === undefined) return left;
      left = anyOf([left, right]);
    }
    return left;
  };
  return either();
};

/**
 * Reads conditions that name a field: `status_code >= 400`, "where model contains opus", `actor.type != user_actor and
 * event.action = admin_api_key_created`. They come first, so that nothing else takes their words for something else.
 */
export const readStated = (sheet: Sheet, from: number, to: number): FoundCondition[] => {
  const found: FoundCondition[] = [];
  for (let index = from; index < to; index += 1) {
    if (!sheet.free(index)) continue;
    const run = runAt(sheet, index, to);
    if (run === undefined) continue;
    const condition = parse(run.pieces);
    if (condition === undefined) continue;
    const first = run.pieces.find((piece) => typeof piece === 'object');
    const start = typeof first === 'object' ? first.from : run.from;
    const kept = run.pieces.flatMap((piece) =>
      typeof piece === 'object' && piece.keep !== undefined ? [piece.keep] : [],
    );
    for (let at = run.from; at < run.to; at += 1) if (!kept.includes(at)) sheet.take([at], 'condition');
    const parts = condition.kind === 'all' ? condition.of : [condition];
    for (const part of parts) found.push({ condition: part, from: start, to: run.to, stated: true });
    index = run.to - 1;
  }
  return found;
};
