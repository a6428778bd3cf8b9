import type { RandomSource } from './random_source';

/** An id in the API's form, `<prefix>_01…`. Activities have two letters more than other objects. */
export const makeId = (prefix: string, random: RandomSource): string =>
  `${prefix}_01${random.base58(prefix === 'activity' ? 24 : 22)}`;
