import type { Dispatcher } from 'undici';
import { Agent, ProxyAgent } from 'undici';

/** The way to an API, where it isn't the plain one. */
export interface Transport {
  /** Origin of a proxy; empty: none. */
  proxyUrl?: string;
  /** PEM certificates that are trusted instead of the usual ones; empty: the usual ones. */
  certificateAuthorities?: string;
}

/** Connections that stay open between requests, one pool for each way. */
export class ConnectionPools {
  private readonly pools = new Map<string, Dispatcher>();

  /** @param plain - for whatever needs neither proxy nor authorities; closed by its owner */
  constructor(private readonly plain: Dispatcher) {}

  of({ proxyUrl = '', certificateAuthorities = '' }: Transport): Dispatcher {
    if (proxyUrl === '' && certificateAuthorities === '') return this.plain;
    const key = `${proxyUrl}\n${certificateAuthorities}`;
    const known = this.pools.get(key);
    if (known) return known;
    const trust = certificateAuthorities === '' ? {} : { ca: certificateAuthorities };
    const pool =
      proxyUrl === ''
        ? new Agent({ connect: trust })
        : new ProxyAgent({ uri: proxyUrl, requestTls: trust, proxyTls: trust });
    this.pools.set(key, pool);
    return pool;
  }

  async destroy(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
    this.pools.clear();
  }
}
