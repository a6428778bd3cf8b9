/** The families of the library, in the order in which they are shown, with what each is about. */
export const FAMILIES = {
  logging_tampering: 'Logging tampering and the Compliance API',
  sso_idp_mfa: 'Single sign-on, identity provider, second factor, devices',
  network: 'Network restrictions, tunnels, origin of administration',
  privileges: 'Privileges, membership, roles',
  keys: 'Keys, service accounts, credentials',
  exports: 'Exports, enumeration, downloads',
  sign_in: 'Sign-in attacks and stolen sessions',
  data_abuse: 'Abuse of chats, files, projects, artifacts',
  mcp_integrations: 'MCP servers, integrations, skills, plugins, extensions',
  spend: 'Spend and resource abuse',
  destructive: 'Destruction',
  data_protection: 'Data protection settings',
  provider_side: 'Provider side and inference hooks',
  posture: 'Posture: the last known state',
  cross_source: 'Across sources: telemetry, identity provider, endpoint',
} as const;

export type Family = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];
