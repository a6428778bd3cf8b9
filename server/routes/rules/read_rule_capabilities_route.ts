import type { RuleCapabilities } from '../../../common/api/rules';
import { PRIVILEGES } from '../../../common/names';
import { defineRoute } from '../define_route';

export const readRuleCapabilitiesRoute = defineRoute({
  method: 'get',
  path: '/rules/_capabilities',
  privilege: PRIVILEGES.read,
  handler: ({ services }): Promise<RuleCapabilities> => services.ruleCapabilities(),
});
