import type { InstalledState, LibraryRule } from '../../../common/api/library';
import { countCoverage } from './coverage/count_coverage';
import { isInstallable, isUpdatable, matches, NO_FILTERS, statesOf } from './rule_state';

const ENABLED: InstalledState = { id: '1', enabled: true, changedByHand: [], updates: [] };

const rule = (change: Partial<LibraryRule> = {}): LibraryRule => ({
  id: 'sso_disabled',
  ruleId: 'claude-activity-sso_disabled',
  name: 'Claude: SSO turned off',
  family: 'sso_idp_mfa',
  severity: 'high',
  riskScore: 73,
  version: 1,
  isBuildingBlock: false,
  tactics: ['TA0005', 'TA0006'],
  techniques: ['T1556'],
  sources: ['audit'],
  needs: [],
  isOffered: true,
  installed: null,
  ...change,
});

describe('statesOf', () => {
  it.each<[Partial<LibraryRule>, string[]]>([
    [{}, ['available']],
    [{ isOffered: false }, ['needs_setup']],
    [{ installed: ENABLED }, ['enabled']],
    [{ installed: { ...ENABLED, enabled: false, changedByHand: ['name'] } }, ['disabled', 'changed']],
    [{ installed: { ...ENABLED, updates: ['query'] } }, ['update', 'enabled']],
    [{ installed: ENABLED, isOffered: false }, ['enabled', 'needs_setup']],
  ])('of %j is %j', (change, states) => {
    expect(statesOf(rule(change))).toEqual(states);
  });

  it('decides what can be installed and updated', () => {
    expect([rule(), rule({ isOffered: false }), rule({ installed: ENABLED })].map(isInstallable)).toEqual([
      true,
      false,
      false,
    ]);
    const due = { ...ENABLED, updates: ['query' as const] };
    expect([rule({ installed: due }), rule({ installed: ENABLED }), rule()].map(isUpdatable)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('matches', () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ text: 'off  sso' }, true],
    [{ text: 't1556' }, true],
    [{ text: 'sso export' }, false],
    [{ families: ['keys', 'sso_idp_mfa'] }, true],
    [{ families: ['keys'] }, false],
    [{ tactics: ['TA0006'], severities: ['high'], states: ['available'] }, true],
    [{ tactics: ['TA0006'], severities: ['low'] }, false],
    [{ states: ['enabled'] }, false],
  ])('%j: %j', (filters, expected) => {
    expect(matches(rule(), { ...NO_FILTERS, ...filters })).toBe(expected);
  });
});

describe('countCoverage', () => {
  it('counts a rule under each of its keys, in their order, and leaves out keys without a rule', () => {
    const rules = [rule(), rule({ tactics: ['TA0006'], installed: ENABLED }), rule({ tactics: [] })];
    expect(countCoverage(rules, ['TA0001', 'TA0006', 'TA0005'], ({ tactics }) => tactics)).toEqual([
      { key: 'TA0006', rules: 2, installed: 1, enabled: 1 },
      { key: 'TA0005', rules: 1, installed: 0, enabled: 0 },
    ]);
  });
});
