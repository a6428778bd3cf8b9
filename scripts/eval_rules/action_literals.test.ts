import { actionLiterals, isKnownLiteral } from './action_literals';

const KNOWN = new Set(['sso_login_failed', 'sso_login_succeeded', 'claude_chat_deleted']);

describe('actionLiterals', () => {
  it.each([
    ['event.action == "sso_login_failed"', ['sso_login_failed']],
    ['"a" == event.action AND event.action != "b"', ['b', 'a']],
    ['event.action IN ("a", """b""", "c\\"d")', ['a', 'b', 'c"d']],
    ['event.action NOT IN ("a")', ['a']],
    ['TO_LOWER(event.action) LIKE "*_deleted" OR event.action RLIKE "x.*"', ['*_deleted', 'x.*']],
    ['STARTS_WITH(event.action, "org_") OR CONTAINS(event.action, "sso")', ['org_', 'sso']],
    ['KQL("event.action: (a or b_* and not \\"c\\")")', ['a', 'b_*', 'c']],
    ['user.email == "a@b.example" // event.action == "in a comment"', []],
  ])('finds what %s compares', (condition, texts) => {
    expect(actionLiterals(`FROM x | WHERE ${condition}`).map(({ text }) => text)).toEqual(texts);
  });
});

describe('isKnownLiteral', () => {
  it.each([
    [{ how: 'is', text: 'sso_login_failed' }, true],
    [{ how: 'is', text: 'sso_login' }, false],
    [{ how: 'like', text: '*_deleted' }, true],
    [{ how: 'like', text: 'sso.login*' }, false],
    [{ how: 'rlike', text: 'sso_login_(failed|succeeded)' }, true],
    [{ how: 'rlike', text: 'login' }, false],
    [{ how: 'rlike', text: '(' }, false],
    [{ how: 'starts', text: 'claude_' }, true],
    [{ how: 'ends', text: '_flown' }, false],
    [{ how: 'has', text: 'chat' }, true],
  ] as const)('tells whether %p can match anything', (literal, isKnown) => {
    expect(isKnownLiteral(literal, KNOWN)).toBe(isKnown);
  });
});
