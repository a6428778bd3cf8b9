import { userActor } from '../activities/actor';
import { makeId } from '../random/make_id';
import type { Incident } from './incident';

/** An administrator adds an MCP server that nobody reviewed, allows all of its tools and connects people to it. */
export const shadowMcpServer: Incident = ({ organization, maker, random, administrator, person }) => {
  const server = {
    mcp_server_id: makeId('mcpsrv', random),
    mcp_server_name: random.pick(['Quick notes (beta)', 'Free PDF tools', 'Meeting recorder', 'Wiki mirror']),
  };
  const admin = userActor({ person: administrator, atHome: true });
  const byAdmin = (type: string, gapSeconds: number, given: Record<string, unknown> = {}) =>
    maker.draft({ type, actor: admin, person: administrator, given: { ...server, ...given }, gapSeconds });
  const users = [person, ...random.pickSome(organization.people, 3)];
  return [
    byAdmin('mcp_server_created', 0),
    byAdmin('mcp_tool_policy_updated', 30, { tool_name: '*', max_permission: 'allow' }),
    byAdmin('org_cowork_mcp_always_allow_enabled', 45),
    byAdmin('tunnel_created', 80),
    ...users.flatMap((user) => {
      const actor = userActor({ person: user });
      const given = { ...server, outcome: 'success', error_type: null, error_subtype: null };
      return [
        maker.draft({
          type: 'integration_user_connected',
          actor,
          person: user,
          given,
          gapSeconds: random.between(60, 300),
        }),
        maker.draft({ type: 'mcp_server_managed_auth_token_exchanged', actor, person: user, given, gapSeconds: 3 }),
      ];
    }),
  ];
};
