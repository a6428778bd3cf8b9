import fc from 'fast-check';
import { parseUrl } from './parse_url';

describe('parseUrl', () => {
  it.each([
    ['https://api.example.com/v1?a=b', { scheme: 'https', domain: 'api.example.com', path: '/v1', query: 'a=b' }],
    [
      'HTTPS://Hooks.Example:443/A%20b#Frag',
      { scheme: 'https', domain: 'hooks.example', port: 443, path: '/A%20b', fragment: 'Frag' },
    ],
    ['https://example.com', { scheme: 'https', domain: 'example.com' }],
    ['http://eve:secret@example.com:8080/?', { scheme: 'http', domain: 'example.com', port: 8080, path: '/' }],
    ['http://[2001:db8::1]:80/x', { scheme: 'http', domain: '[2001:db8::1]', port: 80, path: '/x' }],
    [
      'https://münchen.example/ä?ö#ü',
      { scheme: 'https', domain: 'münchen.example', path: '/ä', query: 'ö', fragment: 'ü' },
    ],
    ['/v1/compliance/organizations?limit=1000', { path: '/v1/compliance/organizations', query: 'limit=1000' }],
    ['/v1#top', { path: '/v1' }],
    ['?a=b', {}],
    ['example.com/path', {}],
    ['mailto:eve@example.com', {}],
    ['https://', {}],
    ['https://exa mple.com/', {}],
    ['https://example.com:99999/', {}],
    ['https://example.com:http/', {}],
    ['not a url', {}],
  ])('%s', (original, parts) => {
    expect(parseUrl(original)).toEqual({ original, ...parts });
  });

  it('agrees with the URL class on host, port, query and fragment of web addresses', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true, authoritySettings: { withPort: true } }),
        (text) => {
          const { hostname, port, search, hash, protocol } = new URL(text);
          const url = parseUrl(text);
          expect(url.scheme).toBe(protocol.slice(0, -1));
          expect(url.domain).toBe(hostname);
          if (port !== '') expect(url.port).toBe(Number(port));
          // The URL class encodes a few characters more than generic syntax asks for.
          expect(encodeURI(decodeURI(url.query ?? ''))).toBe(encodeURI(decodeURI(search.slice(1))));
          expect(encodeURI(decodeURI(url.fragment ?? ''))).toBe(encodeURI(decodeURI(hash.slice(1))));
        },
      ),
    );
  });

  it('never fails and keeps every text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (text) => {
          expect(parseUrl(text).original).toBe(text);
        },
      ),
    );
  });
});
