import { fieldProblems } from './field_problems';

const problems = (types: Record<string, string[]>, ...names: string[]) =>
  fieldProblems(names, { types: new Map(Object.entries(types)) });

describe('fieldProblems', () => {
  it('finds none where types mean the same', () => {
    const types = {
      'event.action': ['wildcard', 'constant_keyword'],
      'http.response.status_code': ['integer'],
      'x.y': ['float'],
    };
    expect(problems(types, 'event.action', 'http.response.status_code', 'x.y')).toEqual({ missing: [], wrong: [] });
  });

  it('finds fields that are missing, differ between indices or have another type', () => {
    const types = { 'source.ip': ['keyword'], 'x.y': ['keyword', 'long'] };
    expect(problems(types, 'source.ip', 'x.y', 'user.email')).toEqual({
      missing: ['user.email'],
      wrong: [
        'source.ip is of type keyword instead of ip.',
        'x.y has different types in different indices (keyword, long).',
      ],
    });
  });
});
