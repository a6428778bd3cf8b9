import * as t from 'io-ts';
import { InvalidRequestError } from '../errors/invalid_request_error';

const cursorCodec = t.exact(
  t.type({
    pit: t.string,
    after: t.array(t.union([t.string, t.number, t.null])),
  }),
);

/** Where a page begins: a point in time, and the sort values of the event before it. */
export type ActivityCursor = t.TypeOf<typeof cursorCodec>;

const MAX_SORT_VALUES = 3;

export const writeCursor = (cursor: ActivityCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** @throws InvalidRequestError for what `writeCursor` has not written */
export const readCursor = (text: string): ActivityCursor => {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    json = undefined;
  }
  const decoded = cursorCodec.decode(json);
  if (decoded._tag === 'Left' || decoded.right.after.length > MAX_SORT_VALUES) {
    throw new InvalidRequestError('The place to go on from is not one that this list gave. Refresh it.');
  }
  return decoded.right;
};
