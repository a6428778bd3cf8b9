import type { Intent } from '../intent';
import { durationWords, explainIntent, ruleTitle, toAssumptions } from '.';
import { everyWords, shortList, spanWords, withArticle } from './words';

const outside: Intent = {
  shape: {
    kind: 'event',
    events: {
      where: {
        kind: 'all',
        of: [
          { kind: 'activity', types: ['mcp_server_created'] },
          {
            kind: 'not',
            of: { kind: 'listed', field: 'anthropic.audit.mcp_server_name', list: 'approved_mcp_servers' },
          },
        ],
      },
    },
  },
  except: { kind: 'equals', field: 'user.email', values: ['admin@example.com'] },
};
const spike: Intent = {
  shape: {
    kind: 'baseline',
    events: { where: { kind: 'activity', types: ['magic_link_login_failed'] } },
    by: ['user.email'],
    window: '15m',
    history: '14d',
    factor: 5,
    minimum: 5,
  },
  assumed: ['window', 'history', 'factor', 'minimum', 'by'],
  notes: ['"Spike" is read as a deviation.'],
};

describe('explainIntent', () => {
  it('says what the rule does, with the entries of the list', () => {
    expect(explainIntent(outside, { approved_mcp_servers: ['GitHub', 'Jira'] })).toBe(
      'Alerts whenever somebody adds an MCP server that is not one of the approved MCP servers (GitHub and Jira). Not counted: events where the user is "admin@example.com".',
    );
    expect(explainIntent(spike, {})).toBe(
      'Alerts when the same user fails to sign in with a magic link unusually often: at least 5 times in the last 15 minutes, and at least 5 times the average of the 14 days before.',
    );
  });
});

describe('explainIntent of shapes that the rule library uses', () => {
  const signIns = { where: { kind: 'activity', types: ['sso_login_succeeded'] } } as const;
  const settingsChanged = { kind: 'activity', types: ['claude_organization_settings_updated'] } as const;
  const setting = (more: object): Intent =>
    ({
      shape: {
        kind: 'event',
        events: { where: { kind: 'all', of: [settingsChanged, { kind: 'setting', setting: 'invites', ...more }] } },
      },
    }) as Intent;

  it('says how far and how fast', () => {
    const shape = {
      kind: 'travel',
      events: { ...signIns },
      by: ['user.email'],
      within: '24h',
      min_km: 1000,
      min_kmh: 800,
    };
    expect(explainIntent({ shape } as unknown as Intent, {})).toContain(
      'in two places at least 1000 km apart, faster than 800 km/h, within 24 hours',
    );
  });

  it('says what a silence is compared with', () => {
    const shape = {
      kind: 'silence',
      events: { where: { kind: 'all', of: [] } },
      by: ['organization.id'],
      quiet: '1h',
      history: '24h',
      minimum: 10,
      as_before: { ago: '7d', minimum: 40 },
    };
    expect(explainIntent({ shape } as unknown as Intent, {})).toContain('but had at least 40 at this time 7 days ago');
  });

  it('says that what many do is no news', () => {
    const shape = {
      kind: 'new_value',
      events: { ...signIns },
      of: ['user.email'],
      by: [],
      history: '14d',
      unless_common: 5,
    };
    expect(explainIntent({ shape } as unknown as Intent, {})).toContain('unless more than 5 others did so before');
  });

  it('says what a setting must not hold', () => {
    expect(explainIntent(setting({ outside: 'approved_domains' }), {})).toContain('holds something else than the');
    expect(explainIntent(setting({ matches: '[0-9]+' }), {})).toContain('the setting invites becomes [0-9]+');
  });
});

describe('toAssumptions', () => {
  it('makes a sentence and a value of each part that was filled in', () => {
    expect(toAssumptions(spike, {})).toEqual([
      { part: 'window', text: 'The time span is 15 minutes, since the request names none.', value: '15m' },
      { part: 'history', text: 'Compared with the 14 days before.', value: '14d' },
      { part: 'factor', text: 'Unusual means at least 5 times the average.', value: 5 },
      { part: 'minimum', text: "Fewer than 5 don't count.", value: 5 },
      { part: 'by', text: 'Counted for each user.', value: ['user.email'] },
      { part: 'note', text: '"Spike" is read as a deviation.' },
    ]);
  });

  it('leaves out parts that the shape does not have', () => {
    expect(toAssumptions({ ...outside, assumed: ['window', 'factor'] }, {})).toEqual([]);
  });
});

describe('ruleTitle', () => {
  it('is short, even for long lists', () => {
    expect(ruleTitle(spike)).toBe('Claude: spike in failed magic-link sign-ins per user');
    const values = Array.from({ length: 200 }, (_, index) => `user${index}@example.com`);
    const long: Intent = {
      shape: { kind: 'event', events: { where: { kind: 'equals', field: 'user.email', values } } },
    };
    expect(ruleTitle(long).length).toBeLessThanOrEqual(110);
  });
});

describe('words', () => {
  it('writes times as people do', () => {
    expect(['90s', '15m', '1h', '24h', '14d'].map(durationWords)).toEqual([
      '90 seconds',
      '15 minutes',
      '1 hour',
      '24 hours',
      '14 days',
    ]);
    expect([4320, 86_460, 604_800].map(spanWords)).toEqual(['1 hour 12 minutes', '1 day 1 minute', '7 days']);
    expect([300, 3600].map(everyWords)).toEqual(['every 5 minutes', 'every hour']);
  });

  it('puts articles and lists', () => {
    expect(['address', 'MCP server', 'user', 'API key', 'skill'].map(withArticle)).toEqual([
      'an address',
      'an MCP server',
      'a user',
      'an API key',
      'a skill',
    ]);
    expect(shortList(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e or 2 more');
  });
});
