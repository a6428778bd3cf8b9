import type { Actor } from '../../common/compliance_api/activity';
import type { Person } from '../organization/fictional_organization';

/** Which device somebody uses at the moment. */
export type Device = 'browser' | 'app' | 'terminal';

/** Somebody who is signed in: from the office or from home, on one of their devices. */
export const userActor = ({
  person,
  device = 'browser',
  atHome = false,
}: {
  person: Person;
  device?: Device;
  atHome?: boolean;
}): Actor => ({
  type: 'user_actor',
  email_address: person.email,
  user_id: person.userId,
  ip_address: atHome ? person.homeIpAddress : person.office.ipAddress,
  user_agent: person[device] ?? person.browser,
});

/** Somebody before sign-in is complete; the address is what was typed. */
export const unauthenticatedActor = ({
  email,
  ipAddress,
  userAgent,
}: {
  email: string | null;
  ipAddress: string;
  userAgent: string;
}): Actor => ({
  type: 'unauthenticated_user_actor',
  ip_address: ipAddress,
  user_agent: userAgent,
  unauthenticated_email_address: email,
});
