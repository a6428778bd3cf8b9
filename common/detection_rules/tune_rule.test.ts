import { canExcludeUsers, detectionRules, renderRule, toStack, tunableThreshold } from '.';
import type { DetectionRule } from '.';
import type { RuleTuning } from '../rule_authoring/intent';

const rules = detectionRules();
const find = (id: string): DetectionRule => {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
};
const queryOf = (rule: DetectionRule, tuning?: RuleTuning): string => {
  const settings = tuning ? { rule_tuning: { [rule.id]: tuning } } : {};
  return String(renderRule(rule, { stack: toStack('8.19.0'), settings }).esql);
};

describe('Tuning a rule', () => {
  it('replaces the figure that it takes until it fires, and nothing else', () => {
    const rule = find('compliance_api_denied_burst');
    const shipped = tunableThreshold(rule);
    expect(shipped).toBeGreaterThan(0);
    const [before, after] = [queryOf(rule), queryOf(rule, { threshold: 4711 })];
    expect(before).not.toContain('4711');
    expect(after.replaceAll('4711', String(shipped))).toBe(before);
  });

  it('leaves out what certain people do', () => {
    const rule = find('sso_disabled');
    expect(queryOf(rule, { excluded_users: ['Robot@acme.example'] })).toMatch(/robot@acme\.example/i);
    expect(queryOf(rule, { excluded_users: [] })).toBe(queryOf(rule));
  });

  it('is of no effect on a rule that it is not for', () => {
    const posture = find('posture_sso_off');
    expect(canExcludeUsers(posture)).toBe(false);
    expect(tunableThreshold(posture)).toBeUndefined();
    expect(queryOf(posture, { threshold: 3, excluded_users: ['robot@acme.example'] })).toBe(queryOf(posture));
    expect(queryOf(find('sso_disabled'), { threshold: 3 })).toBe(queryOf(find('sso_disabled')));
  });

  it('keeps every rule one that can be written', () => {
    const settings = (id: string) => ({ rule_tuning: { [id]: { threshold: 9, excluded_users: ['a@acme.example'] } } });
    const stack = toStack('8.19.0');
    const broken = rules.filter(
      (rule) =>
        renderRule(rule, { stack, settings: {} }).status === 'rule' &&
        renderRule(rule, { stack, settings: settings(rule.id) }).status !== 'rule',
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  it('can be done to many rules', () => {
    expect(rules.filter((rule) => tunableThreshold(rule) !== undefined).length).toBeGreaterThan(50);
    expect(rules.filter(canExcludeUsers).length).toBeGreaterThan(230);
  });
});
