import type { Intent } from '../../intent';
import { typesOf } from '../activities/conditions';
import type { ReaderAnswer } from '../reader_answer';
import { readQuery } from './read_query';
import type { QueryOptions } from './read_query';

export interface PastedQueryOptions extends QueryOptions {
  /** Reads the words around the query. */
  readWords: (text: string) => ReaderAnswer;
}

const FENCE = /```\w*\n?([\s\S]*?)```/u;
const INLINE = /`([^`\n]{8,400})`/u;
/** Stretches that a sentence does not hold: where none is, nothing has to be tried. */
const SIGNS = /[\w.]\s*(?:==|!=|=|:|>=|<=|\bin\s*\()\s*["'(*\w[]|\|\s*(?:where|stats)|^\s*select\s|\bwhere\s/imu;
const MOST_TRIES = 8;

/** Ways to take the words in front of a query, and behind it, away. */
const candidates = (text: string): { query: string; rest: string }[] => {
  const whole = { query: text, rest: '' };
  const fenced = FENCE.exec(text);
  if (fenced?.[1] !== undefined) return [{ query: fenced[1].trim(), rest: text.replace(fenced[0], ' ').trim() }];
  const found = [whole];
  const inline = INLINE.exec(text);
  if (inline?.[1] !== undefined) found.push({ query: inline[1].trim(), rest: text.replace(inline[0], ' ').trim() });
  const lines = text.split('\n');
  for (let from = 0; from < Math.min(lines.length, MOST_TRIES); from += 1) {
    for (const to of new Set([lines.length, lines.length - 1, from + 1])) {
      if (to <= from || (from === 0 && to === lines.length)) continue;
      found.push({
        query: lines.slice(from, to).join('\n').trim(),
        rest: [...lines.slice(0, from), ...lines.slice(to)].join('\n').trim(),
      });
    }
  }
  // "Turn this into a rule: event.action:x"
  const colon = /^([^:\n]{0,120}):\s+(\S[\s\S]*)$/u.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined) found.push({ query: colon[2].trim(), rest: colon[1].trim() });
  return found.filter(({ query }) => SIGNS.test(query));
};

/** The shape of the words, over the events of the query: "…, more than five times per user in ten minutes". */
const together = (query: ReaderAnswer, words: ReaderAnswer): ReaderAnswer => {
  if (query.kind !== 'intent' || words.kind !== 'intent') return query;
  const { rule, shape } = words.intent;
  const counted = query.intent.shape.kind === 'event' && shape.kind === 'threshold';
  const events = query.intent.shape.kind === 'event' ? query.intent.shape.events : undefined;
  const intent: Intent = {
    ...query.intent,
    ...(counted && events !== undefined && { shape: { ...shape, events } }),
    ...(counted && words.intent.assumed !== undefined && { assumed: words.intent.assumed }),
    ...(rule !== undefined && { rule: { ...rule, ...query.intent.rule } }),
  };
  return { ...query, intent };
};

/** Reads the query in a text, whether it stands alone or in a request; undefined if there is none. */
export const findQuery = (text: string, { readWords, ...options }: PastedQueryOptions): ReaderAnswer | undefined => {
  if (!SIGNS.test(text)) return undefined;
  for (const { query, rest } of candidates(text)) {
    const answer = readQuery(query, options);
    if (answer?.kind !== 'intent') continue;
    if (rest === '') return answer;
    const { shape } = answer.intent;
    const [type = ''] = shape.kind === 'event' ? typesOf(shape.events.where) : [];
    return together(answer, readWords(`${rest}\n${type}`));
  }
  return undefined;
};
