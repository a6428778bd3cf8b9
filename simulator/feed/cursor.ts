import type { FeedPosition } from './feed_order';

/**
 * Cursors are opaque to readers: base64 of a place in the feed and of the parent organization that it belongs to. They
 * know nothing of keys, so that they survive a rotation.
 */
export const encodeCursor = ({ at, id }: FeedPosition, parentId: string): string =>
  Buffer.from(JSON.stringify([parentId, at, id])).toString('base64');

/** @returns undefined for what is no cursor of this parent organization */
export const decodeCursor = (cursor: string, parentId: string): FeedPosition | undefined => {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(content)) return undefined;
  const [owner, at, id] = content as unknown[];
  if (owner !== parentId || typeof at !== 'number' || typeof id !== 'string') return undefined;
  // Base64 readers skip letters that do not belong; a cursor that was changed on its way must not pass for the original.
  return encodeCursor({ at, id }, parentId) === cursor ? { at, id } : undefined;
};
