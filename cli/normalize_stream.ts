import type { Writable } from 'node:stream';
import type { ToEcsDocumentOptions } from '../common/ecs';
import { MalformedActivityError, lineToEcsJson } from '../common/ecs';
import { decodeLine } from './decode_line';
import { splitLines } from './split_lines';
import { writeText } from './write_text';

export interface NormalizeStreamOptions {
  /** NDJSON, one activity a line, UTF-8. Lines of blanks are passed over. */
  input: AsyncIterable<Buffer>;
  /** NDJSON, one document for each activity, in the same order. */
  output: Writable;
  mapping: ToEcsDocumentOptions;
  /** Told of each line that holds no activity; the lines after it are read all the same. */
  onMalformed: (problem: { lineNumber: number; message: string }) => void;
}

export interface NormalizeResult {
  documents: number;
  malformed: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Maps a stream of activities to a stream of documents. It reads no faster than the output takes, whatever the size of
 * the input.
 */
export const normalizeStream = async ({
  input,
  output,
  mapping,
  onMalformed,
}: NormalizeStreamOptions): Promise<NormalizeResult> => {
  const result: NormalizeResult = { documents: 0, malformed: 0 };
  let lineNumber = 0;

  const normalizeLine = (bytes: Buffer): string => {
    lineNumber += 1;
    try {
      const decoded = decodeLine(bytes);
      const line = lineNumber === 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
      if (line.trim() === '') return '';
      const { json } = lineToEcsJson(line, mapping);
      result.documents += 1;
      return `${json}\n`;
    } catch (error) {
      if (!(error instanceof MalformedActivityError)) throw error;
      result.malformed += 1;
      onMalformed({ lineNumber, message: error.message });
      return '';
    }
  };

  for await (const lines of splitLines(input)) {
    let text = '';
    for (const line of lines) text += normalizeLine(line);
    if (text !== '') await writeText(output, text);
  }
  return result;
};
