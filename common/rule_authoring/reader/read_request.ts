import type { AuthoringSettings, Condition, Intent, Question, RefusalCode } from '../intent';
import { allOf, anyOf, typesOf } from './activities/conditions';
import { chooseShape } from './compose/choose_shape';
import { finishShape } from './compose/finish_shape';
import { readSegment } from './compose/read_segment';
import { placeConditions } from './compose/place_conditions';
import type { Segment } from './compose/read_segment';
import type { Request } from './compose/request';
import { judgeUnderstanding, knownShare } from './confidence';
import { lostIn } from './lost_conditions';
import { askLate } from './decisions/decide_late';
import { refuseEarly } from './decisions/decide_early';
import { markFraming } from './meta/mark_framing';
import { readRuleFields } from './meta/read_rule_fields';
import type { ReaderAnswer } from './reader_answer';
import { extract } from './reading/extract';
import { leaveAsidesOut } from './reading/leave_asides_out';
import { markNoise } from './reading/mark_noise';
import { isWeakExclusion } from './reading/read_exclusions';
import { findQuery } from './query/find_query';
import { readJsonQuery } from './query/read_query';
import type { QueryOptions } from './query/read_query';
import { readSigma } from './sigma/read_sigma';
import { correctSpelling } from './text/correct_spelling';
import { detectFormat, htmlToText, jsonToText } from './text/detect_format';
import { expandQuotes } from './text/expand_quotes';
import { glueNames } from './text/glue_names';
import { joinParticles } from './text/join_particles';
import { cleanLines, cleanText } from './text/normalise';
import { Sheet } from './text/sheet';
import { recordToText, yamlRecord } from './text/record_to_text';
import { plainAsk } from './text/plain_ask';
import { spellNames } from './text/spell_names';
import { stripBoilerplate } from './text/strip_boilerplate';
import { translateWords } from './languages/translate';
import { tokenise } from './text/tokenise';

export interface ReadOptions {
  settings: AuthoringSettings;
}

/** Below this share of understood words the reader asks instead of guessing. */
const LEAST_CONFIDENCE = 0.34;
/** The same where a thing and what happens to it were found: the rest may tell a story. */
const LEAST_WHERE_CLEAR = 0.22;
/** Below this share of words with any meaning a request is noise. */
const LEAST_KNOWN = 0.55;

const nothing = { understood: [], not_understood: [], confidence: 0 };

const refusal = (code: RefusalCode, reason: string): ReaderAnswer => ({ kind: 'refusal', code, reason, ...nothing });

const QUERY_REASON =
  'This is a query, not a request in words. Say what should raise an alert, or use the query in a rule of your own.';

const ACTIVITY_QUESTION: Question = {
  about: 'activities',
  text: 'Which activity should raise an alert? Name what happens, for example "an admin API key is created".',
};

const proseOf = (text: string): { text: string } | { refusal: string } => {
  switch (detectFormat(text)) {
    case 'esql':
    case 'query':
      return { refusal: QUERY_REASON };
    case 'json': {
      const sentences = jsonToText(text);
      return sentences === undefined
        ? { refusal: 'This is JSON, not a request in words. Say what should raise an alert.' }
        : { text: sentences };
    }
    case 'html': {
      const words = htmlToText(text);
      return words === ''
        ? { refusal: 'There are no words in this HTML. Say what should raise an alert.' }
        : { text: words };
    }
    default:
      return { text };
  }
};

/** What stands behind "except": conditions, else activities; nothing of it counts for the rule itself. */
const readExceptions = (request: Request): void => {
  const { sheet, extraction } = request;
  for (const exclusion of extraction.exclusions) {
    const inside = [...extraction.conditions, ...extraction.lists, ...extraction.times].filter(
      (found) => found.from >= exclusion.from && found.from < exclusion.to,
    );
    if (inside.length === 0 && exclusion.soft) {
      sheet.takeRange(exclusion.from, exclusion.to, 'exclusion');
      continue;
    }
    if (inside.length > 0) {
      const positive = inside.map((entry) =>
        'stated' in entry && entry.stated === true
          ? entry.condition
          : entry.condition.kind === 'not'
            ? entry.condition.of
            : entry.condition,
      );
      request.except.push(anyOf(positive));
      // What follows the excluded ones goes on with the request: "someone who isn't x@… changes a role".
      sheet.takeRange(exclusion.from, Math.max(...inside.map(({ to }) => to)), 'exclusion');
      continue;
    }
    if (isWeakExclusion(exclusion.marker)) continue;
    const segment = readSegment(request, exclusion, sheet.clone());
    if (segment.reading.activities !== undefined && segment.reading.happenings.some(({ vague }) => !vague))
      request.except.push(segment.filter.where);
    sheet.takeRange(exclusion.from, exclusion.to, 'exclusion');
  }
  // "Ignore our retention job, its key is apikey_01…": named outside of the stretch itself.
  for (const found of extraction.conditions) {
    const covered = extraction.exclusions.some(
      (exclusion) => found.from >= exclusion.from && found.from < exclusion.to,
    );
    if (found.excluded === true && !covered) request.except.push(found.condition);
  }
};

