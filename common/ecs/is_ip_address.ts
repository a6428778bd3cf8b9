const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const HEXTET = /^[0-9a-f]{1,4}$/i;

const isIpv6 = (text: string): boolean => {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [half, part] of halves.entries()) {
    if (part === '') continue;
    const pieces = part.split(':');
    for (const [index, piece] of pieces.entries()) {
      const isLast = half === halves.length - 1 && index === pieces.length - 1;
      if (isLast && piece.includes('.')) {
        if (!IPV4.test(piece)) return false;
        groups += 2;
      } else if (HEXTET.test(piece)) {
        groups += 1;
      } else {
        return false;
      }
    }
  }
  // `::` stands for at least one group of zeros.
  return halves.length === 2 ? groups < 8 : groups === 8;
};

/** Whether a text is an IPv4 or IPv6 address as Elasticsearch's `ip` type takes it: without zone, port or mask. */
export const isIpAddress = (text: string): boolean => IPV4.test(text) || (text.includes(':') && isIpv6(text));
