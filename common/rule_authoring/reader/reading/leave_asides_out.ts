import { CONDITION_FIRST, LEAD, REMARKS, UNWANTED } from '../data/asides';
import { ASKING, BACKGROUND } from '../data/noise';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { Range } from './extraction';
import { tooMany } from './keep_within';
import { markBackground } from './mark_background';
import { namesThings, sentencesOf } from './sentences';
import type { Sentence } from './sentences';

const VERBATIM = new Set(['email', 'ip', 'cidr', 'identifier', 'domain', 'quoted', 'action']);
/** A few words in front of the asking are cheap; a story is not. */
const LEAST_LEAD = 4;

const holdsVerbatim = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.tokens.slice(from, to).some(({ kind }) => VERBATIM.has(kind));

const isUnwantedClause = (text: string): boolean => UNWANTED.some((expression) => expression.test(text));

/** All of its clauses say so, or a short last one says it of what stands before: "Those added, we don't care." */
const isUnwanted = (text: string): boolean => {
  if (/\bonly\b|\bbut\b/iu.test(text)) return false;
  const clauses = text.split(/,\s+(?:and\s+)?/u);
  const last = clauses[clauses.length - 1] ?? '';
  const short = clauses.length === 2 && last.split(/\s+/u).length <= 6 && isUnwantedClause(last);
  return short || clauses.every(isUnwantedClause);
};

/** "Normal invites are fine too." Names nothing that the rule is about, unless somebody is named in it. */
const markUnwanted = (sheet: Sheet, sentences: readonly Sentence[]): void => {
  const unwanted = sentences.filter(({ from, to, text }) => isUnwanted(text) && !holdsVerbatim(sheet, from, to));
  const rest = sentences.filter((sentence) => !unwanted.includes(sentence) && namesThings(sheet, sentence));
  if (rest.length === 0) return;
  for (const { from, to } of unwanted) {
    const counts = sheet.tokens.slice(from, to).some(({ kind }) => /^(?:number|duration|percent|money)$/u.test(kind));
    sheet.takeRange(from, to, counts ? 'noise' : 'exclusion');
  }
};

/** "As part of our controls we must be informed whenever …": what comes first is not what to look for. */
const markLeads = (sheet: Sheet, sentences: readonly Sentence[]): void => {
  for (const { from, to, text } of sentences) {
    const lead = LEAD.exec(text);
    if (lead === null || lead.index === 0) continue;
    const start = sheet.at(from)?.start ?? 0;
    const end = sheet.tokens.findIndex((token, at) => at >= from && at < to && token.start >= start + lead.index);
    const before = text.slice(0, lead.index);
    // A story may speak of people and numbers; a condition in front of the asking may not be lost.
    const isCondition = CONDITION_FIRST.test(before) && !BACKGROUND.test(before);
    if (end - from < LEAST_LEAD || isCondition || holdsVerbatim(sheet, from, end)) continue;
    sheet.takeRange(from, end, 'noise');
  }
};

/** "… - smells like somebody cleaning up", "(looks like a worm)" */
const markRemarks = (sheet: Sheet, sentences: readonly Sentence[]): void => {
  for (const { from, to } of sentences) {
    for (const found of findPhrases(sheet, REMARKS, { from, to })) {
      const before = sheet.lower(found.from - 1);
      const purpose = /^so that|^in order to/u.test(found.phrase);
      if (found.from === from ? sentences.length < 2 : !purpose && !/^[,;:()–—-]$/u.test(before)) continue;
      let end = found.to;
      while (end < to && !/^[;)]$/u.test(sheet.lower(end))) end += 1;
      const asks = sheet.tokens
        .slice(found.from, end)
        .map(({ lower }) => lower)
        .join(' ');
      if (ASKING.test(asks) || /\b(?:within|more than|at least|same|except|unless)\b/u.test(asks)) continue;
      sheet.takeRange(found.from, end, 'noise');
    }
  }
};

/** Tokens side by side as stretches. */
const joined = (places: readonly Range[]): Range[] => {
  const ranges: Range[] = [];
  for (const { from, to } of places) {
    const last = ranges[ranges.length - 1];
    if (last?.to === from) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
};

/**
 * Takes out of a request what leads up to the asking, tells a story, says why, or says what nobody wants to hear of.
 *
 * @returns the rest; its text is blank where something was taken out, so that the places of the tokens stay. `unwanted`:
 *   sentences of it that say what is fine; what they state may be excluded, else they say nothing
 */
export const leaveAsidesOut = (sheet: Sheet, text: string): { sheet: Sheet; text: string; unwanted: Range[] } => {
  const marked = sheet.clone();
  markBackground(marked, text);
  const sentences = sentencesOf(marked, text);
  markUnwanted(marked, sentences);
  markLeads(marked, sentences);
  markRemarks(marked, sentences);
  const left = new Set(marked.tokens.filter(({ index }) => marked.use(index) === 'noise').map(({ index }) => index));
  for (const index of tooMany(marked, text)) left.add(index);
  const kept = marked.tokens.filter(({ index }) => !left.has(index));
  const spare = new Set(kept.filter(({ index }) => marked.use(index) === 'exclusion').map(({ index }) => index));
  const unwanted = kept.flatMap(({ index }, at): Range[] => (spare.has(index) ? [{ from: at, to: at + 1 }] : []));
  if (left.size === 0 && spare.size === 0) return { sheet, text, unwanted };
  let rest = '';
  let from = 0;
  for (const index of [...left, ...spare].sort((one, other) => one - other)) {
    const token = marked.at(index);
    if (token === undefined || token.start < from) continue;
    rest += text.slice(from, token.start) + ' '.repeat(token.end - token.start);
    from = token.end;
  }
  rest += text.slice(from);
  return { sheet: sheet.without(left), text: rest, unwanted: joined(unwanted) };
};
