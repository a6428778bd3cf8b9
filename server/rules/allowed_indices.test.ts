import { InvalidRequestError } from '../errors/invalid_request_error';
import { allowedIndices, assertAllowedIndices } from './allowed_indices';

describe('assertAllowedIndices', () => {
  it.each([
    [['logs-anthropic.audit-*']],
    [['logs-anthropic.audit-prod']],
    [['logs-anthropic.audit-p*', '-logs-anthropic.audit-prod']],
    [['logs-claude_code*', 'logs-claude_cowork.x']],
  ])('lets %p through', (patterns) => {
    expect(() => assertAllowedIndices(patterns, {})).not.toThrow();
  });

  it.each([
    [['*']],
    [['logs-*']],
    [['logs-anthropic*audit-*']],
    [['logs-anthropicxaudit-a']],
    [['-logs-anthropic.audit-a']],
    [['logs-anthropic.audit-*', '.kibana']],
    [['other:logs-anthropic.audit-*']],
    [['logs-okta.system-*']],
  ])('holds %p back', (patterns) => {
    expect(() => assertAllowedIndices(patterns, {})).toThrow(InvalidRequestError);
  });

  it('goes by the settings', () => {
    const settings = { indices: ['claude-*'], idp_indices: 'logs-okta.system-*' };
    expect(allowedIndices(settings)).toEqual([
      'claude-*',
      'logs-claude_code*',
      'logs-claude_cowork*',
      'logs-okta.system-*',
    ]);
    expect(() => assertAllowedIndices(['logs-okta.system-default'], settings)).not.toThrow();
    expect(() => assertAllowedIndices(['logs-anthropic.audit-*'], settings)).toThrow('The settings allow claude-*');
  });
});
