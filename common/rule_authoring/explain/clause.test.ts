import type { Condition } from '../intent';
import { clause } from './clause';
import { conditionWords } from './condition_words';

const activity = (...types: string[]): Condition => ({ kind: 'activity', types });
const equals = (field: string, ...values: Array<string | boolean>): Condition => ({ kind: 'equals', field, values });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const said = (where: Condition): string => clause({ where }, {});

describe('clause', () => {
  it('puts who, what, where from and when in their places', () => {
    expect(
      said(
        all(
          activity('org_data_export_started'),
          equals('anthropic.audit.actor.type', 'admin_api_key_actor'),
          not({ kind: 'listed', field: 'source.ip', list: 'trusted_networks' }),
          not({ kind: 'business_hours' }),
          equals('organization.id', 'org_1'),
        ),
      ),
    ).toBe(
      'an Admin API key starts an organization data export from an address that is not in one of the trusted networks outside business hours, where the organization is "org_1"',
    );
  });

  it('says which way something is switched', () => {
    expect(said(all(activity('org_sso_toggled'), equals('anthropic.audit.enabled', false)))).toBe(
      'somebody switches SSO off',
    );
  });

  it('says it without any activity', () => {
    expect(said({ kind: 'listed', field: 'user.email', list: 'break_glass_users' })).toBe(
      'one of the break-glass accounts is active',
    );
    expect(clause({ where: all(), source: 'runtime' }, {}, { subject: 'the same user' })).toBe(
      'the same user is active in Claude Code or Cowork',
    );
  });

  it('keeps what belongs to one of several activities there', () => {
    const failed = all(activity('org_sso_toggled'), equals('anthropic.audit.enabled', false));
    expect(said({ kind: 'any', of: [activity('org_ip_restriction_deleted'), failed] })).toBe(
      'somebody deletes an IP restriction or switches SSO off',
    );
  });
});

describe('conditionWords', () => {
  const [user, country] = [equals('user.email', 'a@example.com'), equals('source.geo.country_iso_code', 'US')] as const;

  it('negates each part, and "or" becomes "and"', () => {
    expect(conditionWords(not({ kind: 'any', of: [user, country] }), {})).toBe(
      'the user is not "a@example.com" and the country is not "US"',
    );
    expect(conditionWords(not(all(user, country)), {})).toBe(
      'the user is not "a@example.com" or the country is not "US"',
    );
    expect(conditionWords(not(not(user)), {})).toBe('the user is "a@example.com"');
  });

  it('knows the negation of words other than "is"', () => {
    const text: Condition = { kind: 'text', field: 'user_agent.original', how: 'contains', values: ['curl'] };
    expect(conditionWords(not(text), {})).toBe('the user agent does not contain "curl"');
    expect(conditionWords(not({ kind: 'exists', field: 'source.ip' }), {})).toBe('there is no address');
  });
});
