import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Pure JavaScript: the browser's own is asynchronous, Node's is not in the browser. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(text));
