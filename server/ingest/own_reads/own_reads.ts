import { createHash } from 'node:crypto';
import { toEpochMicros } from '../to_epoch_micros';
import type { Reader } from './reader_proof';
import { readProof } from './reader_proof';

/** What is remembered between runs; bounded. */
export interface OwnReadsState {
  /** Hashes of key and address under which this source was seen to read. */
  readers: string[];
  /** When the requests met lately were signed, epoch ms, oldest first. */
  proofs: number[];
}

export const NO_OWN_READS: OwnReadsState = { readers: [], proofs: [] };

const ACCESS_TYPE = 'compliance_api_accessed';
const FEED_PATH = /\/v1\/compliance\/activities$/;
/** The API records a request within seconds; clocks differ a little. */
const MAX_SKEW_MS = 5 * 60_000;
export const MAX_READERS = 8;
export const MAX_PROOFS = 32;
const HASH_LENGTH = 16;

const hashOf = (keyId: string, address: string): string =>
  createHash('sha256').update(`${keyId}\n${address}`).digest('base64url').slice(0, HASH_LENGTH);

/**
 * Tells the records of our own requests from those of others. Own means proven: signed by this source for this very
 * time, never met before, for the feed itself, by a key and from an address that have read for this source before. In
 * doubt it is somebody else's, since whoever stole the key must not hide behind our user agent: a copied proof is met a
 * second time, an old one doesn't fit, and a new address is shown the first time whatever it says.
 */
export class OwnReads {
  private readers: readonly string[];
  private proofs: readonly number[];

  constructor(
    private readonly reader: Reader,
    { readers, proofs }: OwnReadsState = NO_OWN_READS,
  ) {
    this.readers = readers;
    this.proofs = proofs;
  }

  get state(): OwnReadsState {
    return { readers: [...this.readers], proofs: [...this.proofs] };
  }

  /** To be asked once for each activity, in the feed's order. */
  recognise(activity: unknown): boolean {
    const access = readAccess(activity);
    if (access === undefined) return false;
    const signedAt = readProof(access.userAgent, this.reader);
    if (signedAt === undefined || Math.abs(access.createdAtMs - signedAt) > MAX_SKEW_MS) return false;
    if (!this.isFirstUse(signedAt)) return false;
    const who = hashOf(access.keyId, access.address);
    if (this.readers.includes(who)) return true;
    this.readers = [...this.readers, who].slice(-MAX_READERS);
    return false;
  }

  /** What is older than all that is remembered may have been used. */
  private isFirstUse(signedAt: number): boolean {
    const isForgotten = this.proofs.length === MAX_PROOFS && signedAt < this.proofs[0]!;
    if (isForgotten || this.proofs.includes(signedAt)) return false;
    this.proofs = [...this.proofs, signedAt].sort((one, other) => one - other).slice(-MAX_PROOFS);
    return true;
  }
}

interface Access {
  keyId: string;
  address: string;
  userAgent: string;
  createdAtMs: number;
}

/** Undefined for whatever isn't the record of a read of the feed. */
const readAccess = (activity: unknown): Access | undefined => {
  if (typeof activity !== 'object' || activity === null) return undefined;
  const { type, actor, created_at: createdAt, request_method: method, url } = activity as Record<string, unknown>;
  if (type !== ACCESS_TYPE || method !== 'GET' || typeof url !== 'string' || !isFeed(url)) return undefined;
  if (typeof actor !== 'object' || actor === null) return undefined;
  const { api_key_id, admin_api_key_id, ip_address: address, user_agent: userAgent } = actor as Record<string, unknown>;
  const keyId = api_key_id ?? admin_api_key_id;
  const micros = toEpochMicros(createdAt);
  if (typeof keyId !== 'string' || typeof address !== 'string' || typeof userAgent !== 'string') return undefined;
  return micros === undefined ? undefined : { keyId, address, userAgent, createdAtMs: micros / 1000 };
};

const isFeed = (url: string): boolean => FEED_PATH.test(url.split(/[?#]/, 1)[0] ?? '');
