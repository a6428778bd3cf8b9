/** How parts of the feed's identifiers are written in words, where it is not just the part itself. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    api: 'API',
    ccr: 'CCR',
    cidr: 'CIDR',
    claude: 'Claude',
    cowork: 'Cowork',
    github: 'GitHub',
    ghe: 'GitHub Enterprise',
    google: 'Google',
    hipaa: 'HIPAA',
    iam: 'IAM',
    id: 'ID',
    idp: 'IdP',
    ids: 'IDs',
    ip: 'IP',
    llm: 'LLM',
    mcp: 'MCP',
    mfa: 'MFA',
    oauth: 'OAuth',
    org: 'organization',
    otlp: 'OTLP',
    rbac: 'RBAC',
    saml: 'SAML',
    scim: 'SCIM',
    slack: 'Slack',
    sso: 'SSO',
    url: 'URL',
    vcs: 'VCS',
  }),
);

/**
 * An identifier of the feed in words: `sso_login_failed` → `SSO login failed`. Works for types nobody has seen yet.
 */
export const wordsOf = (identifier: string): string => {
  const words = identifier
    .split('_')
    .filter((part) => part !== '')
    .map((part) => SPELLINGS.get(part) ?? part)
    .join(' ');
  return words === '' ? identifier : words.charAt(0).toUpperCase() + words.slice(1);
};
