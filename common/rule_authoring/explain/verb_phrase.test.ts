import { ACTIVITY_TYPES } from '../../catalogue';
import { headlineOf, headlineWords } from './headline';
import { inPresent, predicateOf, verbPhrase } from './verb_phrase';

describe('verb phrases', () => {
  it('all have a present tense', () => {
    const without = ACTIVITY_TYPES.map(({ type }) => verbPhrase(type)).filter((phrase) => inPresent(phrase) === phrase);
    expect(without).toEqual([]);
  });

  it('change every verb that is joined to the first one, and nothing else', () => {
    expect(inPresent('archived or restored a security scan')).toBe('archives or restores a security scan');
    expect(inPresent('accepted the BAA and turned on HIPAA protections')).toBe(
      'accepts the BAA and turns on HIPAA protections',
    );
    expect(inPresent('had a prompt denied by an inference hook')).toBe('has a prompt denied by an inference hook');
  });

  it('name a thing once', () => {
    const types = ['claude_skill_created', 'claude_skill_enabled', 'org_ip_restriction_deleted'];
    expect(predicateOf(types, [], 'present')).toBe('creates or enables a skill or deletes an IP restriction');
  });

  it('that are not known are said as they are', () => {
    expect(predicateOf(['brand_new_thing'], [], 'past')).toBe('did "brand new thing"');
  });
});

describe('headlines', () => {
  const headlines = (types: string[], isPlural = false): string[] =>
    headlineWords(
      types.flatMap((type) => headlineOf(type) ?? []),
      isPlural,
    );

  it('put the thing first', () => {
    expect(headlines(['admin_api_key_created', 'admin_api_key_deleted'])).toEqual(['Admin API key created or deleted']);
    expect(headlines(['org_user_deleted'], true)).toEqual(['members removed from the organization']);
    expect(headlines(['org_sso_toggled'], true)).toEqual(['SSO switched on or off']);
  });

  it('fold ways to sign in', () => {
    expect(headlines(['sso_login_failed', 'magic_link_login_failed'], true)).toEqual([
      'failed SSO or magic-link sign-ins',
    ]);
  });

  it('of sign-ins that worked and that failed stay apart', () => {
    expect(headlines(['sso_login_failed', 'sso_login_succeeded'])).toEqual(['failed SSO sign-in', 'SSO sign-in']);
  });
});
