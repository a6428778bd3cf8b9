import { SavedObjectsError } from './saved_objects_error';

/** Kibana's opaque version of a saved object: base64 of `[sequence number, primary term]`. */
export const encodeVersion = ({ seqNo, primaryTerm }: { seqNo: number; primaryTerm: number }): string =>
  Buffer.from(JSON.stringify([seqNo, primaryTerm])).toString('base64');

export const decodeVersion = (version: string): { if_seq_no: number; if_primary_term: number } => {
  const fail = (): SavedObjectsError =>
    new SavedObjectsError({ status: 400, message: `Invalid version [${version}]: Bad Request` });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(version, 'base64').toString('utf8'));
  } catch {
    throw fail();
  }
  if (!Array.isArray(parts) || !Number.isInteger(parts[0]) || !Number.isInteger(parts[1])) throw fail();
  return { if_seq_no: Number(parts[0]), if_primary_term: Number(parts[1]) };
};
