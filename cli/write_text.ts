import type { Writable } from 'node:stream';

/** Writes a text and waits until the stream has passed it on, so that no more than one is ever in memory. */
export const writeText = (output: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
