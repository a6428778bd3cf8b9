import { NEVER_AFTER_MARKERS, NEVER_BEFORE_MARKERS } from '../data/cues';
import { matchAny } from '../text/match_phrase';
import type { Choice } from './choice';
import { sorted } from './find_cue';
import { leanOn, twinCreated } from './lean_on';
import { same } from './ratio';
import { readSegment } from './read_segment';
import type { Request } from './request';
import { buildAbsence } from './build_absence';
import { historyOf, minutesToDuration } from './windows';

const BEFORE = sorted(NEVER_BEFORE_MARKERS);

const AFTER = sorted(NEVER_AFTER_MARKERS);

/** Parts of a request around a marker that says that something is missing. */
export const absence = (request: Request): Choice | undefined => {
  const { sheet } = request;
  for (const [markers, kind] of [
    [BEFORE, 'before'],
    [AFTER, 'after'],
  ] as const) {
    for (let index = 1; index < sheet.tokens.length; index += 1) {
      const match = matchAny(sheet, index, markers);
      if (match === undefined) continue;
      if (
        sheet.lower(match.from - 1) === '-' ||
        /^(?:asking|approval|review|inspection|permission|mfa|sso|being|warning|reason|notice|ticket|a ticket|limit|delay)$/u.test(
          sheet.lower(match.to),
        )
      )
        continue;
      if (
        match.phrase === 'never' &&
        /^(?:he|she|they|it|i|we|usually|should|must|will|would|can|could)$/u.test(sheet.lower(match.from - 1))
      )
        continue;
      const trial = sheet.clone();
      trial.take(match.indices, 'shape');
      const left = readSegment(request, { from: 0, to: match.from }, trial);
      const used = left.reading.source === 'runtime';
      if (!left.known || (!used && left.reading.happenings.length + left.types.length === 0)) continue;
      let right = readSegment(request, { from: match.to, to: sheet.tokens.length }, trial);
      const own =
        right.known && right.reading.activities !== undefined && !right.reading.vague && !same(right.types, left.types);
      // "Exports who never exported before": the same thing again is new to somebody, it lacks nothing.
      const again = left.types.length > 0 && left.types.every((type) => right.types.includes(type));
      if (own && again) continue;
      if (!own) {
        const leaned =
          leanOn(trial, right, left) ?? (/know|unknown/u.test(match.phrase) ? twinCreated(right, left) : undefined);
        if (leaned === undefined) continue;
        right = leaned;
      }
      const spans = request.extraction.spans;
      const words = sheet.tokens
        .slice(match.from)
        .map(({ lower }) => lower)
        .join(' ');
      const past =
        spans.some((span) => span.role === 'history' && span.from >= match.from) ||
        /\b(?:past|last|previous|prior|before|preceding|beforehand|earlier|first started|ever)\b/u.test(words);
      const future =
        /\b(?:afterwards?|thereafter|again|subsequent|subsequently|following|later|next|follows|comes after|back on|re-?\w+ed)\b/u.test(
          words,
        ) ||
        spans.some(
          (span) =>
            (span.role === 'window' || span.role === 'after') &&
            // "two days later still nobody …"
            (span.from >= match.from || (span.role === 'after' && span.to >= match.from - 4)),
        );
      const stale =
        /never|yet|unused|not been|hasn't|haven't|nobody|no one|neither|not/u.test(match.phrase) &&
        spans.some((span) => span.role === 'age');
      const side = kind === 'after' || stale || (future && !past) ? 'after' : 'before';
      if (kind === 'before' && side === 'after' && !future && !stale) continue;
      sheet.take(match.indices, 'shape');
      const first = readSegment(request, { from: 0, to: match.from });
      const second = readSegment(request, { from: match.to, to: sheet.tokens.length });
      const missing = own ? second : (leanOn(sheet, second, first) ?? right);
      const shape = buildAbsence(request, first, missing, side);
      if (stale && shape.kind === 'absence') {
        const age = spans.find((span) => span.role === 'age');
        const longest = historyOf(request);
        const history =
          longest !== undefined && age !== undefined && longest.minutes > age.minutes
            ? longest.minutes
            : Math.max(525_600, (age?.minutes ?? 0) * 2);
        return {
          shape: { ...shape, within: minutesToDuration(age?.minutes ?? 129_600), history: minutesToDuration(history) },
          segments: [first, missing],
        };
      }
      return { shape, segments: [first, missing] };
    }
  }
  return undefined;
};
