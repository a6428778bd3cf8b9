import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who signs requests: a source, with a secret that only Kibana knows. */
export interface Reader {
  sourceId: string;
  /** Of the source's encrypted object. */
  secret: string;
}

/** 96 bits: short enough for a user agent, long enough that nobody guesses one. */
const MAC_LENGTH = 16;
const TIME_RADIX = 36;
const PROOF = /(?:^| )([0-9a-z]{1,10})\.([A-Za-z0-9_-]{16})$/;

const macOf = ({ sourceId, secret }: Reader, time: string): string =>
  createHmac('sha256', secret).update(`${sourceId}\n${time}`).digest('base64url').slice(0, MAC_LENGTH);

/**
 * Ends a user agent in a proof of who sends it and when. Each proof is another, so that one that is seen twice is known
 * to be somebody else's copy.
 *
 * @returns gives the user agent of the next request
 */
export const signedUserAgent = (base: string, reader: Reader, now: () => number): (() => string) => {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    const time = last.toString(TIME_RADIX);
    return `${base} ${time}.${macOf(reader, time)}`;
  };
};

/** @returns when the request was signed (epoch ms), or undefined if this reader didn't sign it */
export const readProof = (userAgent: string, reader: Reader): number | undefined => {
  const [, time, mac] = PROOF.exec(userAgent) ?? [];
  if (time === undefined || mac === undefined) return undefined;
  const isSigned = timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(reader, time)));
  return isSigned ? Number.parseInt(time, TIME_RADIX) : undefined;
};
