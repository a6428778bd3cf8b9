import type { Draft } from '../activities/draft';
import type { DraftMaker } from '../activities/draft_maker';
import type { FictionalOrganization, Person } from '../organization/fictional_organization';
import type { RandomSource } from '../random/random_source';

export const INCIDENT_KINDS = [
  'leaked_key',
  'suspicious_sign_in',
  'shadow_mcp_server',
  'mass_export',
  'logging_tampered_with',
] as const;

/** A scripted chain of activities that a security team would want to see. */
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export interface IncidentContext {
  organization: FictionalOrganization;
  maker: DraftMaker;
  random: RandomSource;
  /** The person whose account the incident is about, no administrator. */
  person: Person;
  administrator: Person;
  /** An address outside every network that the organization uses. */
  strangeIpAddress: string;
}

/** The steps of an incident, in order; gaps are those of a patient attacker, in seconds. */
export type Incident = (context: IncidentContext) => Draft[];
