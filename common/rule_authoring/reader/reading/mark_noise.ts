import { ASKING, BACKGROUND, INDIFFERENT } from '../data/noise';
import { findPhrases } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';

const sorted = [...INDIFFERENT].sort((one, other) => other.split(' ').length - one.split(' ').length);

/** Marks stretches that say that something makes no difference ("no matter if org, workspace or member"). */
const markIndifferent = (sheet: Sheet): void => {
  for (const { from, to } of findPhrases(sheet, sorted)) {
    let end = to;
    while (end < sheet.tokens.length && !/^[.;!?\n()–—]$/u.test(sheet.lower(end))) {
      const comma =
        sheet.lower(end) === ',' &&
        /^(?:within|in|over|per|by|more|alert|high|low|medium|critical|that|should|must|is|i|we|please)$/u.test(
          sheet.lower(end + 1),
        );
      if (comma) break;
      end += 1;
    }
    sheet.takeRange(from, end, 'noise');
  }
};

const bracket = (sheet: Sheet, from: number): { to: number; text: string } | undefined => {
  const end = sheet.tokens.findIndex((token, at) => at > from && token.lower === ')');
  return end < 0 || end - from > 14
    ? undefined
    : {
        to: end + 1,
        text: sheet.tokens
          .slice(from, end)
          .map(({ lower }) => lower)
          .join(' '),
      };
};

/** "keys of any kind (admin, platform, service)": what stands in the brackets only spells out the kinds. */
const markSpelledOutKinds = (sheet: Sheet): void => {
  for (let index = 2; index < sheet.tokens.length; index += 1) {
    const remark = sheet.lower(index) === '(' ? bracket(sheet, index) : undefined;
    // "(org setting set to false)" repeats in other words what was said.
    if (remark !== undefined && /\bsettings?\b.*\b(?:true|false|on|off)\b/u.test(remark.text))
      sheet.takeRange(index, remark.to, 'noise');
    if (sheet.lower(index) !== '(' || !/^(?:kind|type|sort|whatever|any)s?$/u.test(sheet.lower(index - 1))) continue;
    const end = sheet.tokens.findIndex((token, at) => at > index && token.lower === ')');
    if (end < 0 || end - index > 14) continue;
    if (
      /\bany\b|\ball\b|\bwhatever\b|\bevery\b/u.test(
        sheet.tokens
          .slice(Math.max(0, index - 4), index)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      sheet.takeRange(index, end + 1, 'noise');
  }
};

/** "because the member left": why, not what. */
const markReasons = (sheet: Sheet): void => {
  for (let index = 3; index < sheet.tokens.length; index += 1) {
    if (
      !sheet.free(index) ||
      !/^(?:because|weil|porque|parce)$/u.test(sheet.lower(index)) ||
      sheet.lower(index + 1) === 'of'
    )
      continue;
    let end = index;
    while (
      end < sheet.tokens.length &&
      !/^[.;!?\n(]$/u.test(sheet.lower(end)) &&
      !(
        sheet.lower(end) === ',' &&
        /^(?:alert|tell|notify|within|in|per|high|low|critical|medium)$/u.test(sheet.lower(end + 1))
      )
    )
      end += 1;
    sheet.takeRange(index, end, 'noise');
  }
};

interface Sentence {
  from: number;
  to: number;
  text: string;
}

const sentencesOf = (sheet: Sheet, text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index <= sheet.tokens.length; index += 1) {
    const ends = index === sheet.tokens.length || /^[.!?\n]$/u.test(sheet.lower(index));
    if (!ends) continue;
    if (index > from) {
      const start = sheet.at(from)?.start ?? 0;
      const end = sheet.at(index - 1)?.end ?? start;
      sentences.push({ from, to: index, text: text.slice(start, end) });
    }
    from = index + 1;
  }
  return sentences;
};

/**
 * Marks sentences that only tell why or what happened before, if another sentence asks for something. What they name
 * must not become part of the rule.
 */
const markBackground = (sheet: Sheet, text: string): void => {
  const sentences = sentencesOf(sheet, text);
  if (sentences.length < 2) return;
  const stories = sentences.filter(
    (sentence) =>
      BACKGROUND.test(sentence.text) &&
      !/\b(?:alert|alarm|notify|flag|detect|let (?:me|us) know|tell (?:me|us)|ping|warn|rule (?:that|which|for)|whenever|outside of that|within|ignore|exclude|except|severity)\b/iu.test(
        sentence.text,
      ),
  );
  const asks = sentences.filter(
    (sentence) => !stories.includes(sentence) && (ASKING.test(sentence.text) || sentence.to - sentence.from >= 3),
  );
  if (asks.length === 0) return;
  for (const { from, to } of stories) sheet.takeRange(from, to, 'noise');
};

/** Marks what says nothing for the rule. */
export const markNoise = (sheet: Sheet, text: string): void => {
  markBackground(sheet, text);
  markIndifferent(sheet);
  markSpelledOutKinds(sheet);
  markReasons(sheet);
};
