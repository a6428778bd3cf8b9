import { findPhrases } from '../text/match_phrase';
import type { Choice } from './choice';
import { whole } from './choice';
import { takeCue } from './find_cue';
import { assume } from './request';
import type { Request } from './request';
import { countingAmounts } from './threshold';
import { minutesToDuration } from './windows';

const TRAVEL = [
  'impossible travel',
  'impossible-travel',
  'impossible journey',
  'superman',
  'two place at once',
  'two places',
  'two different place',
  'far apart',
  'far-apart',
  'teleport',
  'two country',
  'two countries',
  'both place',
  'in two different country',
  'travel faster',
  'physically impossible',
  'geo-impossible',
  'unmöglich reise',
  'viaje imposible',
  'voyage impossible',
];

/** One person in two places: at least two countries within the time of a flight that nobody takes. */
export const impossibleTravel = (request: Request): Choice | undefined => {
  const found = findPhrases(request.sheet, TRAVEL)[0];
  if (found === undefined || countingAmounts(request.extraction.amounts).some(({ party }) => !party)) return undefined;
  takeCue(request.sheet, found);
  const segment = whole(request);
  const span = request.extraction.spans.find(({ role }) => role !== 'interval');
  if (span === undefined) assume(request, 'window');
  const said = countingAmounts(request.extraction.amounts)[0];
  if (said === undefined) assume(request, 'threshold');
  const by = request.extraction.entity.by;
  return {
    shape: {
      kind: 'threshold',
      events: segment.filter,
      by: by === undefined || by.length === 0 ? ['user.email'] : by,
      window: span === undefined ? '1h' : minutesToDuration(span.minutes),
      measures: [
        {
          of: 'distinct',
          field: 'source.geo.country_iso_code',
          operator: said?.operator ?? '>=',
          value: said?.value ?? 2,
        },
      ],
    },
    segments: [segment],
  };
};
