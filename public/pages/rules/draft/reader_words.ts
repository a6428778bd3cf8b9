import type { DraftAnswer } from '../../../../common/api/rules';
import { strings } from './strings';

/** Who read the request, in words; undefined where nobody did, since the draft was made of a changed intent. */
export const readerWords = ({ reader, model }: Pick<DraftAnswer, 'reader' | 'model'>): string | undefined => {
  if (reader === null) return undefined;
  return reader === 'model' ? strings.readBy(model ?? strings.someModel) : strings.builtInReader;
};
