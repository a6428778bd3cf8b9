import type { Severity } from '../../intent';
import type { Sheet } from '../text/sheet';

const SEVERITY_WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  crit: 'critical',
  severe: 'critical',
  kritisch: 'critical',
  crítica: 'critical',
  critique: 'critical',
  high: 'high',
  hoch: 'high',
  alta: 'high',
  medium: 'medium',
  moderate: 'medium',
  mittel: 'medium',
  low: 'low',
  informational: 'low',
  info: 'low',
  minor: 'low',
  niedrig: 'low',
  p1: 'critical',
  sev1: 'critical',
  p2: 'high',
  sev2: 'high',
  p3: 'medium',
  sev3: 'medium',
  p4: 'low',
  sev4: 'low',
  p0: 'critical',
  sev0: 'critical',
};

const LEVELS: readonly Severity[] = ['critical', 'critical', 'high', 'medium', 'low', 'low'];

const SEVERITY_NOUNS = new Set([
  'severity',
  'sev',
  'priority',
  'prio',
  'impact',
  'stufe',
  'alarmstufe',
  'criticality',
  'level',
  'severidad',
  'schweregrad',
  'importance',
  'urgency',
  'gravité',
]);

const LINKS = new Set([
  'be',
  'should',
  'must',
  '=',
  ':',
  'to',
  'at',
  'of',
  'as',
  '-',
  'a',
  'with',
  'set',
  'very',
  'rather',
  'level',
  'to',
  '"',
  'rather',
  'pls',
  'please',
  'it',
  'on',
  'the',
  'is',
]);

const SEVERITY_LEADS = [
  'make it',
  'make this',
  'mark it',
  'mark as',
  'mark it as',
  'rate it',
  'rate it as',
  'rate as',
  'treat as',
  'treat it as',
  'treat this as',
  'us as',
  'me as',
  'this is',
  'it as',
  'call that',
  'classify as',
  'should be',
  'as',
  'this be',
  'that be',
  'that should be',
  'rated',
  'rank it',
  'consider it',
  'flag as',
  'page us as',
  'want it as',
  'it should be',
  'for me that be',
  'it be',
  'go with',
];

export const readSeverity = (sheet: Sheet): Severity | undefined => {
  const count = sheet.tokens.length;
  for (let index = 0; index < count; index += 1) {
    const noun = SEVERITY_NOUNS.has(sheet.lower(index)) || SEVERITY_NOUNS.has(sheet.lemma(index));
    if (noun) {
      // "severity: high", "severity should be high", "sev 2"
      for (let ahead = index + 1; ahead < Math.min(index + 6, count); ahead += 1) {
        const lower = sheet.lower(ahead);
        const found = SEVERITY_WORDS[lower];
        if (found !== undefined) {
          sheet.takeRange(index, ahead + 1, 'meta');
          return found;
        }
        const digit = sheet.at(ahead);
        if (digit?.kind === 'number' && digit.value !== undefined && digit.value <= 5 && ahead <= index + 2) {
          sheet.takeRange(index, ahead + 1, 'meta');
          return LEVELS[digit.value];
        }
        if (!LINKS.has(lower) && !LINKS.has(sheet.lemma(ahead))) break;
      }
      // "high severity", "high-priority"
      const back = sheet.lower(index - 1) === '-' ? index - 2 : index - 1;
      const before = SEVERITY_WORDS[sheet.lower(back)];
      if (before !== undefined && sheet.lower(index) !== 'level') {
        sheet.takeRange(back, index + 1, 'meta');
        return before;
      }
    }
  }
  for (let index = 0; index < count; index += 1) {
    const lower = sheet.lower(index);
    const severity = SEVERITY_WORDS[lower];
    if (severity === undefined) continue;
    if (/^(?:p|sev)\d$/u.test(lower)) {
      sheet.takeRange(index, index + 1, 'meta');
      return severity;
    }
    // "critical: …" at the start of a sentence, "… - critical" at its end
    const before = sheet.lower(index - 1);
    const after = sheet.lower(index + 1);
    const opens = (index === 0 || /^[.\n;(!]$/u.test(before)) && /^[:–—,!-]$/u.test(after);
    const closes =
      (index === count - 1 || /^[.\n;)!]$/u.test(after)) && (/^[,;.\n(–—:!-]$/u.test(before) || before === '->');
    const bracketed = /^[([]$/u.test(before) && /^[)\]]$/u.test(after);
    if (
      opens ||
      closes ||
      bracketed ||
      (lower === 'critical' && /^(?:alert|alarm|rule|detection|finding)$/u.test(sheet.lemma(index + 1)))
    ) {
      sheet.takeRange(index, index + 1, 'meta');
      return severity;
    }
    for (const lead of SEVERITY_LEADS) {
      const words = lead.split(' ');
      const skip = /^(?:a|an|at|least|of|really|very)$/u.test(before) ? 1 : 0;
      const start = index - words.length - skip;
      if (
        start >= 0 &&
        words.every((word, at) => sheet.lemma(start + at) === word || sheet.lower(start + at) === word)
      ) {
        const end = index + 1;
        // "… as high as" is a comparison, "as critical infrastructure" a thing
        if (
          lead === 'as' &&
          !(
            end >= count ||
            /^[.,;\n)!]$/u.test(sheet.lower(end)) ||
            /^(?:severity|priority|alert|please|pls)$/u.test(sheet.lower(end))
          )
        )
          continue;
        sheet.takeRange(start, end, 'meta');
        return severity;
      }
    }
  }
  return undefined;
};
