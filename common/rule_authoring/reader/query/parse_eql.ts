import type { QueryExpression } from './expression';
import { parseExpression } from './parse_pipeline';
import type { QueryPlan } from './query_plan';
import { spanOf } from './query_spans';

const SEQUENCE = /^\s*sequence\b([^[]*)((?:\[[\s\S]+?\](?:\s*by\s+[\w.,\s]+?)?\s*)+)$/iu;
const STEP = /\[\s*\w+\s+where\s+((?:"[^"]*"|[^\]"])+)\](?:\s*by\s+([\w.,\s]+?))?(?=\s*(?:\[|$))/giu;
const EVENT = /^\s*(?:any|iam|authentication|configuration|event|file|network|process)\s+where\s+([\s\S]+)$/iu;

const names = (text: string): string[] =>
  text
    .split(/[,\s]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** EQL: one event, or a sequence of them. */
export const parseEql = (query: string): QueryPlan | undefined => {
  const single = EVENT.exec(query)?.[1];
  if (single !== undefined) {
    const where = parseExpression(single);
    return where === undefined ? undefined : { sources: [], where, by: [], measures: [] };
  }
  const [, head, body] = SEQUENCE.exec(query) ?? [];
  if (head === undefined || body === undefined) return undefined;
  const by = names(/\bby\s+([\w.,\s]+?)(?=\s*(?:with\b|$))/iu.exec(head)?.[1] ?? '');
  const steps: { where: QueryExpression; by: string[] }[] = [];
  for (const [, condition = '', own = ''] of body.matchAll(STEP)) {
    const where = parseExpression(condition);
    if (where === undefined) return undefined;
    steps.push({ where, by: names(own) });
  }
  if (steps.length < 2) return undefined;
  const window = spanOf(query);
  return { sources: [], by, measures: [], steps, ...(window !== undefined && { window }) };
};
