import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectionRules } from '../common/detection_rules';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'bin.js'), 'rules', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

const bodiesOf = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const settingsFile = (settings: object): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'rules-')), 'settings.json');
  writeFileSync(path, JSON.stringify(settings));
  return path;
};

describe('claude-activity rules', () => {
  it('lists every rule with what it still needs', () => {
    const { status, stdout } = run('list');
    expect(status).toBe(0);
    for (const { id, name } of detectionRules())
      expect(stdout).toMatch(new RegExp(`^${id} .*${name.slice(-20)}$`, 'm'));
    expect(stdout).toMatch(/^outside_invite .*needs approved_domains/m);
  });

  it('exports bodies for Kibana, and says which rules are left out and why', () => {
    const { status, stdout, stderr } = run('export', '--only', 'privileges');
    expect(status).toBe(0);
    const names = bodiesOf(stdout).map((body) => body['rule_id']);
    expect(names).toContain('claude-activity-self_elevation');
    expect(names).not.toContain('claude-activity-outside_invite');
    expect(stderr).toMatch(/^Left out outside_invite: Which e-mail domains/m);
  });

  it('exports what the settings make possible', () => {
    const settings = settingsFile({ approved_domains: ['acme.example'] });
    const { stdout, stderr } = run('export', '--only', 'outside_invite', '--settings', settings, '--stack', '9.4.0');
    expect(stderr).toBe('');
    const [body] = bodiesOf(stdout);
    expect(body).toMatchObject({ rule_id: 'claude-activity-outside_invite', type: 'esql', enabled: false });
    expect(body?.['query']).toContain('@acme.example');
  });

  it('knows its families and rules by name', () => {
    const { status, stderr } = run('list', '--only', 'weather');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no family and no rule of this name.');
  });
});
