import { Readable } from 'node:stream';

const HIGH_WATER_BYTES = 64 * 1024;

/** An answer that is written piece by piece while it is made; a piece is made when there is room for it. */
export class StreamedAnswer {
  readonly body: Readable;
  readonly headers: Readonly<Record<string, string>>;

  /** @param pieces - ended early when the caller hangs up */
  constructor(pieces: AsyncIterable<string>, headers: Readonly<Record<string, string>>) {
    // Bytes, as hapi wants them; a piece is made ahead only while less than this waits to be sent.
    this.body = Readable.from(pieces, { objectMode: false, highWaterMark: HIGH_WATER_BYTES });
    this.headers = headers;
  }
}
