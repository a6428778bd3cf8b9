import { ownFields } from '../own/own_field';
import { knownValueAt } from '../own/own_value';
import { INDIFFERENT } from '../data/noise';
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

const REASONS = /^(?:reason|reason_code|result|error_type|dismissal_reason)$/u;

/** Is the reason one that the feed gives? "Rejected because of a missing repo scope" */
const namesReason = (sheet: Sheet, from: number, to: number): boolean =>
  ownFields()
    .filter(({ name }) => REASONS.test(name))
    .some((field) =>
      sheet.tokens.slice(from, to).some(({ index }) => {
        const value = knownValueAt(sheet, index, field);
        return value !== undefined && value.to <= to && (value.to > index + 1 || value.value.includes('_'));
      }),
    );

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
    if (!namesReason(sheet, index, end)) sheet.takeRange(index, end, 'noise');
  }
};

/** Marks what says nothing for the rule. */
export const markNoise = (sheet: Sheet): void => {
  markIndifferent(sheet);
  markSpelledOutKinds(sheet);
  markReasons(sheet);
};
