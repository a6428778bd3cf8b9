import type { Condition } from '../../intent';
import { allOf, anyOf } from '../activities/conditions';
import type { Sheet } from '../text/sheet';
import type { FoundCondition } from './found_condition';
import { termAt } from './stated_terms';
import type { Term } from './stated_terms';

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
    const term = termAt(sheet, index, limit, chained);
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
  // "or with …": the preposition joins nothing.
  const used = pieces
    .slice(0, kept)
    .filter(
      (piece, at, all) =>
        piece !== 'and' ||
        (at > 0 && all[at - 1] !== 'or' && all[at - 1] !== '(' && all[at - 1] !== 'and' && all[at - 1] !== 'not'),
    );
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

/** "The client is not ours (our user agent starts with x)": what is ours is described to be left out. */
const isForeign = (sheet: Sheet, at: number): boolean =>
  sheet.lower(at - 1) === 'our' &&
  sheet.lower(at - 2) === '(' &&
  sheet.lower(at - 3) === 'ours' &&
  /^(?:not|isn't|never|wasn't)$/u.test(sheet.lower(at - 4));

const HAPPENS = /^(?:updated|changed|switched|set|turned|raised|lowered|increased|reduced|bumped)$/u;

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
    const parsed = parse(run.pieces);
    if (parsed === undefined) continue;
    const condition: Condition = isForeign(sheet, run.from) ? { kind: 'not', of: parsed } : parsed;
    const first = run.pieces.find((piece) => typeof piece === 'object');
    const start = typeof first === 'object' ? first.from : run.from;
    const kept = run.pieces.flatMap((piece) =>
      typeof piece !== 'object'
        ? []
        : [
            ...(piece.keep === undefined ? [] : [piece.keep]),
            ...(piece.verbs === true
              ? sheet.tokens
                  .slice(piece.from, piece.to)
                  .flatMap(({ lower, index: at }) => (HAPPENS.test(lower) ? [at] : []))
              : []),
          ],
    );
    for (let at = run.from; at < run.to; at += 1) if (!kept.includes(at)) sheet.take([at], 'condition');
    const parts = condition.kind === 'all' ? condition.of : [condition];
    for (const part of parts) found.push({ condition: part, from: start, to: run.to, stated: true });
    index = run.to - 1;
  }
  return found;
};
