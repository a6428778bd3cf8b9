import { X509Certificate } from 'node:crypto';
import { InvalidRequestError } from '../errors/invalid_request_error';
import { isForbiddenAddress } from './parse_source_url';

const MAX_URL_LENGTH = 512;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

const invalid = (field: 'proxyUrl' | 'certificateAuthorities', message: string): InvalidRequestError =>
  new InvalidRequestError(message, { data: { field } });

/**
 * Checks the address of a proxy. The key travels through it inside TLS, so a source without TLS can't have one.
 *
 * @returns its origin; empty for none
 * @throws InvalidRequestError
 */
export const parseProxyUrl = (input: string, { sourceUrl }: { sourceUrl: string }): string => {
  const text = input.trim();
  if (text === '') return '';
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw invalid('proxyUrl', 'Enter the proxy as http://proxy.example:3128.');
  }
  if (url.username !== '' || url.password !== '') {
    throw invalid('proxyUrl', 'Proxies that ask for a name and password are not supported. Leave them out of the URL.');
  }
  if (url.pathname.length > 1 || url.search !== '' || url.hash !== '') {
    throw invalid('proxyUrl', 'Enter only the address of the proxy, such as http://proxy.example:3128.');
  }
  if (isForbiddenAddress(url.hostname)) throw invalid('proxyUrl', 'This address is no place for a proxy.');
  if (!sourceUrl.startsWith('https:')) {
    throw invalid('proxyUrl', 'Without https:// the proxy would see the API key. Leave the proxy out for this URL.');
  }
  return url.origin;
};

/**
 * Checks certificates of authorities, PEM. They are trusted instead of the usual ones.
 *
 * @returns the certificates alone, without what stood around them; empty for none
 * @throws InvalidRequestError
 */
export const parseCertificateAuthorities = (input: string): string => {
  if (input.trim() === '') return '';
  if (input.includes('PRIVATE KEY')) {
    throw invalid('certificateAuthorities', 'This holds a private key. Enter only the certificates.');
  }
  const certificates = input.match(CERTIFICATE) ?? [];
  const isReadable = (pem: string): boolean => {
    try {
      return new X509Certificate(pem).subject !== undefined;
    } catch {
      return false;
    }
  };
  if (certificates.length === 0 || !certificates.every(isReadable)) {
    throw invalid(
      'certificateAuthorities',
      'Enter certificates as PEM text: they begin with -----BEGIN CERTIFICATE-----.',
    );
  }
  return `${certificates.join('\n')}\n`;
};
