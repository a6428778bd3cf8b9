import { ACTIVITY_TYPES } from '../../catalogue';
import { RUNTIME_ACTIONS } from '../intent';
import data from './mitre.json';
import activitiesByTechnique from './techniques_by_activity.json';
import { isTechnique, techniquesOf, toThreat } from './mitre';

const techniques: Record<string, { name: string; tactic: string }> = data.techniques;

describe('the MITRE table', () => {
  it('has a known tactic and, for a sub-technique, its parent', () => {
    for (const [id, { name, tactic }] of Object.entries(techniques)) {
      expect(id).toMatch(/^T\d{4}(\.\d{3})?$/);
      expect(name).not.toBe('');
      expect(Object.keys(data.tactics)).toContain(tactic);
      expect(techniques).toHaveProperty([id.split('.')[0] ?? '']);
    }
  });

  it('is what activities refer to, and they are known', () => {
    const known = new Set([...ACTIVITY_TYPES.map(({ type }) => type), ...RUNTIME_ACTIONS]);
    for (const [id, activities] of Object.entries(activitiesByTechnique)) {
      expect(isTechnique(id)).toBe(true);
      expect(activities.filter((type) => !known.has(type))).toEqual([]);
    }
  });
});

describe('toThreat', () => {
  it('puts sub-techniques under their technique and techniques under their tactic', () => {
    const threat = toThreat(['T1098.001', 'T1098.003', 'T1530', 'T9999']);
    expect(threat.map(({ tactic, technique }) => [tactic.id, technique.map(({ id }) => id)])).toEqual([
      ['TA0003', ['T1098']],
      ['TA0009', ['T1530']],
    ]);
    expect(threat[0]?.technique[0]?.subtechnique.map(({ reference }) => reference)).toEqual([
      'https://attack.mitre.org/techniques/T1098/001/',
      'https://attack.mitre.org/techniques/T1098/003/',
    ]);
  });
});

describe('techniquesOf', () => {
  it('gives at most three, each once', () => {
    expect(techniquesOf(['admin_api_key_created', 'platform_api_key_created'])).toEqual(['T1098.001']);
    expect(techniquesOf(ACTIVITY_TYPES.map(({ type }) => type))).toHaveLength(3);
    expect(techniquesOf(['unheard_of'])).toEqual([]);
  });
});
