import { errorField } from './error_field';

describe('the field of a refused input', () => {
  it('is the one that the server named', () => {
    const body = { message: 'Enter a name.', attributes: { code: 'invalid_request', data: { field: 'name' } } };
    expect(errorField(Object.assign(new Error('Bad Request'), { body }))).toBe('name');
  });

  it.each([[undefined], [new Error('x')], [{ body: 'text' }], [{ body: { attributes: { data: { field: 7 } } } }]])(
    'is none for %p',
    (thrown) => {
      expect(errorField(thrown)).toBeUndefined();
    },
  );
});
