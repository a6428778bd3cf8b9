import { userActor } from '../activities/actor';
import { makeId } from '../random/make_id';
import type { Incident } from './incident';

/** An Admin API key is made, turns up at a strange address within minutes, multiplies itself, and is wiped. */
export const leakedKey: Incident = ({ organization, maker, random, administrator, strangeIpAddress }) => {
  const owner = userActor({ person: administrator });
  const keyId = makeId('admin_api_key', random);
  const thief = {
    type: 'admin_api_key_actor',
    // The same key, as it appears when it acts.
    admin_api_key_id: keyId.replace('admin_api_key_', 'apikey_'),
    ip_address: strangeIpAddress,
    user_agent: 'python-httpx/0.28.1',
  };
  const workspaceId = organization.workspaces[0]?.id ?? null;
  const byThief = (type: string, gapSeconds: number, given: Record<string, unknown> = {}) =>
    maker.draft({ type, actor: thief, given, gapSeconds });
  return [
    maker.draft({
      type: 'admin_api_key_created',
      actor: owner,
      person: administrator,
      given: { admin_api_key_id: keyId },
    }),
    byThief('platform_workspace_members_listed', 420, { workspace_id: workspaceId }),
    byThief('platform_usage_report_messages_viewed', 20),
    byThief('platform_api_key_created', 35),
    byThief('platform_api_key_created', 6),
    byThief('platform_api_key_created', 5),
    byThief('platform_workspace_member_added', 60, { workspace_id: workspaceId }),
    maker.draft({
      type: 'admin_api_key_deleted',
      actor: owner,
      person: administrator,
      given: { admin_api_key_id: keyId },
      gapSeconds: 900,
    }),
  ];
};
