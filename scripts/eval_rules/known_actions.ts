import { ACTIVITY_TYPES } from '../../common/catalogue';
import { RUNTIME_ACTIONS } from '../../common/rule_authoring/intent';
import type { AuthoringSettings } from '../../common/rule_authoring/intent';

const AUDIT = ACTIVITY_TYPES.map(({ type }) => type);
const TELEMETRY = [...RUNTIME_ACTIONS, ...RUNTIME_ACTIONS.map((action) => `claude_code.${action}`)];
/** Of Okta's System Log. */
const IDENTITY_PROVIDER = [
  'user.lifecycle.deactivate',
  'user.lifecycle.suspend',
  'user.mfa.factor.reset_all',
  'user.mfa.factor.deactivate',
  'user.session.start',
  'user.authentication.sso',
  'group.user_membership.add',
];
const READS_TELEMETRY = /claude_code|claude_cowork|traces-|logs-\*/;

/** Values of `event.action` that the sources of a query can hold. */
export const knownActions = (query: string, settings: AuthoringSettings = {}): ReadonlySet<string> =>
  new Set([
    ...AUDIT,
    ...(READS_TELEMETRY.test(query) ? TELEMETRY : []),
    ...(settings.idp_indices === undefined ? [] : IDENTITY_PROVIDER),
  ]);
