import type { Condition } from '../../intent';
import { Sheet } from '../text/sheet';
import { tokenise } from '../text/tokenise';
import { readStated } from './read_stated';

const show = (condition: Condition): string => {
  switch (condition.kind) {
    case 'equals':
      return `${condition.field} = ${condition.values.join('|')}`;
    case 'text':
      return `${condition.field} ${condition.how} ${condition.values.join('|')}`;
    case 'compare':
      return `${condition.field} ${condition.operator} ${String(condition.value)}`;
    case 'network':
      return `${condition.field} in ${condition.ranges.join('|')}`;
    case 'email_domain':
      return `${condition.field} at ${condition.domains.join('|')}`;
    case 'exists':
      return `has ${condition.field}`;
    case 'activity':
      return [...(condition.types ?? []), ...(condition.patterns ?? [])].join('|');
    case 'setting':
      return `${condition.setting} ${condition.operator ?? ''} ${String(condition.value ?? '')}`.trim();
    case 'not':
      return `not (${show(condition.of)})`;
    case 'all':
      return condition.of.map(show).join(' and ');
    case 'any':
      return `(${condition.of.map(show).join(' or ')})`;
    default:
      return condition.kind;
  }
};

const read = (text: string): string => {
  const sheet = new Sheet(tokenise(text));
  return readStated(sheet, 0, sheet.tokens.length)
    .map(({ condition }) => show(condition).replaceAll('anthropic.audit.', ''))
    .join(' and ');
};

describe('conditions on named fields', () => {
  it.each([
    ['user_agent starts with python', 'user_agent.original starts_with python'],
    ['where user_agent does not contain "collector"', 'not (user_agent.original contains collector)'],
    ['http.response.status_code 403', 'http.response.status_code = 403'],
    ['status code of 500 or above', 'http.response.status_code >= 500'],
    ['status_code between 400 and 499', 'http.response.status_code >= 400 and http.response.status_code <= 499'],
    ['http.response.status_code 500-599', 'http.response.status_code >= 500 and http.response.status_code <= 599'],
    ['url path under /v1/compliance/apps/', 'url.path starts_with /v1/compliance/apps/'],
    ['source.ip in 10.0.0.0/8', 'source.ip in 10.0.0.0/8'],
    ['source.ip is not in (10.0.0.0/8, 192.168.0.0/16)', 'not (source.ip in 10.0.0.0/8|192.168.0.0/16)'],
    ['source.ip is missing', 'not (has source.ip)'],
    ['without expires_at', 'not (has expires_at)'],
    ['country_iso_code in (RU, CN, KP)', 'source.geo.country_iso_code = RU|CN|KP'],
    ["whose country isn't DE, AT or CH", 'not (source.geo.country_iso_code = DE|AT|CH)'],
    ['current_role is owner and previous_role is not admin', 'current_role = owner and not (previous_role = admin)'],
    ['new_mode jit AND previous_mode scim', 'new_mode = jit and previous_mode = scim'],
    ['new_mode is anything else but owner', 'not (new_mode = owner)'],
    ['slack_team_id is something else than T01ACME', 'not (slack_team_id = T01ACME)'],
    ['reason_code except incident_response', 'not (reason_code = incident_response)'],
    ['rollout_percentage below 100 or shadow_mode on', '(rollout_percentage < 100 or shadow_mode = true)'],
    ['limit_usd > 1,000', 'limit_usd > 1000'],
    ['value set to 2 million or higher', ''],
    ['keys_written_count >= 10', 'keys_written_count >= 10'],
    ['expires_at later than 31 Dec 2027', 'expires_at > 2027-12-31T23:59:59.999Z'],
    ['access level goes from read to write', 'previous_access_level = read and access_level = write'],
    ['account_session_duration_seconds above 12 hours', 'account_session_duration_seconds > 43200'],
    ['event.action ends with _deleted', '*_deleted'],
    ['anything ending in _deleted', '*_deleted'],
    [
      'actor.type != user_actor and event.action = admin_api_key_created',
      'not (actor.type = user_actor) and admin_api_key_created',
    ],
    ['skill_name matches "^internal-.*"', 'skill_name pattern internal-*'],
    ['mcp_server_name = prod-something', 'mcp_server_name pattern prod-*'],
    ["whose name wasn't seen", ''],
    ['a chat is deleted by a user', ''],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
