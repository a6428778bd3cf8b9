import type { Intent, SettingsList } from '../../../../common/rule_authoring/intent';
import { findConditions, shapeConditions } from './conditions';

/** Lists of the settings that an intent is written against, each once. */
export const listedLists = ({ shape, except }: Intent): SettingsList[] => {
  const conditions = [...shapeConditions(shape), ...(except === undefined ? [] : [except])];
  const lists = conditions
    .flatMap((condition) => findConditions(condition, ({ kind }) => kind === 'listed'))
    .flatMap((leaf) => (leaf.kind === 'listed' ? [leaf.list] : []));
  return [...new Set(lists)];
};
