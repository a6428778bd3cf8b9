import type { ActivityTypesAnswer } from '../../../common/api/activity_types';
import { ACTIVITY_CATEGORIES, ACTIVITY_TYPES } from '../../../common/catalogue';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

const GROUPS: ActivityTypesAnswer['groups'] = ACTIVITY_CATEGORIES.map((category) => ({
  category,
  types: ACTIVITY_TYPES.filter((entry) => entry.category === category)
    .map(({ type, verb_phrase: phrase }) => ({ type, phrase }))
    .sort((one, other) => one.type.localeCompare(other.type)),
}));

/** The names alone: the whole catalogue would be too much for a page to load. */
export const listActivityTypesRoute = defineRoute({
  method: 'get',
  path: '/activity_types',
  privilege: PRIVILEGES.read,
  handler: async (): Promise<ActivityTypesAnswer> => ({ groups: GROUPS }),
});
