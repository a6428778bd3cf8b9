import { IPv4 } from 'ipaddr.js';

const toNumber = (address: string): number | undefined =>
  IPv4.isValidFourPartDecimal(address)
    ? IPv4.parse(address).octets.reduce((sum, octet) => sum * 256 + octet, 0)
    : undefined;

const toText = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

/** The CIDR ranges that make up all IPv4 addresses from one to another, both included; undefined if that is no range. */
export const addressRange = (from: string, to: string): string[] | undefined => {
  const [first, last] = [toNumber(from), toNumber(to)];
  if (first === undefined || last === undefined || first > last) return undefined;
  const ranges: string[] = [];
  for (let start = first; start <= last;) {
    let bits = 0;
    while (bits < 32 && start % 2 ** (bits + 1) === 0 && start + 2 ** (bits + 1) - 1 <= last) bits += 1;
    ranges.push(`${toText(start)}/${String(32 - bits)}`);
    start += 2 ** bits;
  }
  return ranges;
};
