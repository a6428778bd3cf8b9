import { unauthenticatedActor } from '../activities/actor';
import type { Draft } from '../activities/draft';
import type { FlowContext } from './flow';

/** How the day begins: mostly single sign-on, sometimes by mail or a social account, and not always at the first try. */
export const signIn = ({ person, actor, maker, random }: FlowContext): Draft[] => {
  const before = unauthenticatedActor({
    email: person.email,
    ipAddress: actor.ip_address ?? person.homeIpAddress,
    userAgent: actor.user_agent ?? person.browser,
  });
  const step = (type: string, signedIn: boolean, seconds: [number, number]): Draft =>
    maker.draft({
      type,
      actor: signedIn ? actor : before,
      person,
      // Second factors are the identity provider's business; the feed says nothing about them.
      given: { mfa_method: null },
      gapSeconds: random.between(...seconds),
    });

  const drafts: Draft[] = [];
  const way = random.weighted([
    { name: 'sso', weight: 90 },
    { name: 'magic_link', weight: 6 },
    { name: 'social', weight: 4 },
  ]).name;
  if (way === 'social') return [step('social_login_succeeded', true, [0, 1])];
  if (random.chance(0.05)) {
    drafts.push(step(`${way}_login_initiated`, false, [0, 1]), step(`${way}_login_failed`, false, [5, 40]));
  }
  drafts.push(step(`${way}_login_initiated`, false, [2, 20]), step(`${way}_login_succeeded`, true, [4, 25]));
  if (person.persona === 'administrator' && random.chance(0.5)) {
    drafts.push(step('step_up_authentication_succeeded', true, [60, 900]));
  }
  return drafts;
};

export const signOut = ({ person, actor, maker }: FlowContext): Draft =>
  maker.draft({ type: 'user_logged_out', actor, person, gapSeconds: 30 });
