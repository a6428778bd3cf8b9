import type { Actor } from '../../common/compliance_api/activity';
import type { Draft } from '../activities/draft';
import type { DraftMaker } from '../activities/draft_maker';
import type { Person } from '../organization/fictional_organization';
import type { RandomSource } from '../random/random_source';
import type { WeightedType } from './breadth';

/** What a flow needs to know about the person who does it. */
export interface FlowContext {
  person: Person;
  actor: Actor;
  maker: DraftMaker;
  random: RandomSource;
  /** Chats from earlier that somebody may come back to; new ones are added. */
  chats: { id: string; projectId: string | null }[];
  /** Projects that the person belongs to. */
  projectIds: string[];
  singleTypes: WeightedType[];
}

/** A short piece of work: activities that follow each other, each with its distance from the one before. */
export type Flow = (context: FlowContext) => Draft[];
