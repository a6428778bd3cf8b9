import { keepInMetadata } from './keep_in_metadata';
import type { Claim, MappingState } from './mapping_state';

/**
 * Lets a field fill a target that others may fill too: the lowest rank wins whatever the order of the keys. A loser
 * whose value stands nowhere else goes to the catch-all.
 */
export const claimTarget = (state: MappingState, target: 'targetEmail' | 'targetId' | 'groupId', claim: Claim): void => {
  const current = state[target];
  const isFirst = current === undefined || claim.rank < current.rank;
  const loser = isFirst ? current : claim;
  if (isFirst) state[target] = claim;
  if (loser && !loser.isKept) keepInMetadata(state, loser.value, loser.field);
};
