import { keepInMetadata } from './keep_in_metadata';
import type { Claim, MappedActivity } from './mapped_activity';

/**
 * Lets a field fill a target that others may fill too: the lowest rank wins whatever the order of the keys. A loser
 * whose value stands nowhere else goes to the catch-all.
 */
export const claimTarget = (
  mapped: MappedActivity,
  target: 'targetEmail' | 'targetId' | 'groupId',
  claim: Claim,
): void => {
  const current = mapped[target];
  const wins = current === undefined || claim.rank < current.rank;
  const loser = wins ? current : claim;
  if (wins) mapped[target] = claim;
  if (loser && !loser.isKept) keepInMetadata(mapped, loser.value, loser.field);
};
