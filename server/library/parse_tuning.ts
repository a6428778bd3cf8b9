import type { TuneRuleRequest } from '../../common/api/library';
import { canExcludeUsers, tunableThreshold } from '../../common/detection_rules';
import type { DetectionRule } from '../../common/detection_rules';
import type { RuleTuning } from '../../common/rule_authoring/intent';
import { InvalidRequestError } from '../errors/invalid_request_error';

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const MAX_SHOWN = 100;

const refused = (field: keyof TuneRuleRequest, message: string): InvalidRequestError =>
  new InvalidRequestError(message, { data: { field } });

/**
 * What is kept of somebody's tuning of a rule.
 *
 * @returns undefined: as it is shipped
 * @throws InvalidRequestError for what the rule can't be tuned in, and for what is no e-mail address
 */
export const parseTuning = (
  rule: DetectionRule,
  { threshold, excludedUsers }: TuneRuleRequest,
): RuleTuning | undefined => {
  const shipped = tunableThreshold(rule);
  if (threshold !== null && shipped === undefined) throw refused('threshold', 'This rule has no threshold.');
  if (excludedUsers.length > 0 && !canExcludeUsers(rule)) {
    throw refused('excludedUsers', 'This rule is about how things stand; it can leave out nobody.');
  }
  const users = [...new Set(excludedUsers.map((user) => user.trim().toLowerCase()))];
  const odd = users.find((user) => !EMAIL.test(user));
  if (odd !== undefined) throw refused('excludedUsers', `“${odd.slice(0, MAX_SHOWN)}” is no e-mail address.`);
  const tuning: RuleTuning = {
    ...(threshold !== null && threshold !== shipped && { threshold }),
    ...(users.length > 0 && { excluded_users: users }),
  };
  return Object.keys(tuning).length === 0 ? undefined : tuning;
};
