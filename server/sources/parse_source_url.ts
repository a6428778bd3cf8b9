import ipaddr from 'ipaddr.js';
import { InvalidRequestError } from '../errors/invalid_request_error';

const MAX_URL_LENGTH = 512;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Where no Compliance API can be: link-local ones lead to a cloud machine's metadata, the others to no machine at all.
 * Private ranges are allowed, since a gateway of one's own may stand there.
 */
const FORBIDDEN_RANGES = new Set(['linkLocal', 'multicast', 'broadcast', 'unspecified', 'reserved']);

/** Whether a host name is an address where nothing of ours can be. */
export const isForbiddenAddress = (hostname: string): boolean => {
  const address = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(address) && FORBIDDEN_RANGES.has(ipaddr.process(address).range());
};

const invalid = (message: string): InvalidRequestError => new InvalidRequestError(message, { data: { field: 'url' } });

/**
 * Checks the address of a Compliance API. The key goes there with every request: unencrypted only within this machine.
 *
 * @returns origin and path prefix, without a slash at the end
 * @throws InvalidRequestError
 */
export const parseSourceUrl = (input: string): string => {
  const text = input.trim();
  if (text === '' || text.length > MAX_URL_LENGTH) throw invalid('Enter the URL, such as https://api.anthropic.com.');
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid('This is no URL. Enter it whole, such as https://api.anthropic.com.');
  }
  if (url.username !== '' || url.password !== '') {
    throw invalid('Leave name and password out of the URL; the API key has its own field.');
  }
  if (url.search !== '' || url.hash !== '' || url.pathname.includes('/v1/compliance')) {
    throw invalid('Enter only the address, such as https://api.anthropic.com; the path is added by Kibana.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK_HOST.test(url.hostname))) {
    throw invalid('The URL must begin with https://, since the API key is sent there (http:// only to this machine).');
  }
  if (isForbiddenAddress(url.hostname)) {
    throw invalid('This address is no place for a Compliance API. Enter the one of the API or of your gateway.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
};
