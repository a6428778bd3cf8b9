import { makeId } from '../random/make_id';
import type { RandomSource } from '../random/random_source';

export type KeyName = 'complianceAccess' | 'admin' | 'claudeApi';

export interface ApiKey {
  name: KeyName;
  id: string;
  secret: string;
  scopes: readonly string[];
  isActive: boolean;
}

const KINDS: Record<KeyName, { prefix: string; scopes: readonly string[] }> = {
  complianceAccess: {
    prefix: 'sk-ant-api01-',
    scopes: ['read:compliance_activities', 'read:compliance_org_data', 'read:compliance_user_data'],
  },
  admin: { prefix: 'sk-ant-admin01-', scopes: ['read:compliance_activities'] },
  // Calls models and nothing else; there to be refused.
  claudeApi: { prefix: 'sk-ant-api03-', scopes: [] },
};

/** The organization's keys: one of each kind, as they are at the moment. */
export class ApiKeys {
  private readonly keys = new Map<KeyName, ApiKey>();
  private madeCount = 0;

  constructor(
    private readonly random: RandomSource,
    /** Secrets to use instead of made-up ones. */
    secrets: Partial<Record<KeyName, string>> = {},
  ) {
    for (const name of ['complianceAccess', 'admin', 'claudeApi'] as const) {
      const key = this.make(name);
      this.keys.set(name, { ...key, secret: secrets[name] ?? key.secret });
    }
  }

  /** The secrets, by kind. */
  get secrets(): Record<KeyName, string> {
    return {
      complianceAccess: this.key('complianceAccess').secret,
      admin: this.key('admin').secret,
      claudeApi: this.key('claudeApi').secret,
    };
  }

  /** @returns undefined for a key that is missing, unknown or revoked */
  authenticate(secret: string | undefined): ApiKey | undefined {
    return [...this.keys.values()].find((key) => key.isActive && key.secret === secret);
  }

  /** Replaces a key; the old secret works no more. @returns the new secret */
  rotate(name: KeyName): string {
    const key = this.make(name);
    this.keys.set(name, { ...key, scopes: this.key(name).scopes });
    return key.secret;
  }

  /** The key is refused from the next request on. */
  revoke(name: KeyName): void {
    this.keys.set(name, { ...this.key(name), isActive: false });
  }

  limitScopes(name: KeyName, scopes: readonly string[]): void {
    this.keys.set(name, { ...this.key(name), scopes });
  }

  private key(name: KeyName): ApiKey {
    return this.keys.get(name) ?? this.make(name);
  }

  private make(name: KeyName): ApiKey {
    this.madeCount += 1;
    const random = this.random.fork(`key/${this.madeCount}`);
    const { prefix, scopes } = KINDS[name];
    return { name, id: makeId('apikey', random), secret: `${prefix}${random.base58(48)}`, scopes, isActive: true };
  }
}
