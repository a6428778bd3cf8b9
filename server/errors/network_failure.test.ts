import { networkFailure } from './network_failure';

const withCode = (code: string): Error => Object.assign(new Error('failed'), { code });

describe('networkFailure', () => {
  it.each([
    ['ENOTFOUND', 'unknown_host'],
    ['ECONNREFUSED', 'no_answer'],
    ['CERT_HAS_EXPIRED', 'untrusted'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
    ['UND_ERR_BODY_TIMEOUT', 'timeout'],
    ['UND_ERR_SOCKET', 'broken_off'],
    ['ESOMETHING', 'other'],
  ])('takes %s for %s', (code, kind) => {
    expect(networkFailure(withCode(code))).toEqual({ kind, code });
  });

  it('finds the code in what caused an error, and in the first of several attempts', () => {
    expect(networkFailure(new Error('outer', { cause: withCode('ECONNRESET') })).kind).toBe('broken_off');
    expect(networkFailure(new AggregateError([withCode('ECONNREFUSED')])).kind).toBe('no_answer');
  });

  it.each([undefined, null, 'text', new Error('no code')])('knows nothing of %s', (thrown) => {
    expect(networkFailure(thrown)).toEqual({ kind: 'other', code: '' });
  });
});
