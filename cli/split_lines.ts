const LINE_FEED = 10;

/**
 * Splits a stream of bytes at its line feeds, and nowhere else: U+2028 and single carriage returns are part of a line.
 *
 * @returns the lines that each chunk completes, without their line feeds; at the end the rest, if there is any
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  // A line longer than a chunk is put together only once.
  let unfinished: Buffer[] = [];
  for await (const chunk of chunks) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const piece = chunk.subarray(start, end);
      lines.push(unfinished.length > 0 ? Buffer.concat([...unfinished, piece]) : piece);
      unfinished = [];
      start = end + 1;
    }
    if (start < chunk.length) unfinished.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (unfinished.length > 0) yield [Buffer.concat(unfinished)];
}
