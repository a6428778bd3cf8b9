import { PROFILES, readBench } from './support/bench';
import { DEFAULT_CANARY, EMEA_CANARY, STORED } from './support/documents';
import { OVERVIEW_PANELS } from './support/overview_panels';
import { AUDIT_QUERY, NO_FILTERS, previewOf, SOURCE } from './support/route_calls';
import { send } from './support/send';
import type { Answer } from './support/send';
import { describeTheLog } from './support/describe_the_log';

const ASKED = [...OVERVIEW_PANELS, '_counts', '_options'];
const IDS = STORED.map(({ document }) => document.event.id);
const { sourceId } = readBench();

const expectNoEvent = ({ text }: Answer): void => {
  for (const trace of [DEFAULT_CANARY, EMEA_CANARY, 'sso_login_succeeded', ...IDS]) expect(text).not.toContain(trace);
};

describe.each(PROFILES)('%s', (profile) => {
  const ask = (as: 'owner' | 'blindOwner' | 'blindReader' | 'regional', panel: string): Promise<Answer> =>
    send({ profile, method: 'POST', path: `/overview/${panel}`, body: NO_FILTERS, as });

  describe.each(['blindOwner', 'blindReader'] as const)('%s, without rights on the data', (as) => {
    it.each(ASKED)('sees no event in %s', async (panel) => {
      const answer = await ask(as, panel);
      expect(answer.status).toBe(403);
      expect(answer.json['message']).toContain('You may not read the audit events.');
      expectNoEvent(answer);
    });

    it.each(['/status', '/sources', `/sources/${sourceId}`])('sees no event in GET %s', async (path) => {
      const answer = await send({ profile, method: 'GET', path, as });
      expect(answer.status).toBe(200);
      expectNoEvent(answer);
      if (path === '/status') expect(answer.json['hasData']).not.toBe(true);
    });
  });

  it.each([
    ['GET', '/settings/_seen?list=approved_mcp_servers', undefined],
    ['GET', '/settings', undefined],
    ['GET', '/rules/_capabilities', undefined],
    ['POST', '/rules/_draft', { prompt: 'Alert on every sign-in with SSO' }],
    ['POST', '/rules/_preview', previewOf(AUDIT_QUERY)],
  ])('blindOwner sees no event in %s %s', async (method, path, body) => {
    const { text } = await send({ profile, method, path, body, as: 'blindOwner' });
    // The type of a sign-in is a word of the catalogue, so a draft may well name it.
    for (const trace of [DEFAULT_CANARY, EMEA_CANARY, ...IDS]) expect(text).not.toContain(trace);
  });

  it('blindOwner gets no source made that would write for them where they may not', async () => {
    const { status, json } = await send({ profile, method: 'POST', path: '/sources', body: SOURCE, as: 'blindOwner' });
    expect([status, json['message']]).toEqual([424, expect.stringContaining('may do no more')]);
  });

  it('blindOwner gets no key moved to a namespace where they may not write', async () => {
    const body = { ...SOURCE, name: 'Guarded', namespace: 'emea' };
    const { status } = await send({ profile, method: 'PUT', path: `/sources/${sourceId}`, body, as: 'blindOwner' });
    expect(status).toBe(424);
    const { json } = await send({ profile, method: 'GET', path: `/sources/${sourceId}` });
    expect(json['namespace']).toBe('default');
  });

  describe('regional, with rights on one namespace', () => {
    it.each(ASKED)('sees nothing of the other in %s', async (panel) => {
      const answer = await ask('regional', panel);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(DEFAULT_CANARY);
      expect(answer.text).not.toContain('logs-anthropic.audit-default');
    });

    it('counts only the own events', async () => {
      const { json } = await ask('regional', 'total_events');
      expect(json).toMatchObject({ data: { value: STORED.filter(({ namespace }) => namespace === 'emea').length } });
    });
  });

  it('owner sees all of them, so that the cases above prove something', async () => {
    expect((await ask('owner', 'total_events')).json).toMatchObject({ data: { value: STORED.length } });
    expect((await ask('owner', 'latest_entries')).text).toContain(DEFAULT_CANARY);
  });
});

describeTheLog();
