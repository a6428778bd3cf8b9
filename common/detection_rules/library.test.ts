import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET } from '../names';
import { isInBand, isTechnique } from '../rule_authoring/rule_body';
import { decodeRule } from './decode_rule';
import { detectionRules, FAMILY_NAMES, renderRule, ruleIdOf, toStack } from '.';
import type { DetectionRule } from '.';

const FOLDER = join(__dirname, 'rules');
const rules = detectionRules();

/** Every list and index pattern that a rule may ask for. */
const SETTINGS = {
  approved_mcp_servers: ['GitHub'],
  approved_domains: ['acme.example'],
  trusted_networks: ['203.0.113.0/24'],
  approved_countries: ['DE'],
  approved_skills: ['pdf'],
  break_glass_users: ['breakglass@acme.example'],
  known_collectors: ['apikey_01RETENTION'],
  approved_plugins: ['reviews'],
  approved_otlp_endpoints: ['https://otel.acme.example:4318'],
  idp_indices: ['logs-okta.system-*'],
  idp_product: 'okta',
  endpoint_indices: ['.alerts-security.alerts-default'],
};

const filesOf = (family: string): string[] =>
  readdirSync(join(FOLDER, family)).filter((name) => name.endsWith('.json') && !name.endsWith('.scenarios.json'));

const render = (rule: DetectionRule, version: string) =>
  renderRule(rule, { stack: toStack(version), settings: SETTINGS });

describe('the rule library', () => {
  it('holds every file of its folders, each under its own name and family', () => {
    const found = FAMILY_NAMES.flatMap((family) => filesOf(family).map((name) => `${family}/${name}`));
    expect(rules.map(({ family, id }) => `${family}/${id}.json`).sort()).toEqual(found.sort());
    expect(new Set(rules.map(ruleIdOf)).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('has scenarios beside every rule', () => {
    const without = rules.filter(({ family, id }) => !existsSync(join(FOLDER, family, `${id}.scenarios.json`)));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says all that an analyst needs', (_id, rule) => {
    expect(isInBand(rule.severity, rule.risk_score)).toBe(true);
    expect(rule.attack.filter((id) => !isTechnique(id))).toEqual([]);
    expect(rule.attack.length + rule.atlas.length).toBeGreaterThan(0);
    expect(rule.description.length).toBeGreaterThan(40);
    expect(rule.triage.look_at.length).toBeGreaterThan(0);
    expect(rule.false_positives.length).toBeGreaterThan(0);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s becomes a complete rule body', (_id, rule) => {
    const draft = render(rule, '8.19.0');
    expect(draft).toMatchObject({ status: 'rule', reason: null });
    expect(draft.rule).toMatchObject({
      rule_id: `claude-activity-${rule.id}`,
      version: 1,
      name: rule.name,
      description: rule.description,
      severity: rule.severity,
      enabled: false,
    });
    expect(draft.rule?.['note']).toContain('## Triage');
    expect(draft.rule?.['setup']).toContain('## Setup');
  });

  it('can be written for the oldest Kibana, but for what it has no functions for', () => {
    const refused = rules.filter((rule) => render(rule, '8.12.2').status !== 'rule').map(({ id }) => id);
    expect(refused).toEqual(rules.filter(({ shape }) => shape.kind === 'travel').map(({ id }) => id));
  });

  it.each(['8.13.0', '8.14.0', '8.15.0', '8.16.0', '8.18.0', '9.0.0', '9.2.0', '9.4.0', '9.5.0'])(
    'can be written for %s',
    (version) => {
      const reasons = rules.map((rule) => render(rule, version)).flatMap(({ reason }) => reason ?? []);
      const known = version < '8.15' ? /ST_\w+ does not exist/ : /^$/;
      expect(reasons.filter((reason) => !known.test(reason))).toEqual([]);
    },
  );

  it('reads events of telemetry and of the feed apart', () => {
    const mixed = rules.filter(({ shape }) => JSON.stringify(shape).includes('"source":"runtime"'));
    for (const rule of mixed) {
      const draft = render(rule, '8.19.0');
      if (draft.esql?.includes('logs-anthropic') === true) expect(draft.esql).toContain(DATASET);
    }
  });
});

describe('decodeRule', () => {
  const [first] = rules;
  const file = JSON.parse(
    readFileSync(join(FOLDER, String(first?.family), `${String(first?.id)}.json`), 'utf8'),
  ) as Record<string, unknown>;

  it('reads what the file says', () => {
    expect(decodeRule(file)).toEqual(first);
  });

  it('refuses a key that nobody reads, which could change what the rule says', () => {
    expect(() => decodeRule({ ...file, exept: { kind: 'exists', field: 'user.email' } })).toThrow(/exept/);
  });

  it('refuses a wrong value with its place', () => {
    expect(() => decodeRule({ ...file, severity: 'urgent' })).toThrow(/severity/);
  });
});

describe('exceptions of the settings', () => {
  const rule = rules.find(({ id }) => id === 'compliance_content_deleted');

  it('are part of the query where the list is set, and no question where it is not', () => {
    if (rule === undefined) throw new Error('The rule is gone.');
    const stack = toStack('8.19.0');
    const [without, withList] = [{}, { known_collectors: ['apikey_01RETENTION'] }].map((settings) =>
      renderRule(rule, { stack, settings }),
    );
    expect(without?.status).toBe('rule');
    expect(without?.esql).not.toContain('RETENTION');
    expect(withList?.esql).toContain('"apikey_01RETENTION"');
  });
});
