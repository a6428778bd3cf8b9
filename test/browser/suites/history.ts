import type { OverviewFilters } from '../../../common/api/overview';
import type { Activity } from '../../../common/compliance_api/activity';
import { DAY_MS, NOW_MS } from '../support/stack';
import type { Stack } from '../support/stack';

/** The whole history that the simulator begins with. Its end leaves out what reading the feed itself leaves in it. */
export const WHOLE_HISTORY: OverviewFilters = {
  from: new Date(NOW_MS - 5 * DAY_MS).toISOString(),
  to: new Date(NOW_MS).toISOString(),
  actions: [],
  categories: [],
  organizations: [],
  projects: [],
  users: [],
};

export const historyOf = ({ simulator }: Pick<Stack, 'simulator'>): Activity[] =>
  simulator.truth.activities({ to: WHOLE_HISTORY.to });
