import { InvalidArgumentError } from 'commander';
import { isNamespace, MAX_NAMESPACE_BYTES } from '../common/namespace';

/** The namespace of a data stream as it is asked for on the command line. */
export const parseNamespace = (text: string): string => {
  if (!isNamespace(text)) {
    throw new InvalidArgumentError('It may hold lower-case letters, digits, _ and . only; no hyphens or blanks.');
  }
  if (Buffer.byteLength(text) > MAX_NAMESPACE_BYTES) {
    throw new InvalidArgumentError(`It is longer than ${MAX_NAMESPACE_BYTES} bytes.`);
  }
  return text;
};
