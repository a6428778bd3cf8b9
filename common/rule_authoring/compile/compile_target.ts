import type { StackVersion } from '../../esql';
import type { AuthoringSettings } from '../intent';

/** What a query is written for. */
export interface CompileTarget {
  /** The lower of Kibana's and Elasticsearch's version. */
  stack: StackVersion;
  settings: AuthoringSettings;
  /** Fields that the indices have, from field caps; absent offline. A name of several fields leaves out the others. */
  fields?: ReadonlySet<string> | undefined;
}

/** TO_LOWER came with it. */
export const LOWER_CASE: StackVersion = { major: 8, minor: 13, patch: 0 };
/** VALUES came with it. */
export const VALUES: StackVersion = { major: 8, minor: 14, patch: 0 };
