import * as t from 'io-ts';
import { boundedString } from './bounded';

export const MAX_SAVED_VIEWS = 100;
export const MAX_VIEW_NAME_LENGTH = 100;
/** Longer addresses are cut off by servers. */
const MAX_VIEW_SEARCH_LENGTH = 8_000;

/** Filters, time range and all else that the overview's address holds, under a name. */
export interface SavedView {
  name: string;
  /** The address's query string, without `?`. */
  search: string;
}

/** `GET /internal/claude_activity/views`, by name; also the answer of the routes that change them. */
export interface SavedViews {
  views: SavedView[];
}

/** `PUT` and `DELETE /internal/claude_activity/views/{name}`. */
export const savedViewParamsCodec = t.type({ name: boundedString({ min: 1, max: MAX_VIEW_NAME_LENGTH }) });

export const savedViewInputCodec = t.exact(t.type({ search: boundedString({ max: MAX_VIEW_SEARCH_LENGTH }) }));
export type SavedViewInput = t.TypeOf<typeof savedViewInputCodec>;
