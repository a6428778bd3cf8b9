import type { SavedViews } from '../../common/api/saved_views';
import { SETTINGS_SAVED_OBJECT } from '../../common/names';
import type { RouteAudit } from './route_audit';

interface OnView {
  params: { name: string };
}

export const auditViewSaving: RouteAudit<OnView, SavedViews> = {
  describe: ({ params: { name } }) => ({
    name: 'view_save',
    object: { type: SETTINGS_SAVED_OBJECT },
    facts: { view: name },
  }),
};

export const auditViewDeletion: RouteAudit<OnView, SavedViews> = {
  describe: ({ params: { name } }) => ({
    name: 'view_delete',
    object: { type: SETTINGS_SAVED_OBJECT },
    facts: { view: name },
  }),
};
