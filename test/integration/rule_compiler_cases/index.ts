import { ACCESS_CASES } from './access_cases';
import { CONDITION_EDGE_CASES } from './condition_edge_cases';
import { DATA_CASES } from './data_cases';
import type { EdgeCase } from './edge_case';
import { ORDER_EDGE_CASES } from './order_edge_cases';
import { PLATFORM_CASES } from './platform_cases';
import { SHAPE_EDGE_CASES } from './shape_edge_cases';

/** Intents written by hand for every public request that is to become a rule, by the id of the case. */
export const PUBLIC_INTENTS = { ...ACCESS_CASES, ...DATA_CASES, ...PLATFORM_CASES };

export const EDGE_CASES: readonly EdgeCase[] = [...CONDITION_EDGE_CASES, ...SHAPE_EDGE_CASES, ...ORDER_EDGE_CASES];
