import type { FilterName } from '../../../../common/api/overview';
import { wordsOf } from '../../../format/words_of';

/** How a filter's value is shown: identifiers of the feed in words, everything else as it is. */
export const valueLabel = (name: FilterName, value: string): string =>
  name === 'actions' || name === 'categories' ? wordsOf(value) : value;
