import { userActor } from '../activities/actor';
import type { Incident } from './incident';

/** Somebody opens far more than usual, exports file after file, shares a project with everybody and deletes the chats. */
export const massExport: Incident = ({ maker, random, person, administrator }) => {
  const actor = userActor({ person, atHome: true });
  const step = (type: string, gapSeconds: number, given: Record<string, unknown> = {}) =>
    maker.draft({ type, actor, person, given, gapSeconds });
  const admin = userActor({ person: administrator, atHome: true });
  return [
    ...Array.from({ length: random.integer(12, 20) }, () => step('claude_file_viewed', random.between(1, 8))),
    ...Array.from({ length: random.integer(10, 16) }, () =>
      step('claude_file_exported', random.between(2, 12), { export_destination: 'google_drive' }),
    ),
    step('claude_project_sharing_updated', 40, { audience: [{ type: 'public' }] }),
    ...Array.from({ length: 4 }, () => step('claude_chat_deleted', random.between(2, 6))),
    maker.draft({
      type: 'org_data_export_started',
      actor: admin,
      person: administrator,
      given: { export_type: 'conversations' },
      gapSeconds: 120,
    }),
    maker.draft({
      type: 'org_data_export_completed',
      actor: { type: 'anthropic_actor', email_address: null },
      given: { export_type: 'conversations' },
      gapSeconds: 400,
    }),
    maker.draft({
      type: 'org_data_export_accessed',
      actor: admin,
      person: administrator,
      given: { export_type: 'conversations' },
      gapSeconds: 60,
    }),
  ];
};
