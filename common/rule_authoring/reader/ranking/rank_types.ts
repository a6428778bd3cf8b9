import type { Features } from './features';
import { rank } from './model';
import type { RankedType, RankingModel } from './model';
import learned from './model.json';

// JSON's own type spells out every feature; the shape is the one that the training writes.
const model = learned as unknown as RankingModel;

/** Which activities a part of a request means, by how people speak of them; the likeliest first. */
export const rankTypes = (features: Features): RankedType[] => rank(model, features);
