import { parseFaultRule, toFaultRule } from './parse_fault_rule';

describe('a fault rule on the command line', () => {
  it('is a kind with options', () => {
    expect(parseFaultRule('truncated_json')).toEqual({ kind: 'truncated_json' });
    expect(parseFaultRule('rate_limited:after=3,times=always,retryAfterSeconds=null')).toEqual({
      kind: 'rate_limited',
      after: 3,
      times: 'always',
      retryAfterSeconds: null,
    });
    expect(parseFaultRule('server_error:path=/v1/compliance/organizations, shouldRetry=false')).toEqual({
      kind: 'server_error',
      path: '/v1/compliance/organizations',
      shouldRetry: false,
    });
  });

  it.each(['', 'slow', 'slow_body:durationMs=long', 'rate_limited:retryAfter=3'])(
    'is refused as %p, with what there is',
    (text) => {
      expect(() => parseFaultRule(text)).toThrow(/retryAfterSeconds/);
    },
  );

  it.each([null, 7, [], {}, { kind: 'slow_body', times: 'often' }])('is refused as JSON %j', (input) => {
    expect(() => toFaultRule(input)).toThrow('no fault rule');
  });
});
