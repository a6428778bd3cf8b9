import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { ACTIVITY_TYPES } from '../catalogue';
import { actorWords } from './actor_words';
import { eventSentence, sentenceText } from './event_sentence';

const samples = readFileSync(resolve(__dirname, '../../test/fixtures/sample_documents.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

const say = (document: unknown): string => sentenceText(eventSentence(document));
const event = (action: string, audit: object = {}, rest: object = {}) => ({
  event: { action },
  user: { email: 'ann@acme.example' },
  anthropic: { audit: { actor: { type: 'user_actor' }, ...audit } },
  ...rest,
});

describe('a sentence for an event', () => {
  it.each([
    [
      event(
        'mcp_server_created',
        { mcp_server_name: 'jira', mcp_server_id: 'mcpsrv_1' },
        { organization: { id: 'org_1' }, source: { ip: '203.0.113.7' } },
      ),
      'ann@acme.example added MCP server jira in organization org_1 from 203.0.113.7',
    ],
    [
      event('claude_project_deleted', { claude_project_id: 'claude_proj_1' }),
      'ann@acme.example deleted project claude_proj_1',
    ],
    // Of a file the project is not the whole name.
    [
      event('claude_project_file_uploaded', { claude_project_id: 'claude_proj_1' }),
      'ann@acme.example uploaded a project file (claude_proj_1)',
    ],
    [event('sso_login_succeeded'), 'ann@acme.example signed in with SSO'],
    [event('brand_new_thing_done'), 'ann@acme.example did “brand new thing done”'],
    [
      {
        event: { action: 'admin_api_key_created' },
        anthropic: { audit: { actor: { api_key_id: 'apikey_1' }, admin_api_key_id: 'k' } },
      },
      'API key apikey_1 created Admin API key k',
    ],
    [
      event('claude_project_deleted', {}, { user: { email: 'unknown@invalid.internal', id: 'user_1' } }),
      'user_1 deleted a project',
    ],
    [{ anthropic: { audit: { actor: { type: 'system_actor' } } } }, 'The system did something'],
    [{}, 'Somebody did something'],
    // A kind of actor that is named like something every object has.
    [{ anthropic: { audit: { actor: { type: 'constructor' } } } }, 'constructor did something'],
    // The name turns the writing around and goes on in a new line.
    [event('mcp_server_created', { mcp_server_name: 'ji\u202Era\nx' }), 'ann@acme.example added MCP server ji ra x'],
  ])('%j', (document, sentence) => {
    expect(say(document)).toBe(sentence);
  });

  it('is said for every sample and every known type', () => {
    for (const document of samples) expect(say(document)).toMatch(/^\S.* \S/);
    for (const { type, verb_phrase: phrase } of ACTIVITY_TYPES) {
      expect(say(event(type))).toBe(`ann@acme.example ${phrase}`);
    }
  });

  it('keeps the raw value of what it names, so that a filter finds it', () => {
    const name = `a\u0000b${'x'.repeat(500)}`;
    const part = eventSentence(event('mcp_server_created', { mcp_server_name: name })).find(
      ({ field }) => field === 'anthropic.audit.mcp_server_name',
    );
    expect(part?.value).toBe(name);
    expect(part?.text.length).toBeLessThan(150);
  });

  it('never fails and names the actor, whatever a document holds', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.anything());
    const audit = fc.dictionary(
      fc.constantFrom('mcp_server_name', 'claude_project_id', 'role', 'actor', 'title', 'skill_id'),
      fc.oneof(value, fc.record({ type: value, api_key_id: value, service: value }, { requiredKeys: [] })),
    );
    const document = fc.record(
      {
        event: fc.record({ action: fc.oneof(fc.constantFrom(...ACTIVITY_TYPES.map(({ type }) => type)), value) }),
        user: fc.oneof(value, fc.record({ email: value, id: value, target: value }, { requiredKeys: [] })),
        organization: fc.oneof(value, fc.record({ id: value, name: value }, { requiredKeys: [] })),
        source: fc.record({ ip: value }),
        group: value,
        anthropic: fc.oneof(value, fc.record({ audit })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(document, fc.anything()), (any) => {
        const parts = eventSentence(any);
        const { label } = actorWords(any);
        const text = sentenceText(parts);
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        const actor = parts.find(({ field }) => field === 'actor');
        expect(actor?.value).toBe(label);
        if (actor) expect(actor.text.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
