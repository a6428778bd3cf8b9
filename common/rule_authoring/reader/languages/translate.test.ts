import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRequest } from '../read_request';
import { typesIn } from '../testing/types_in';
import { LANGUAGE_CODES, languageOf } from './language';
import { lookUp } from './look_up';
import { translateWords } from './translate';

const requests = readFileSync(join(__dirname, 'requests.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line): [string, string] => {
    const [types = '', prompt = ''] = line.split(' | ');
    return [prompt, types];
  });

describe('a request in another language', () => {
  it.each(requests)('%s', (prompt, types) => {
    const answer = readRequest(prompt, { settings: { approved_mcp_servers: ['a'] } });
    expect(answer.kind).toBe('intent');
    const found = answer.kind === 'intent' ? [...new Set(typesIn(answer.intent))] : [];
    expect(found.sort().join(', ')).toBe(types);
  });
});

describe('the words of another language', () => {
  it.each([
    ['Anmeldeversuche', 'login attempts'],
    ['Administratorrolle', 'admin role'],
    ['Löschung', 'deletion'],
    ['loescht', 'deletes'],
  ])('of German: %s', (word, english) => {
    expect(lookUp(word, languageOf('de'))).toBe(english);
  });

  it.each([
    ['fr', 'supprimée', 'deleted'],
    ['fr', 'supprime', 'delete'],
    ['es', 'eliminados', 'deleted'],
    ['es', 'elimina', 'delete'],
    ['it', 'cancellata', 'deleted'],
    ['pt', 'apagadas', 'deleted'],
    ['pl', 'usunięty', 'deleted'],
  ] as const)('%s: %s', (code, word, english) => {
    expect(lookUp(word, languageOf(code))).toBe(english);
  });

  it.each(LANGUAGE_CODES)('are in the lexicon of %s, none without English', (code) => {
    const { words, phrases, stems } = languageOf(code);
    expect(words.size).toBeGreaterThan(200);
    expect(stems.size + phrases.size).toBeGreaterThan(60);
  });
});

describe('text that stays as it is', () => {
  it.each([
    'Alert when a user is made admin and starts a data export within 2 hours',
    'failed logins per user in the last hour, not from our own networks',
    'FROM logs-* | WHERE event.action == "org_sso_toggled"',
    'plugin-exec policy changed by anna@example.com',
  ])('%s', (text) => {
    expect(translateWords(text)).toBe(text);
  });

  it('is what was typed verbatim', () => {
    expect(translateWords('wenn "Schlüssel A" oder admin_api_key_created von schlüssel@example.com kommt')).toContain(
      '"Schlüssel A" or admin_api_key_created by schlüssel@example.com',
    );
  });
});
