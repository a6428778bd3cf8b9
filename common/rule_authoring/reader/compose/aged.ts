import type { Condition } from '../../intent';
import { anyOf, typesOf } from '../activities/conditions';
import { commonId } from './entities';
import type { Choice } from './choice';
import { whole } from './choice';
import { asCreated } from './read_segment';
import type { Request } from './request';
import { historyOf, looksBack, minutesToDuration } from './windows';

const OLD =
  /\bolder than\b|\bstill (?:exist|around|there|alive|active|in (?:use|place)|valid|pending|open|outstanding|not|live)|\b(?:never|not|haven't|hasn't|un)[ -]?(?:been )?(?:rotat|delet|remov|accept|revok|submit|complet)\w*|\bneither (?:submitted|accepted|revoked|deleted|rotated|used)|\b(?:stale|aged|aging|old|pending|outstanding|unaccepted|unanswered|expired)\b/iu;
const ENDINGS = ['delete', 'revoke', 'archive', 'rotate', 'accept', 'terminate', 'submit', 'complete'] as const;

/** What ends a thing, as far as the request names it ("not rotated", "never accepted"), else how things of its kind end. */
const endOf = (text: string, actions: ReadonlyMap<string, { where: Condition }>): Condition | undefined => {
  const named = ENDINGS.filter((action) => new RegExp(`\\b(?:un)?${action.slice(0, 5)}`, 'iu').test(text));
  const pending = /\b(?:pending|outstanding|open|unanswered)\b/iu.test(text) ? (['accept'] as const) : [];
  const wanted = named.length + pending.length > 0 ? [...named, ...pending] : (['delete', 'revoke'] as const);
  const found = wanted.flatMap((action) => {
    const effect = actions.get(action);
    return effect === undefined ? [] : [effect.where];
  });
  return found.length === 0 ? undefined : anyOf(found);
};

/** "Admin keys older than 90 days", "invites still pending after two weeks": made, and nothing ended them since. */
export const aged = (request: Request): Choice | undefined => {
  const spans = request.extraction.spans.filter(({ role }) => role !== 'interval');
  const age = spans.find(
    (span) => span.minutes >= 1440 && !looksBack(request, span) && (span.role === 'age' || OLD.test(request.text)),
  );
  if (age === undefined || !OLD.test(request.text)) return undefined;
  const trial = {
    ...request,
    sheet: request.sheet.clone(),
    assumed: new Set(request.assumed),
    notes: [...request.notes],
  };
  const read = whole(trial);
  const object = read.reading.happenings[0]?.thing.object;
  const made = object?.actions.get('create') ?? object?.actions.get('send') ?? object?.actions.get('add');
  if (object === undefined || made === undefined || made.source !== 'audit') return undefined;
  // What was clearly said to happen, other than being made or ended, is another request.
  const other = read.reading.happenings.some(({ vague, effects }) => {
    const types = effects.flatMap(({ where }) => typesOf(where));
    return (
      !vague &&
      !types.every((type) =>
        /(?:_created|_sent|_added|_deleted|_revoked|_archived|_rotated|_accepted|_updated|_minted)$/u.test(type),
      )
    );
  });
  if (other) return undefined;
  const segment = asCreated({ ...whole(request), reading: { ...read.reading, vague: true } });
  const missing = endOf(request.text, object.actions);
  if (missing === undefined || segment.types.length === 0) return undefined;
  const id = commonId(typesOf(made.where), typesOf(missing));
  if (id === undefined && !typesOf(made.where).every((type) => /invite/u.test(type))) return undefined;
  for (const token of request.sheet.tokens) if (OLD_WORDS.test(token.lower)) request.sheet.take([token.index], 'shape');
  const longest = historyOf(request);
  const history =
    longest !== undefined && longest.minutes > age.minutes ? longest.minutes : Math.max(525_600, age.minutes * 2);
  return {
    shape: {
      kind: 'absence',
      trigger: { where: made.where },
      missing: { where: missing },
      side: 'after',
      within: minutesToDuration(age.minutes),
      by: [id ?? 'user.email'],
      ...(id === undefined && { trigger_by: ['user.target.email'] }),
      history: minutesToDuration(history),
    },
    segments: [segment],
  };
};

const OLD_WORDS =
  /^(?:older|old|still|exist|exists|existing|around|pending|open|deleted|revoked|rotated|rotate|rotation|accepted|never|not|stale|aged|outstanding|hygiene|service|look|lookback|back|unrotated|unaccepted|alive|active|created|issued)$/u;
