import ipaddr from 'ipaddr.js';

/** A range as ES|QL takes it: a single address becomes a range of one. Undefined for anything else. */
export const toCidr = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (ipaddr.isValidCIDR(trimmed)) return trimmed;
  if (!ipaddr.isValid(trimmed)) return undefined;
  const isVersion4 = ipaddr.IPv4.isValidFourPartDecimal(trimmed);
  return isVersion4 ? `${trimmed}/32` : ipaddr.IPv6.isValid(trimmed) ? `${trimmed}/128` : undefined;
};
