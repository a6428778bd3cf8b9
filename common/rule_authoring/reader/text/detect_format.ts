import { isAskingRecord, recordToText } from './record_to_text';

/** What a request is written in. */
export type RequestFormat = 'prose' | 'sigma' | 'esql' | 'json' | 'html' | 'query';

const ESQL = /^\s*(?:from\s+[\w.*,:\s-]+(?:metadata[^|]*)?\|\s*(?:where|stats|eval|keep|limit|sort)|row\s+\w+\s*=)/iu;
const SQL =
  /^\s*(?:select\s.+\sfrom\s|insert\s+into|update\s+\w+\s+set\s|delete\s+from\s+\w+|drop\s+(?:table|index)|with\s+\w+\s+as\s*\()/isu;
const EQL = /^\s*(?:sequence\s+by\s|sequence\s+with\s|any\s+where\s|process\s+where\s|\w+\s+where\s+[\w.]+\s*==)/iu;
const SPL = /^\s*(?:index\s*=\s*\w+|search\s+index=)|\|\s*(?:stats|tstats|eval|table)\s+count\b/iu;

/** Recognises pasted rules, queries, JSON and HTML by how they begin and what they hold. */
export const detectFormat = (text: string): RequestFormat => {
  if (/^\s*[{[]/u.test(text) && /[}\]]\s*$/u.test(text)) return 'json';
  if (/<(?:html|body|div|p|span|script|table|ul|li|br|h\d|a|b|img|iframe)\b[^>]*>/iu.test(text)) return 'html';
  if (ESQL.test(text)) return 'esql';
  if (SQL.test(text) || EQL.test(text) || SPL.test(text)) return 'query';
  const yaml = /^\s*(?:title|detection|logsource|selection|condition|filter|level)\s*:/imu.test(text);
  if (yaml && /^\s*detection\s*:/imu.test(text)) return 'sigma';
  if (yaml && /^\s*selection\w*\s*:/imu.test(text) && (/\n/u.test(text) || /\|\s*condition\s*:/iu.test(text)))
    return 'sigma';
  return 'prose';
};

/** Text between tags. */
export const htmlToText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\s*\/?>/giu, '\n')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
    .trim();

const strings = (value: unknown, depth: number): string[] => {
  if (depth > 6) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => strings(entry, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((entry) => strings(entry, depth + 1));
  return [];
};

/** Sentences that a JSON text holds as values, else its keys and values; undefined if it is no JSON or holds none. */
export const jsonToText = (json: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    if (isAskingRecord(value)) return recordToText(value);
    const sentences = strings(value, 0).filter((text) => text.trim().split(/\s+/u).length >= 3);
    if (sentences.length > 0) return sentences.join('\n');
    const records = (Array.isArray(value) ? value : [value]).filter(
      (entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
    );
    const said = records.map(recordToText).join('\n');
    return said === '' ? undefined : said;
  } catch {
    return undefined;
  }
};
