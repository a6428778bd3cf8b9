import { EMPTY_SETTINGS, settingsInputCodec } from '../../common/api/settings';
import type { OrganizationSettings } from '../../common/api/settings';
import { InvalidRequestError } from '../errors/invalid_request_error';
import { parseSettings } from './parse_settings';

const parse = (change: Partial<OrganizationSettings>): OrganizationSettings =>
  parseSettings({ ...EMPTY_SETTINGS, ...change });

const HOURS = { time_zone: 'Europe/Berlin', days: ['monday', 'friday'], from: '08:00', to: '18:00' };

describe('parseSettings', () => {
  it('takes what is empty', () => {
    expect(parseSettings(EMPTY_SETTINGS)).toEqual(EMPTY_SETTINGS);
  });

  it.each<[keyof OrganizationSettings, string[], string[]]>([
    ['approved_mcp_servers', [' GitHub ', '', 'GitHub', 'a "quoted" | name'], ['GitHub', 'a "quoted" | name']],
    ['approved_domains', ['@Acme.Example', 'sub.acme.example', 'acme.example'], ['acme.example', 'sub.acme.example']],
    [
      'trusted_networks',
      ['10.1.2.3/8', '203.0.113.7', '2001:db8::1/32', '2001:db8::5'],
      ['10.0.0.0/8', '203.0.113.7/32', '2001:db8::/32', '2001:db8::5/128'],
    ],
    ['approved_countries', ['de', 'Germany', 'USA', 'France'], ['DE', 'US', 'FR']],
    ['break_glass_users', ['Root.Admin+x@acme.example'], ['Root.Admin+x@acme.example']],
    ['known_collectors', ['apikey_01RETENTION'], ['apikey_01RETENTION']],
    [
      'approved_otlp_endpoints',
      ['https://otel.acme.example:4318/v1', 'collector.acme.example:4317'],
      ['https://otel.acme.example:4318/v1', 'collector.acme.example:4317'],
    ],
    [
      'indices',
      [' logs-anthropic.audit-prod ', 'remote:logs-anthropic.audit-*'],
      ['logs-anthropic.audit-prod', 'remote:logs-anthropic.audit-*'],
    ],
    ['endpoint_indices', ['.alerts-security.alerts-*'], ['.alerts-security.alerts-*']],
    ['idp_indices', ['logs-okta.system-*', '-logs-okta.system-test'], ['logs-okta.system-*', '-logs-okta.system-test']],
  ])('brings %s into the form of rules', (field, given, kept) => {
    expect(parse({ [field]: given })[field]).toEqual(kept);
  });

  it.each<[keyof OrganizationSettings, string]>([
    ['approved_mcp_servers', 'a\nb'],
    ['approved_domains', 'acme'],
    ['approved_domains', 'bob@acme.example'],
    ['approved_domains', '*.acme.example'],
    ['trusted_networks', '10.0.0.0/33'],
    ['trusted_networks', '0.0.0.0/0'],
    ['trusted_networks', '::/0'],
    ['trusted_networks', 'office'],
    ['approved_countries', 'Atlantis'],
    ['approved_countries', 'XX'],
    ['break_glass_users', 'root'],
    ['break_glass_users', 'root@localhost'],
    ['known_collectors', 'a key with spaces'],
    ['approved_otlp_endpoints', 'https://'],
    ['approved_otlp_endpoints', 'two words'],
    ['indices', '*'],
    ['indices', '*:*'],
    ['indices', '-logs-a'],
    ['indices', 'logs-a,logs-b'],
    ['indices', 'logs a'],
    ['indices', '.security-7'],
    ['indices', 'remote:.kibana'],
    ['runtime_indices', 'Logs-X'],
    ['idp_indices', '"logs"'],
  ])('refuses in %s: %s', (field, entry) => {
    const given = field === 'indices' && entry !== '-logs-a' ? ['logs-anthropic.audit-*', entry] : [entry];
    expect(() => parse({ [field]: given })).toThrow(InvalidRequestError);
    try {
      parse({ [field]: given });
    } catch (thrown) {
      expect((thrown as InvalidRequestError).details.data).toEqual({ field, index: given.length - 1 });
    }
  });

  it('takes business hours, over midnight as well', () => {
    expect(parse({ business_hours: { ...HOURS, days: ['Friday', 'monday'], from: '8:00' } }).business_hours).toEqual(
      HOURS,
    );
    expect(parse({ business_hours: { ...HOURS, from: '22:00', to: '06:00' } }).business_hours?.to).toBe('06:00');
  });

  it.each([
    { time_zone: 'Mars/Olympus' },
    { days: ['someday'] },
    { days: [] },
    { from: '25:00' },
    { to: '8' },
    { from: '18:00' },
  ])('refuses business hours with %p', (change) => {
    expect(() => parse({ business_hours: { ...HOURS, ...change } })).toThrow(InvalidRequestError);
  });

  it('knows the products whose logs rules can read', () => {
    expect(parse({ idp_product: ' Okta ' }).idp_product).toBe('okta');
    expect(parse({ idp_product: '' }).idp_product).toBeNull();
    expect(() => parse({ idp_product: 'constructor' })).toThrow(InvalidRequestError);
  });
});

describe('settingsInputCodec', () => {
  const isAccepted = (change: object): boolean =>
    settingsInputCodec.decode({ settings: { ...EMPTY_SETTINGS, ...change } })._tag === 'Right';

  it('holds lists to a size', () => {
    expect(isAccepted({})).toBe(true);
    expect(isAccepted({ approved_skills: Array.from({ length: 1001 }, String) })).toBe(false);
    expect(isAccepted({ approved_skills: ['x'.repeat(1025)] })).toBe(false);
    expect(isAccepted({ indices: Array.from({ length: 21 }, (_, index) => `logs-${index}`) })).toBe(false);
    expect(isAccepted({ approved_skills: 'one' })).toBe(false);
    expect(isAccepted({ approved_skills: undefined })).toBe(false);
  });
});
