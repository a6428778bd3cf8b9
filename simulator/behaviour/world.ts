import { buildOrganization } from '../organization/build_organization';
import type { FictionalOrganization } from '../organization/fictional_organization';
import { RandomSource } from '../random/random_source';
import type { Doer, WeightedType } from './breadth';
import { typesOf } from './breadth';

/** What everything that happens is made from. */
export interface World {
  organization: FictionalOrganization;
  /** The root of all randomness. */
  random: RandomSource;
  singleTypes: Record<Doer, WeightedType[]>;
}

/** The same seed gives the same world. */
export const buildWorld = ({ seed, peopleCount }: { seed: string; peopleCount: number }): World => {
  const random = new RandomSource(seed);
  return {
    random,
    organization: buildOrganization({ random: random.fork('organization'), peopleCount }),
    singleTypes: {
      member: typesOf('member'),
      engineer: typesOf('engineer'),
      designer: typesOf('designer'),
      finance: typesOf('finance'),
      administrator: typesOf('administrator'),
      admin_key: typesOf('admin_key'),
      service_account: typesOf('service_account'),
    },
  };
};
