import type { Activity } from '../../common/compliance_api/activity';
import type { Draft } from './draft';
import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import { formatInstant } from '../time/instant';

/** An activity with the moment it belongs to in the feed's order. */
export interface TimedActivity {
  at: Micros;
  activity: Activity;
}

/** Gives a draft its id and time: from here on it has happened. */
export const toTimedActivity = (draft: Draft, at: Micros, random: RandomSource): TimedActivity => ({
  at,
  activity: {
    id: makeId('activity', random),
    created_at: formatInstant(at),
    organization_id: draft.organization?.id ?? null,
    organization_uuid: draft.organization?.uuid ?? null,
    actor: draft.actor,
    type: draft.type,
    ...draft.fields,
  },
});
