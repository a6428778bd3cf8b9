import type { PreviewRequest } from '../../../../common/api/rules';
import type { ShownRule } from '../draft/read_rule';

/** What the preview is asked for a drafted rule, with the query as it stands on the page. */
export const toPreviewRequest = (rule: ShownRule, query: string, days: number): PreviewRequest => ({
  rule: {
    query,
    interval: rule.interval,
    from: rule.from,
    ...(rule.max_signals !== undefined && { max_signals: rule.max_signals }),
    ...(rule.alert_suppression && {
      alert_suppression: {
        group_by: rule.alert_suppression.group_by,
        ...(rule.alert_suppression.duration && { duration: rule.alert_suppression.duration }),
      },
    }),
  },
  days,
});
