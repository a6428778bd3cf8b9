import { FRAME_MARK } from './frames';

/**
 * What spreadsheets take for the beginning of a formula, also after what they leave out at the beginning of a cell, and
 * in the wide forms that some take for the same. Tab and line ends count by themselves.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}'"]*[=+\-@|%＝＋－＠])/u;

/**
 * A cell of a CSV file. Always quoted, so that no separator that a spreadsheet may guess cuts it; text that would be run
 * as a formula gets an apostrophe in front, which spreadsheets show as text.
 */
export const csvCell = (text: string): string => {
  // The mark that ends a part of the stream can't stand in a file.
  const plain = text.replaceAll(FRAME_MARK, '\uFFFD');
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
};

/** A line of a CSV file as RFC 4180 has it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
