/** What may stand without quotes: no digit or minus in front, none of the characters that mean something. */
const PLAIN = /^[^-0-9 '!:(),*@$][^ '!:(),*@$]*$/;

const encodeText = (text: string): string => (PLAIN.test(text) ? text : `'${text.replace(/['!]/g, '!$&')}'`);

/**
 * Rison, the notation in which Kibana keeps state in its addresses. Keys are sorted, as Kibana's encoder does.
 *
 * @see https://github.com/Nanonid/rison
 */
export const encodeRison = (value: unknown): string => {
  if (value === null) return '!n';
  if (value === true) return '!t';
  if (value === false) return '!f';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace(/\+/, '') : '!n';
  if (typeof value === 'string') return encodeText(value);
  if (Array.isArray(value)) return `!(${value.map((item) => encodeRison(item ?? null)).join(',')})`;
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return `(${entries.map(([key, entry]) => `${encodeText(key)}:${encodeRison(entry)}`).join(',')})`;
  }
  throw new Error(`rison can't hold a ${typeof value}`);
};
