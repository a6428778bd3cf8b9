import { isoInstant } from '../../common/api/bounded';
import type { TestConnectionAnswer } from '../../common/api/sources';
import { ClaudeActivityError } from '../../common/errors/claude_activity_error';
import type { ComplianceApiClient } from '../ingest/feed/compliance_api_client';

type KeyKind = NonNullable<TestConnectionAnswer['keyKind']>;

const KEY_KINDS: ReadonlyArray<{ prefix: string; kind: KeyKind; name: string }> = [
  { prefix: 'sk-ant-api01-', kind: 'compliance_access_key', name: 'a Compliance Access Key' },
  { prefix: 'sk-ant-admin01-', kind: 'admin_api_key', name: 'an Admin API key' },
];

/** Keys of other products begin like this and are often taken for the right ones. */
const WRONG_KEY_HINT =
  ' By its beginning the key is of another kind: a Compliance Access Key begins with sk-ant-api01-, an Admin API key with sk-ant-admin01-.';

/** Asks for the one newest activity and says in a sentence what came of it. */
export const testConnection = async (
  client: Pick<ComplianceApiClient, 'listActivities'>,
  { apiKey, signal }: { apiKey: string; signal: AbortSignal },
): Promise<TestConnectionAnswer> => {
  const known = KEY_KINDS.find(({ prefix }) => apiKey.startsWith(prefix));
  const keyKind: KeyKind = known?.kind ?? 'other';
  try {
    const { activities } = await client.listActivities({ limit: 1, order: 'desc' }, signal);
    const newest = activities[0];
    const createdAt =
      typeof newest === 'object' && newest !== null && 'created_at' in newest ? newest.created_at : null;
    // Shown to people, so it must be a time: another service could answer with what it was sent.
    const newestActivityAt = isoInstant.is(createdAt) ? createdAt : null;
    const opening = `Connected with ${known?.name ?? 'this key'}.`;
    return {
      ok: true,
      keyKind,
      newestActivityAt,
      message:
        newest === undefined
          ? `${opening} The feed is empty so far: recording starts when the Compliance API is switched on.`
          : opening,
    };
  } catch (thrown) {
    if (signal.aborted || !(thrown instanceof ClaudeActivityError)) throw thrown;
    const hint = thrown.code === 'source_unauthorized' && keyKind === 'other' ? WRONG_KEY_HINT : '';
    return { ok: false, keyKind, message: `${thrown.message}${hint}` };
  }
};
