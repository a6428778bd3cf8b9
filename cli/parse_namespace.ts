import { InvalidArgumentError } from 'commander';

/** A data stream's name is made of parts joined by hyphens, so a part can't hold one; the rest no index name may have. */
const FORBIDDEN = /[\\/*?"<>|\s,#:-]/;
const MAX_BYTES = 100;

/** The namespace of a data stream as it is asked for on the command line. */
export const parseNamespace = (text: string): string => {
  if (text === '' || text !== text.toLowerCase() || FORBIDDEN.test(text)) {
    throw new InvalidArgumentError('It may hold lower-case letters, digits, _ and . only; no hyphens or blanks.');
  }
  if (Buffer.byteLength(text) > MAX_BYTES) throw new InvalidArgumentError(`It is longer than ${MAX_BYTES} bytes.`);
  return text;
};
