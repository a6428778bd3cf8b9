import { replaceSources } from './query_sources';

const indices = { audit: 'AUDIT', runtime: 'RUNTIME', idp: 'IDP', endpoint: 'ENDPOINT' };
const replace = (query: string, settings = {}): string => replaceSources(query, { settings, indices });

describe('replaceSources', () => {
  it.each([
    ['FROM logs-anthropic.audit-* | LIMIT 1', 'FROM AUDIT | LIMIT 1'],
    ['FROM "logs-anthropic.audit-*" METADATA _id | LIMIT 1', 'FROM AUDIT METADATA _id | LIMIT 1'],
    ['FROM logs-anthropic.audit-* [METADATA _id] | LIMIT 1', 'FROM AUDIT [METADATA _id] | LIMIT 1'],
    ['// all of it\nFROM eu:logs-anthropic.audit-default | LIMIT 1', ' \nFROM AUDIT | LIMIT 1'],
    ['FROM logs-claude_code*, logs-anthropic.audit-*,logs-claude_cowork*', 'FROM RUNTIME, AUDIT '],
    ['FROM logs-* | LIMIT 1', 'FROM AUDIT, RUNTIME | LIMIT 1'],
  ])('reads %s', (query, replaced) => {
    expect(replace(query)).toBe(replaced);
  });

  it('allows the patterns of the settings, and then no other audit index', () => {
    expect(replace('FROM mine-* | LIMIT 1', { indices: 'mine-*, yours-*' })).toBe('FROM AUDIT | LIMIT 1');
    expect(replace('FROM okta-*, alerts', { idp_indices: ['okta-*'], endpoint_indices: 'alerts' })).toBe(
      'FROM IDP, ENDPOINT ',
    );
    expect(() => replace('FROM logs-anthropic.audit-*', { indices: ['mine-*'] })).toThrow('unexpected source');
  });

  it.each(['FROM .security* | LIMIT 1', 'FROM logs-anthropic.audit-*, secrets', 'ROW x = 1'])('refuses %s', (query) => {
    expect(() => replace(query)).toThrow(RangeError);
  });
});
