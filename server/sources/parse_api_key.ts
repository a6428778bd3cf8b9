import { InvalidRequestError } from '../errors/invalid_request_error';

const MAX_KEY_LENGTH = 512;
/** What may stand in an HTTP header; anything else is a mistake while copying. */
const PRINTABLE = /^[\x21-\x7e]+$/;

/** @throws InvalidRequestError, never with the key in its message */
export const parseApiKey = (input: string): string => {
  const key = input.trim();
  if (key === '' || key.length > MAX_KEY_LENGTH || !PRINTABLE.test(key)) {
    throw new InvalidRequestError(
      key === ''
        ? 'Enter the API key.'
        : 'This is no API key: it holds blanks or other characters that keys do not have.',
      { data: { field: 'apiKey' } },
    );
  }
  return key;
};
