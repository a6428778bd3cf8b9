import { unauthenticatedActor } from '../activities/actor';
import type { Incident } from './incident';

/** Failed sign-ins, one that succeeds by mail link, step-up checks that fail, then a trusted device of the attacker's own. */
export const suspiciousSignIn: Incident = ({ maker, random, person, strangeIpAddress }) => {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
  const stranger = unauthenticatedActor({ email: person.email, ipAddress: strangeIpAddress, userAgent });
  const intruder = {
    type: 'user_actor',
    email_address: person.email,
    user_id: person.userId,
    ip_address: strangeIpAddress,
    user_agent: userAgent,
  };
  const before = (type: string, gapSeconds: number) => maker.draft({ type, actor: stranger, gapSeconds });
  const after = (type: string, gapSeconds: number, given: Record<string, unknown> = {}) =>
    maker.draft({ type, actor: intruder, person, given, gapSeconds });
  return [
    ...Array.from({ length: random.integer(6, 9) }, () => before('sso_login_failed', random.between(6, 30))),
    before('magic_link_login_initiated', 40),
    after('magic_link_login_succeeded', 50, { mfa_method: null }),
    ...Array.from({ length: 5 }, () =>
      after('step_up_authentication_failed', random.between(8, 25), {
        method: 'webauthn',
        reason: 'verification_failed',
      }),
    ),
    after('trusted_device_enrolled', 60, { enrollment_method: 'session', platform: 'web_claude_ai' }),
    after('claude_project_viewed', 30),
    after('claude_project_viewed', 12),
    after('claude_file_viewed', 9),
    after('claude_file_exported', 25, { export_destination: 'google_drive' }),
  ];
};
