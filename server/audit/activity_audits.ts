import type { ActivityExport } from '../../common/api/activity';
import type { RouteAudit } from './route_audit';

const LISTS = ['actions', 'categories', 'organizations', 'projects', 'users'] as const;

/** Who takes events out, and which: that is what is asked when they turn up elsewhere. */
export const auditActivityExport: RouteAudit<{ body: ActivityExport }, unknown> = {
  describe: ({ body: { format, filters } }) => ({
    name: 'activity_export',
    object: { type: 'events' },
    facts: {
      format,
      from: filters.from,
      to: filters.to,
      ...Object.fromEntries(
        LISTS.flatMap((name) => (filters[name].length > 0 ? [[name, filters[name].join(', ')] as const] : [])),
      ),
      ...(filters.search !== undefined && { search: filters.search }),
      ...(filters.pivots !== undefined && {
        pivots: filters.pivots
          .map(({ field, value, isExcluded }) => `${isExcluded ? 'not ' : ''}${field}: ${value}`)
          .join(', '),
      }),
    },
  }),
};
