import type { LeafCondition } from '../intent';
import { shortList, withArticle } from './words';

const ACTORS: Readonly<Record<string, string>> = {
  admin_api_key_actor: 'an Admin API key',
  anthropic_actor: "Anthropic's staff",
  api_actor: 'an API key',
  scim_directory_sync_actor: 'the directory sync',
  service_account_actor: 'a service account',
  unauthenticated_user_actor: 'somebody who is not signed in',
  user_actor: 'a person',
};

/** Who a condition says it is: "an Admin API key", "a person"; undefined for conditions of another kind. */
export const subjectOf = (leaf: LeafCondition): string | undefined => {
  if (leaf.kind === 'listed' && leaf.list === 'break_glass_users') return 'one of the break-glass accounts';
  if (leaf.kind !== 'equals') return undefined;
  if (leaf.field === 'anthropic.audit.actor.type') {
    return shortList(
      leaf.values
        .map(String)
        .map((actor) => ACTORS[actor] ?? withArticle(actor.replace(/_actor$/, '').replace(/_/g, ' '))),
    );
  }
  return leaf.field === 'user.email' ? shortList(leaf.values.map(String)) : undefined;
};
