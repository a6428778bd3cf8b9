import { ACCESS_CASES } from './access_cases';
import { DATA_CASES } from './data_cases';
import { PLATFORM_CASES } from './platform_cases';

/** Intents written by hand for every public request that is to become a rule, by the id of the case. */
export const PUBLIC_INTENTS = { ...ACCESS_CASES, ...DATA_CASES, ...PLATFORM_CASES };
