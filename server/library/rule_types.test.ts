import { detectionRules } from '../../common/detection_rules';
import { auditTypesOf } from './rule_types';

const typesOf = (id: string): string[][] => {
  const rule = detectionRules().find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return auditTypesOf(rule).map((types) => [...types].sort());
};

describe('auditTypesOf', () => {
  it.each([
    ['an event', 'sso_disabled', [['org_sso_toggled']]],
    [
      'each step of a sequence',
      'magic_link_login_after_second_factor_off',
      [['org_magic_link_second_factor_toggled'], ['magic_link_login_succeeded']],
    ],
    ['a setting', 'claude_code_metrics_off', [['claude_organization_settings_updated']]],
    ['telemetry, of which the feed knows nothing', 'runtime_mcp_outside_approved', []],
  ])('finds those of %s', (_what, id, types) => {
    expect(typesOf(id)).toEqual(types);
  });

  it('finds some for most rules', () => {
    const without = detectionRules().filter((rule) => auditTypesOf(rule).length === 0);
    expect(without.length).toBeLessThan(40);
  });
});
