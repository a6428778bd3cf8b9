const DOT = 46;
const COLON = 58;
const IPV6_GROUPS = 8;

/** Whether `text` from `start` to its end is a dotted IPv4 address, without leading zeros. */
const isIpv4 = (text: string, start: number): boolean => {
  let octets = 0;
  let digits = 0;
  let octet = 0;
  for (let index = start; index <= text.length; index += 1) {
    const code = index === text.length ? DOT : text.charCodeAt(index);
    if (code === DOT) {
      if (digits === 0 || octet > 255) return false;
      octets += 1;
      digits = 0;
      octet = 0;
    } else {
      const digit = code - 48;
      if (digit < 0 || digit > 9 || digits === 3 || (digits > 0 && octet === 0)) return false;
      octet = octet * 10 + digit;
      digits += 1;
    }
  }
  return octets === 4;
};

const isHexDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

const isIpv6 = (text: string): boolean => {
  const { length } = text;
  let groups = 0;
  let digits = 0;
  let isShortened = false;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COLON) {
      if (text.charCodeAt(index + 1) === COLON) {
        if (isShortened) return false;
        isShortened = true;
        index += 1;
      } else if (digits === 0 || index === length - 1) {
        return false;
      }
      digits = 0;
    } else if (code === DOT) {
      // The last two groups may be written as an IPv4 address; its first octet was taken for a group.
      if (!isIpv4(text, index - digits)) return false;
      groups += 1;
      break;
    } else {
      if (!isHexDigit(code) || digits === 4) return false;
      if (digits === 0) groups += 1;
      digits += 1;
    }
  }
  // `::` stands for at least one group of zeros.
  return isShortened ? groups < IPV6_GROUPS : groups === IPV6_GROUPS;
};

/** Whether a text is an IPv4 or IPv6 address as Elasticsearch's `ip` type takes it: without zone, port or mask. */
export const isIpAddress = (text: string): boolean => isIpv4(text, 0) || (text.includes(':') && isIpv6(text));
