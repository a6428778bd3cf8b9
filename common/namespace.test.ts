import { isNamespace } from './namespace';

describe('isNamespace', () => {
  it.each(['default', 'eu_1.prod', 'größe', '2026'])('takes %j', (text) => expect(isNamespace(text)).toBe(true));

  it.each(['', 'Prod', 'a-b', 'a b', 'a*', 'a,b', 'a:b', 'a/b', 'a%2fb', 'a\u0000', '..', '_', '<a>', '*', 'a\nb'])(
    'refuses %j',
    (text) => expect(isNamespace(text)).toBe(false),
  );
});
