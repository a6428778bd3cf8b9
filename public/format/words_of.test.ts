import fc from 'fast-check';
import { wordsOf } from './words_of';

describe('identifiers in words', () => {
  it.each([
    ['sso_login_failed', 'SSO login failed'],
    ['claude_chat_created', 'Claude chat created'],
    ['ghe_webhook_signature_invalid', 'GitHub Enterprise webhook signature invalid'],
    ['mcp_server_created', 'MCP server created'],
    ['iam', 'IAM'],
    ['org_sso_toggled', 'Organization SSO toggled'],
    ['constructor', 'Constructor'],
    ['', ''],
    ['___', '___'],
  ])('%s → %s', (identifier, words) => {
    expect(wordsOf(identifier)).toBe(words);
  });

  it('never loses all of an identifier', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (identifier) => {
        expect(wordsOf(identifier)).not.toBe('');
      }),
    );
  });
});
