import { toDuration } from '../../intent';
import type { RuleFields, Severity } from '../../intent';
import type { Sheet } from '../text/sheet';
import { readDuration } from '../values/durations';
import { readNumber } from '../values/numbers';

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

const readSeverity = (sheet: Sheet): Severity | undefined => {
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

const NAME_LEADS = [
  'call it',
  'call the rule',
  'call this',
  'call this rule',
  'name it',
  'name the rule',
  'name this rule',
  'titled',
  'title it',
  'title',
  'rule name',
  'named it',
  'with the name',
  'under the name',
  'name of the rule',
  'named',
  'name should be',
  'name this',
  'label it',
  'call that one',
  'call that rule',
  'rule title',
  'the title be',
  'give it the name',
  'its name should be',
  'rule called',
  'a rule called',
  'rule named',
  'detection called',
  'nenn sie',
  'nenne sie',
  'llámala',
  'llámalo',
  'nomme la',
  'call them',
  'it shall be called',
];

const readName = (sheet: Sheet, text: string): string | undefined => {
  for (const lead of NAME_LEADS) {
    const words = lead.split(' ');
    for (let index = 0; index + words.length <= sheet.tokens.length; index += 1) {
      if (!words.every((word, at) => sheet.lower(index + at) === word)) continue;
      const before = sheet.lower(index - 1);
      const own = /^(?:|[.,;:\n(!-]|and|rule|it|alert|detection|please|pls)$/u.test(before);
      if (/^(?:named|titled|title|named it)$/u.test(lead) && !own) continue;
      let at = index + words.length;
      while (/^[:="-]$/u.test(sheet.lower(at)) || sheet.lower(at) === 'is' || sheet.lower(at) === 'as') at += 1;
      const token = sheet.at(at);
      if (token === undefined) continue;
      if (token.kind === 'quoted') {
        sheet.takeRange(index, at + 1, 'meta');
        return token.text.trim();
      }
      // Without quotes only where it can't be a condition: "call it Organization wipe", not "skill named x".
      if (
        !/^(?:call|name|title|label|rule|nenn|nenne|llámala|llámalo|nomme)\b/u.test(lead) ||
        lead === 'title' ||
        lead === 'rule called' ||
        lead === 'rule named'
      )
        continue;
      const end = sheet.tokens.findIndex((entry, place) => place >= at && /^[.,;\n!()]$/u.test(entry.lower));
      const stop = end < 0 ? sheet.tokens.length : end;
      const last = sheet.at(stop - 1);
      if (last === undefined || stop - at > 8 || stop <= at) continue;
      sheet.takeRange(index, stop, 'meta');
      return text.slice(token.start, last.end).trim();
    }
  }
  return undefined;
};

const SCHEDULE_LEADS =
  /^(?:run|check|schedule|execute|evaluate|look|poll|query|runs|repeat|refresh|scheduled|checked|interval|running|rerun|test|ejecuta|exécuter|prüfe|every)$/u;

const readInterval = (sheet: Sheet): string | undefined => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    const lower = sheet.lower(index);
    if (!SCHEDULE_LEADS.test(lower)) continue;
    for (let ahead = index + 1; ahead < Math.min(index + 8, sheet.tokens.length); ahead += 1) {
      const word = sheet.lower(ahead);
      if (/^[.;\n]$/u.test(word)) break;
      const fixed = { hourly: 60, daily: 1440, nightly: 1440, weekly: 10_080 }[word];
      if (fixed !== undefined && lower !== 'every') {
        sheet.takeRange(index, ahead + 1, 'meta');
        return toDuration(fixed * 60);
      }
      const periodic = /^(?:every|each|interval|once)$/u.test(word) || (lower === 'interval' && ahead === index + 1);
      if (!periodic) continue;
      let at = word === 'every' || word === 'each' ? ahead + 1 : ahead;
      if (word === 'once') at = ahead + (/^(?:every|per|each|an|a)$/u.test(sheet.lower(ahead + 1)) ? 1 : 0);
      while (/^(?:of|:|=|is|every)$/u.test(sheet.lower(at)) || (word === 'interval' && at === ahead)) at += 1;
      const duration = readDuration(sheet, at) ?? readDuration(sheet, at - 1);
      const number = readNumber(sheet, at);
      if (duration !== undefined && lower !== 'every') {
        sheet.takeRange(index, duration.to, 'meta');
        return toDuration(Math.round(duration.minutes * 60));
      }
      if (number !== undefined) break;
    }
    if (lower === 'interval') {
      let at = index + 1;
      while (/^(?:of|:|=|is|should|be|every)$/u.test(sheet.lower(at))) at += 1;
      const duration = readDuration(sheet, at);
      if (duration !== undefined) {
        sheet.takeRange(index, duration.to, 'meta');
        return toDuration(Math.round(duration.minutes * 60));
      }
    }
  }
  return undefined;
};

/** ", every 10 minutes" at the end of a clause, where nothing is counted in that time. */
const readBareInterval = (sheet: Sheet): string | undefined => {
  for (let index = 0; index < sheet.tokens.length; index += 1) {
    if (sheet.lower(index) !== 'every' || !sheet.free(index)) continue;
    const before = sheet.lower(index - 1);
    const duration = readDuration(sheet, index + 1);
    if (duration === undefined || duration.minutes < 1 || !/^(?:,|;|\.|\n|and|-|–|)$/u.test(before)) continue;
    const after = sheet.lower(duration.to);
    if (after !== '' && !/^[.,;\n)!]$/u.test(after)) continue;
    sheet.takeRange(index, duration.to, 'meta');
    return toDuration(Math.round(duration.minutes * 60));
  }
  return undefined;
};

const readRiskScore = (sheet: Sheet): number | undefined => {
  for (let index = 0; index < sheet.tokens.length - 1; index += 1) {
    if (sheet.lower(index) !== 'risk' || sheet.lower(index + 1) !== 'score') continue;
    for (let ahead = index + 2; ahead < index + 6; ahead += 1) {
      const token = sheet.at(ahead);
      if (token?.kind === 'number' && token.value !== undefined && token.value <= 100) {
        sheet.takeRange(index, ahead + 1, 'meta');
        return token.value;
      }
    }
  }
  return undefined;
};

const MITRE = /^t\d{4}(?:\.\d{3})?$/u;

/** What the request says about the rule itself; the words that say it are marked as used. */
export const readRuleFields = (sheet: Sheet, text: string): RuleFields => {
  const name = readName(sheet, text);
  const severity = readSeverity(sheet);
  const interval = readInterval(sheet) ?? readBareInterval(sheet);
  const riskScore = readRiskScore(sheet);
  const mitre = sheet.tokens.filter(({ lower }) => MITRE.test(lower));
  sheet.take(
    mitre.map(({ index }) => index),
    'meta',
  );
  return {
    ...(name !== undefined && name !== '' && { name: name.slice(0, 120) }),
    ...(severity !== undefined && { severity }),
    ...(interval !== undefined && { interval }),
    ...(riskScore !== undefined && { risk_score: riskScore }),
    ...(mitre.length > 0 && { mitre: [...new Set(mitre.map(({ text: id }) => id.toUpperCase()))] }),
  };
};
