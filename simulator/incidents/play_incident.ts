import type { Draft } from '../activities/draft';
import { DraftMaker } from '../activities/draft_maker';
import { KnownIds } from '../activities/known_ids';
import type { World } from '../behaviour/world';
import type { RandomSource } from '../random/random_source';
import type { Micros } from '../time/instant';
import type { Incident, IncidentKind } from './incident';
import { leakedKey } from './leaked_key';
import { loggingTamperedWith } from './logging_tampered_with';
import { massExport } from './mass_export';
import { shadowMcpServer } from './shadow_mcp_server';
import { suspiciousSignIn } from './suspicious_sign_in';

const INCIDENTS: Record<IncidentKind, Incident> = {
  leaked_key: leakedKey,
  suspicious_sign_in: suspiciousSignIn,
  shadow_mcp_server: shadowMcpServer,
  mass_export: massExport,
  logging_tampered_with: loggingTamperedWith,
};

/** The steps of one incident; who is in it is drawn. */
export const playIncident = ({
  kind,
  world,
  random,
  at,
}: {
  kind: IncidentKind;
  world: World;
  random: RandomSource;
  at: Micros;
}): Draft[] => {
  const { organization } = world;
  const knownIds = new KnownIds(random.fork('ids'));
  return INCIDENTS[kind]({
    organization,
    random,
    maker: new DraftMaker({ organization, random, knownIds, at }),
    person: random.pick(organization.people.filter(({ persona }) => persona !== 'administrator')),
    administrator: random.pick(organization.people.filter(({ persona }) => persona === 'administrator')),
    strangeIpAddress: `203.0.113.${random.integer(251, 254)}`,
  });
};
