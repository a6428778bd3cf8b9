import fc from 'fast-check';
import { MAX_PROOFS, OwnReads } from './own_reads';
import { readProof, signedUserAgent } from './reader_proof';

const NOW = Date.parse('2026-11-03T09:00:00Z');
const READER = { sourceId: 'source-1', secret: 'a secret of thirty-two bytes or so' };
const MINUTE = 60_000;

interface AccessOptions {
  userAgent: string;
  at?: number;
  keyId?: string;
  address?: string;
  method?: string;
  url?: string;
}

const access = ({
  userAgent,
  at = NOW,
  keyId = 'apikey_01',
  address = '198.51.100.5',
  method = 'GET',
  url = 'https://api.anthropic.com/v1/compliance/activities?limit=5000',
}: AccessOptions) => ({
  id: 'activity_1',
  type: 'compliance_api_accessed',
  created_at: new Date(at).toISOString(),
  actor: { type: 'api_actor', api_key_id: keyId, ip_address: address, user_agent: userAgent },
  request_method: method,
  url,
  status_code: 200,
});

const setUp = () => {
  const nextUserAgent = signedUserAgent('claude-activity/1.0.0', READER, () => NOW);
  const ownReads = new OwnReads(READER);
  /** Key and address are known from here on. */
  ownReads.recognise(access({ userAgent: nextUserAgent() }));
  return { nextUserAgent, ownReads };
};

describe('a signed user agent', () => {
  it('is another for each request, and tells when it was signed', () => {
    const next = signedUserAgent('claude-activity/1.0.0', READER, () => NOW);
    const agents = [next(), next(), next()];
    expect(agents.map((agent) => readProof(agent, READER))).toEqual([NOW, NOW + 1, NOW + 2]);
    expect(agents[0]).toMatch(/^claude-activity\/1\.0\.0 [0-9a-z]+\.[A-Za-z0-9_-]{16}$/);
  });

  it('proves nothing for another source, with another secret, or after any change', () => {
    const agent = signedUserAgent('claude-activity/1.0.0', READER, () => NOW)();
    expect(readProof(agent, { ...READER, sourceId: 'source-2' })).toBeUndefined();
    expect(readProof(agent, { ...READER, secret: 'another' })).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readProof(text, READER)).toBeUndefined();
        if (text !== '') expect(readProof(agent + text, READER)).toBeUndefined();
      }),
    );
  });
});

describe('OwnReads', () => {
  it('knows a signed read of a known key and address', () => {
    const { ownReads, nextUserAgent } = setUp();
    expect(ownReads.recognise(access({ userAgent: nextUserAgent() }))).toBe(true);
  });

  it('shows the first read of a key or address, and knows it afterwards, also over a restart', () => {
    const { ownReads, nextUserAgent } = setUp();
    const fromElsewhere = () => access({ userAgent: nextUserAgent(), address: '203.0.113.9' });
    expect(ownReads.recognise(fromElsewhere())).toBe(false);
    const restarted = new OwnReads(READER, JSON.parse(JSON.stringify(ownReads.state)));
    expect(restarted.recognise(fromElsewhere())).toBe(true);
    expect(restarted.recognise(access({ userAgent: nextUserAgent(), keyId: 'apikey_02' }))).toBe(false);
  });

  it('is not taken in by a copy, from wherever it comes and however often', () => {
    const { ownReads, nextUserAgent } = setUp();
    const userAgent = nextUserAgent();
    expect(ownReads.recognise(access({ userAgent }))).toBe(true);
    expect(ownReads.recognise(access({ userAgent }))).toBe(false);
    const thief = { userAgent, address: '192.0.2.66' };
    expect([1, 2, 3].map(() => ownReads.recognise(access(thief)))).toEqual([false, false, false]);
    // Nor has the address become a known one that way.
    expect(ownReads.recognise(access({ userAgent: nextUserAgent(), address: '192.0.2.66' }))).toBe(false);
  });

  it.each<[string, Partial<AccessOptions>]>([
    ['was signed at another time', { at: NOW + 6 * MINUTE }],
    ['writes', { method: 'DELETE' }],
    ['reads something else', { url: 'https://api.anthropic.com/v1/compliance/apps/chats?limit=100' }],
    ['only mentions the feed', { url: 'https://api.anthropic.com/v1/x?u=/v1/compliance/activities' }],
    ['carries our name without proof', { userAgent: 'claude-activity/1.0.0' }],
  ])('leaves a request to others that %s', (_what, options) => {
    const { ownReads, nextUserAgent } = setUp();
    expect(ownReads.recognise(access({ userAgent: nextUserAgent(), ...options }))).toBe(false);
  });

  it('never throws, and says no to anything else', () => {
    const { ownReads } = setUp();
    fc.assert(fc.property(fc.anything(), (value) => expect(ownReads.recognise(value)).toBe(false)));
    fc.assert(
      fc.property(fc.object(), (actor) => {
        expect(ownReads.recognise({ ...access({ userAgent: '' }), actor })).toBe(false);
      }),
    );
  });

  it('remembers little, and trusts nothing older than it remembers', () => {
    const { ownReads, nextUserAgent } = setUp();
    const early = nextUserAgent();
    for (let n = 0; n < 100; n++) expect(ownReads.recognise(access({ userAgent: nextUserAgent() }))).toBe(true);
    expect(ownReads.recognise(access({ userAgent: early }))).toBe(false);
    expect(ownReads.state.proofs).toHaveLength(MAX_PROOFS);
    expect(JSON.stringify(ownReads.state).length).toBeLessThan(1000);
  });
});
