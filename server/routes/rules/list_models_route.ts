import type { ModelsAnswer } from '../../../common/api/rules';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

/** `GET /rules/_models`: names of the models that the user may have requests read by. */
export const listModelsRoute = defineRoute({
  method: 'get',
  path: '/rules/_models',
  privilege: PRIVILEGES.rules,
  handler: ({ services }): Promise<ModelsAnswer> => services.models(),
});
