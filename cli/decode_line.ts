import { isUtf8 } from 'node:buffer';
import { MalformedActivityError } from '../common/ecs';

/**
 * A line of a file as text.
 *
 * @throws MalformedActivityError if it is not UTF-8: decoding it all the same would silently change what it says
 */
export const decodeLine = (line: Buffer): string => {
  if (!isUtf8(line)) throw new MalformedActivityError('Not UTF-8.');
  return line.toString('utf8');
};
