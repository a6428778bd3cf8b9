import { correctSpelling } from './correct_spelling';
import { tokenise } from './tokenise';

const corrected = (text: string): string =>
  correctSpelling(tokenise(text))
    .map(({ lower }) => lower)
    .join(' ');

describe('spelling', () => {
  it.each([
    ['adminkey deletd', 'admin key deleted'],
    ['mcpserver creatd', 'mcp server created'],
    ['failedlogins', 'failed logins'],
    ['the mode is chagned', 'the mode is changed'],
    ['prjct dltd', 'project deleted'],
    ['wrkspc archvied', 'workspace archived'],
    ['skil turnd on', 'skill turned on'],
    ['acct yeeted', 'account deleted'],
    ['sum1 donwloads a fiel', 'someone downloads a file'],
    ['fialures per usr', 'failures per user'],
    // What is right stays.
    ['somebody signs in from Berlin with a passkey', 'somebody signs in from berlin with a passkey'],
    ['repo payments-core removed', 'repository payments - core removed'],
  ])('%s → %s', (text, expected) => {
    expect(corrected(text)).toBe(expected);
  });
});