const toIntent = (request: Request, shape: Intent['shape'], segments: readonly Segment[] = []): Intent => {
  const reading = segments[0]?.reading;
  const excluded = reading === undefined ? request.except : placeConditions(request.except, reading);
  const except = excluded.length === 0 ? undefined : anyOf(excluded);
  const { rule } = request.extraction;
  return {
    shape,
    ...(except !== undefined && { except }),
    ...(Object.keys(rule).length > 0 && { rule }),
    ...(request.assumed.size > 0 && { assumed: [...request.assumed] }),
    ...(request.notes.length > 0 && { notes: request.notes }),
  };
};

const onlyConditions = (request: Request): Condition | undefined => {
  const found = [...request.extraction.conditions, ...request.extraction.lists].filter(
    ({ excluded }) => excluded !== true,
  );
  return found.length === 0 ? undefined : allOf(...found.map(({ condition }) => condition));
};

const readProse = (whole: string, settings: AuthoringSettings): ReaderAnswer => {
  const all = new Sheet(joinParticles(glueNames(expandQuotes(correctSpelling(tokenise(whole))))));
  const rule = readRuleFields(all, whole);
  const { sheet, text, unwanted } = leaveAsidesOut(all, whole);
  const early = refuseEarly(text, whole);
  if (early !== undefined) return refusal(early.code, early.reason);
  if (all.tokens.length === 0 || knownShare(all) < LEAST_KNOWN) {
    const verbatim = all.tokens.some(({ kind }) => kind === 'action');
    if (!verbatim)
      return refusal('unclear', 'No meaning can be made out. Say in a sentence what should raise an alert.');
  }
  markNoise(sheet);
  markFraming(sheet);
  const request: Request = {
    sheet,
    settings,
    text,
    extraction: extract(sheet, rule, unwanted),
    assumed: new Set(),
    notes: [],
    questions: [],
    except: [],
  };
  readExceptions(request);
  const choice = chooseShape(request);
  if (choice === undefined) {
    const understanding = judgeUnderstanding(sheet);
    const partial = onlyConditions(request);
    const questions: Question[] = [ACTIVITY_QUESTION];
    const intent = partial === undefined ? null : toIntent(request, { kind: 'event', events: { where: partial } });
    const late = askLate(
      text,
      intent ?? toIntent(request, { kind: 'event', events: { where: { kind: 'all', of: [] } } }),
    );
    if (late.length === 0 && partial === undefined && understanding.understood.length === 0)
      return refusal('unclear', 'It names nothing that the feed holds. Say in a sentence what should raise an alert.');
    return { kind: 'questions', intent: null, questions: late.length > 0 ? late : questions, ...understanding };
  }
  const intent = toIntent(request, finishShape(request, choice), choice.segments);
  const understanding = judgeUnderstanding(sheet, lostIn(request, intent));
  const vague = choice.segments.every(({ reading }) => reading.vague);
  const questions = askLate(text, intent, vague);
  if (questions.length > 0) return { kind: 'questions', intent, questions, ...understanding };
  const clear = choice.segments.some(({ reading, known }) => known && !reading.vague);
  if (understanding.confidence < (clear ? LEAST_WHERE_CLEAR : LEAST_CONFIDENCE))
    return { kind: 'questions', intent, questions: [ACTIVITY_QUESTION], ...understanding };
  return { kind: 'intent', intent, ...understanding };
};

/** The activities of an answer that says nothing else. */
const activitiesIn = (answer: ReaderAnswer): string[] =>
  answer.kind === 'intent' && answer.intent.shape.kind === 'event' ? typesOf(answer.intent.shape.events.where) : [];

/**
 * Reads a request in plain English (or pasted from a ticket, or pseudo-Sigma) into an intent, without any model. The same
 * words always give the same intent; nothing in them reaches anything but the draft.
 *
 * @param prompt - the request; more than 20,000 characters are cut
 */
export const readRequest = (prompt: string, { settings }: ReadOptions): ReaderAnswer => {
  const cleaned = cleanText(prompt);
  if (cleaned === '') return refusal('empty', 'The request is empty. Say what should raise an alert.');
  const readWords = (text: string): ReaderAnswer => readProse(spellNames(plainAsk(text)), settings);
  const options: QueryOptions = { readActivities: (words) => activitiesIn(readWords(words)) };
  const format = detectFormat(cleaned);
  if (format === 'sigma') {
    const sigma = readSigma(cleanLines(prompt), readWords, options.readActivities);
    if (sigma !== undefined) return sigma;
  }
  const query = format === 'json' ? readJsonQuery(cleaned, options) : findQuery(cleaned, { ...options, readWords });
  if (query !== undefined) return query;
  const record = format === 'prose' ? yamlRecord(cleanLines(prompt)) : undefined;
  if (record !== undefined) return readWords(recordToText(record));
  const prose = proseOf(translateWords(stripBoilerplate(cleaned)));
  if ('refusal' in prose) return refusal('query', prose.refusal);
  return readWords(prose.text);
};
