import { decodeRison } from '../../rison/decode_rison';
import { encodeRison } from '../../rison/encode_rison';

export const encode = encodeRison;
export const encodeUnknown = (value: unknown): string | undefined =>
  value === undefined ? undefined : encodeRison(value);
export const encodeArray = (values: unknown[]): string => encodeRison(values).slice(2, -1);
export const decode = decodeRison;
export const safeDecode = (text: string): unknown => {
  try {
    return decodeRison(text);
  } catch {
    // The caller asked for "null instead of an exception".
    return null;
  }
};
export const decodeArray = (text: string): unknown => decodeRison(`!(${text})`);
