const PREFIXES: ReadonlyArray<readonly [prefix: string, field: string]> = [
  ['user_', 'user.id'],
  ['apikey_', 'anthropic.audit.actor.api_key_id'],
  ['svac_', 'anthropic.audit.actor.service_account_id'],
];

/** The field that gave an actor its label, as far as the label tells; undefined: it doesn't. */
export const actorOrigin = (label: string): string | undefined =>
  label.includes('@') ? 'user.email' : PREFIXES.find(([prefix]) => label.startsWith(prefix))?.[1];
