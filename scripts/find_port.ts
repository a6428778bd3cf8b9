import { createServer } from 'node:net';

/** @returns the wanted port when nobody listens on it, else 0, which lets the system pick a free one */
export const findPort = (wanted: number): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
