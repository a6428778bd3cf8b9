import type { EcsUrl } from './ecs_document';

/** RFC 3986: scheme, authority, path, query, fragment. */
const ABSOLUTE = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;
const RELATIVE = /^([^?#]*)(?:\?([^#]*))?/s;
const AUTHORITY = /^(?:[^@]*@)*(\[[0-9a-f:.]+\]|[^\s[\]<>"\\^`{|}:@]+)(?::(\d{0,5}))?$/i;

/**
 * Splits a URL into its ECS parts, each as it was written. The URL class is not used: it drops a port that equals the
 * scheme's default, re-encodes the path and adds a `/`, and ECS wants the parts of the URL that was seen. A name and
 * password are not split out. Of a text that begins with `/` only path and query are parts; of one that is no absolute
 * URL there are none. Only scheme and domain, where case has no meaning, are in lower case.
 */
export const parseUrl = (original: string): EcsUrl => {
  const url: EcsUrl = { original };
  if (original.startsWith('/')) {
    const [, path, query] = RELATIVE.exec(original) ?? [];
    if (path) url.path = path;
    if (query) url.query = query;
    return url;
  }
  const [, scheme, authority, path, query, fragment] = ABSOLUTE.exec(original) ?? [];
  if (!scheme || authority === undefined) return url;
  const [, domain, port] = AUTHORITY.exec(authority) ?? [];
  if (!domain || Number(port ?? 0) > 65535) return url;
  url.scheme = scheme.toLowerCase();
  url.domain = domain.toLowerCase();
  if (port) url.port = Number(port);
  if (path) url.path = path;
  if (query) url.query = query;
  if (fragment) url.fragment = fragment;
  return url;
};
